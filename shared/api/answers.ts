import type { DueKind } from '../core/followup/dues.ts';
import type { Found } from '../core/incident/found/found.ts';
import type { Incident, PageSize } from '../core/incident/incident.ts';
import type { Row } from '../core/incident/lists.ts';
import type { HouseStyle } from '../core/style/house-style.ts';

// What the calls of the contract answer, as it comes out of JSON.

export interface IncidentSummary {
  readonly id: string;
  readonly title: string;
  readonly status: string | null;
  readonly variant: string;
  /** Instant of the last save (ISO 8601, UTC). */
  readonly savedAt: string;
  readonly sample: boolean;
  /** Where the query was found, with the hit between « and »; empty without a query. */
  readonly snippet: string;
}

export interface OpenIncident {
  readonly incident: Incident;
  readonly revision: number;
  readonly savedAt: string;
  readonly sample: boolean;
}

export interface Saved {
  readonly revision: number;
  readonly savedAt: string;
}

export interface VersionSummary {
  readonly revision: number;
  readonly savedAt: string;
}

/** A version that a person has named: it stays as it is, whatever is written afterwards. */
export interface FrozenVersion {
  /** 1, 2, 3 … of its incident, in the order they were frozen. */
  readonly number: number;
  readonly revision: number;
  readonly name: string;
  readonly note: string;
  /** True when the record was marked final. */
  readonly final: boolean;
  /** Instant (ISO 8601, UTC). */
  readonly frozenAt: string;
}

/** The version a reader has as the last report: the one frozen last with a lower report number. */
export interface LastReport {
  readonly version: FrozenVersion;
  readonly incident: Incident;
}

/** What a reader has as the report of a number: a frozen version of it, else what was exported last. */
export interface SentReport {
  readonly revision: number;
  /** Null while nobody has frozen it. */
  readonly version: FrozenVersion | null;
  /** Instant (ISO 8601, UTC) of the export; null for a frozen version. */
  readonly exportedAt: string | null;
  readonly incident: Incident;
}

/** One file that was written of an incident. */
export interface LoggedExport {
  readonly path: string;
  /** The version it shows. */
  readonly revision: number;
  /** Lowercase hex of the file's bytes as they were written. */
  readonly sha256: string;
  /** Instant (ISO 8601, UTC). */
  readonly exportedAt: string;
  /** A copy for a wider circle, with words covered: it is not the report that was sent. */
  readonly redacted: boolean;
}

export interface SampleSummary {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
}

export interface ExportedFile {
  /** Absolute path of the finished file. */
  readonly path: string;
  /** Lowercase hex of the file's bytes. */
  readonly sha256: string;
  /** What had to be replaced on the way (control characters, links that are not http, https or mailto). */
  readonly notes: readonly string[];
}

/** A backup of the whole store that was written. */
export interface SavedBackup extends ExportedFile {
  readonly incidents: number;
  readonly bytes: number;
}

/** A store that was kept beside the one in use, before a migration or a restore. */
export interface KeptStore {
  /** Absolute path. */
  readonly path: string;
  /** Instant (ISO 8601, UTC). */
  readonly keptAt: string;
  readonly bytes: number;
}

/** What a change of the passphrase could not bring along, each a path. */
export interface ChangedPassphrase {
  /** Stores kept beside the one in use that cannot be read: they are as they were. */
  readonly left: readonly string[];
  /** Backups saved earlier that anybody can read. */
  readonly plainBackups: readonly string[];
}

/** A house style out of a file, and the paper of new incidents; null where the file leaves it open. */
export interface TakenStyle {
  readonly style: HouseStyle;
  readonly page: PageSize | null;
}

/** What there is to go back to. */
export interface Backups {
  /** The last backup that was saved from here, wherever it is now; null while there is none. */
  readonly last: { readonly path: string; readonly savedAt: string } | null;
  /** Newest first. */
  readonly kept: readonly KeptStore[];
}

/** A package that is part of the app. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package says. */
  readonly licence: string;
  readonly text: string;
}

/** What the app knows of its own faults: codes and places in the program, nothing that a person typed. */
export interface Diagnostics {
  /** The newest lines of the log, the oldest first. */
  readonly log: readonly string[];
  /** A text to copy: versions, counts and the log, without titles, names or paths. */
  readonly report: string;
}

/** What a file from elsewhere holds, and what is here of it. */
export interface ImportedIncident {
  readonly title: string;
  /** Frozen versions and files that come with it. */
  readonly versions: number;
  readonly files: number;
  /**
   * `new`: nothing of it is here; `same`: it is here and says the same; `different`: it is here and says something
   * else; `removed`: it was here and was deleted.
   */
  readonly known: 'new' | 'same' | 'different' | 'removed';
  /** The incident it became, or already is; null when nothing was taken in yet. */
  readonly id: string | null;
  /** What differs, by the names of the parts, where it says something else. */
  readonly differs: readonly string[];
  /** The version of the history that holds what the file says, once the two are beside each other. */
  readonly revision: number | null;
  /** What another tool says of an incident; null for a file that Upfront wrote. */
  readonly told: Found | null;
  /** The incident that keeps this very file of another tool already; null when none does. */
  readonly cameAs: { readonly id: string; readonly title: string } | null;
}

export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'browser' | 'command line';
  readonly dataDir: string;
  /** False when the store could only be opened for reading. */
  readonly writable: boolean;
  /** True when the store is encrypted with a passphrase. */
  readonly encrypted: boolean;
  /** Folder where exports go unless the person names another. */
  readonly exportDir: string;
  /** Whether the host can ask for a file name with the system's own dialog. */
  readonly canChooseFile: boolean;
  /** Whether the host shows notifications of the system itself; else the page may, once the person allows it. */
  readonly canNotify: boolean;
  /** What the person must know from the start, each a sentence: lost saves, damage, a store that is only read. */
  readonly notices: readonly string[];
}

/** Something somebody waits for, in any incident. */
export interface DueItem {
  readonly incidentId: string;
  /** Empty for an incident without a title. */
  readonly incidentTitle: string;
  /** Of the promise, question or row; the fact's name for what a fact announces. */
  readonly id: string;
  readonly kind: DueKind;
  /** The room of the workspace that has its field; absent for what the meeting's tab keeps. */
  readonly room?: string;
  readonly words: string;
  /** Empty while nobody is named. */
  readonly owner: string;
  /** "16:00 UTC" today, else with its day. */
  readonly due: string;
  /** The last moment at which it is in time, in epoch milliseconds. */
  readonly endsAt: number;
}

export interface DueList {
  /** What is late or due within a day, the earliest first. */
  readonly items: readonly DueItem[];
  /** Incidents with something due that were left out, as the list would be too long to read. */
  readonly more: number;
}

export interface AttachmentSummary {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
}

/** What a file of terms would change, or has changed. */
export interface ImportedTerms {
  /** Terms that were not there, that say something else, and that say the same. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** How much is wrong; with one problem nothing is imported. */
  readonly problemCount: number;
  /** The first of them, each a sentence with row and column. */
  readonly problems: readonly string[];
  /** Columns that mean nothing to the vocabulary. */
  readonly ignored: readonly string[];
  /** True when the terms are in the vocabulary now. */
  readonly done: boolean;
}

/**
 * What a file of values over time holds: several series, of which one is to be chosen, or one as the record keeps it.
 */
export type FoundSeries =
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | {
      readonly kind: 'one';
      readonly name: string;
      readonly cells: Pick<Row<'series'>, 'start' | 'step' | 'values'>;
      /** How many values, and how many of them are gaps. */
      readonly values: number;
      readonly gaps: number;
    };

/** Texts that no field could read, by field, each with the sentence that says why. */
export type RefusedTexts = Readonly<
  Record<string, { readonly text: string; readonly problem: string | null }>
>;
