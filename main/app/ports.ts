import type {
  AppInfo,
  AttachmentSummary,
  ChangedPassphrase,
  FrozenVersion,
  IncidentSummary,
  KeptStore,
  LicensedPackage,
  LoggedExport,
  SampleSummary,
  Saved,
  VersionSummary,
} from '../../shared/api/answers.ts';
import type { ExportFormat, UserSettings } from '../../shared/api/contract.ts';
import type { ApiError, Result } from '../../shared/api/result.ts';
import type { PrintedDocument } from '../../shared/core/brief/tree.ts';
import type { RuleTable } from '../../shared/core/clocks/clock-rule.ts';
import type { FollowUpEvent } from '../../shared/core/followup/events.ts';
import type { FollowUpMail } from '../../shared/core/followup/mail.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import type { QuestionBank } from '../../shared/core/questions/question.ts';
import type { MeasuredPace } from '../../shared/core/rehearsal/measured.ts';
import type { HouseStyle } from '../../shared/core/style/house-style.ts';
import type { Term } from '../../shared/core/vocabulary/term.ts';

// What a store, an exporter or a host needs of the contract comes through here: they know the ports, not the calls.
export { failure, success } from '../../shared/api/result.ts';
export type {
  ApiError,
  AttachmentSummary,
  ExportFormat,
  FrozenVersion,
  IncidentSummary,
  KeptStore,
  LicensedPackage,
  LoggedExport,
  Result,
  SampleSummary,
  Saved,
  UserSettings,
  VersionSummary,
};

/** The record as it was stored. It is checked by the reader: an earlier version of the app may have written it. */
export interface StoredIncident {
  readonly document: unknown;
  readonly revision: number;
  /** Instant of the save (ISO 8601, UTC). */
  readonly savedAt: string;
  readonly sample: boolean;
}

/** Incidents with every version ever saved. A removed one can be restored for 30 days. */
export interface IncidentStore {
  /** Newest first, at most `limit`; with a query, best match first, of the newest 2,000 that match. */
  readonly list: (query: string, limit: number) => Result<readonly IncidentSummary[]>;
  /** Stores revision 1. `sample` is the id of the sample it was made from, or null. */
  readonly create: (incident: Incident, sample: string | null) => Result<Saved>;
  readonly open: (id: string) => Result<StoredIncident>;
  /** Stores the next revision; `conflict` when the newest one is not `revision`. On the disk when it returns. */
  readonly save: (id: string, revision: number, incident: Incident) => Result<Saved>;
  readonly remove: (id: string) => Result<null>;
  readonly restore: (id: string) => Result<null>;
  /** Newest first. */
  readonly versions: (id: string) => Result<readonly VersionSummary[]>;
  readonly version: (id: string, revision: number) => Result<StoredIncident>;
  /** The id of the incident made from this sample that has not been removed; null when there is none. */
  readonly madeFrom: (sample: string) => Result<string | null>;
  /** Incidents with something due by then (epoch milliseconds), the ones worked on last first. */
  readonly due: (by: number, limit: number) => Result<DueIncidents>;
  /** How fast the last rehearsals of all incidents were spoken, in no order. */
  readonly paces: () => Result<readonly MeasuredPace[]>;
}

/** At most as many incidents as were asked for, and how many there are in all. */
export interface DueIncidents {
  readonly ids: readonly string[];
  readonly all: number;
}

export interface VocabularyStore {
  /** The built-in terms and the person's own, in their order; the same list as long as nothing changes. */
  readonly list: () => Result<readonly Term[]>;
  /** Puts terms in the place of those of the same name, all or none; `gone` is removed with it. */
  readonly save: (terms: readonly Term[], gone: string | null) => Result<null>;
  /** Takes a term out; it can be restored. */
  readonly remove: (term: string) => Result<null>;
  /** Brings a removed term back as it was, or a changed built-in one to the app's words. */
  readonly restore: (term: string) => Result<null>;
}

export interface SettingsStore {
  /** Null until the person has changed one. */
  readonly get: () => Result<UserSettings | null>;
  /** Null takes back every change the person made. */
  readonly set: <T extends UserSettings | null>(settings: T) => Result<T>;
}

/** The look of all documents. */
export interface StyleStore {
  /** Null until somebody has set one. */
  readonly get: () => Result<HouseStyle | null>;
  /** Null takes back every change. */
  readonly set: <T extends HouseStyle | null>(style: T) => Result<T>;
}

/** The rules that may set a clock running. */
export interface ClockRulesStore {
  /** Null until somebody has changed them. */
  readonly get: () => Result<RuleTable | null>;
  /** Null takes back every change. */
  readonly set: <T extends RuleTable | null>(table: T) => Result<T>;
}

export interface NewAttachment {
  readonly id: string;
  readonly incidentId: string;
  readonly name: string;
  readonly mime: string;
  readonly content: Uint8Array;
}

export interface AttachmentStore {
  /** `conflict` when a file of this id is there already. */
  readonly add: (attachment: NewAttachment) => Result<AttachmentSummary>;
  /** Deletes the file for good; its bytes are overwritten in the store. */
  readonly remove: (id: string) => Result<null>;
  readonly list: (incidentId: string) => Result<readonly AttachmentSummary[]>;
  /** The incident that has kept a file of these very bytes the longest, none that was deleted; null when none has. */
  readonly keeperOf: (content: Uint8Array) => Result<{ readonly id: string; readonly title: string } | null>;
  readonly read: (id: string) => Result<Uint8Array>;
}

export interface NewFrozen {
  readonly incidentId: string;
  /** When it was frozen elsewhere (ISO 8601, UTC); absent for now. */
  readonly frozenAt?: string;
  readonly revision: number;
  readonly name: string;
  readonly note: string;
  /** True when the record of this version is marked final. */
  readonly final: boolean;
}

/** Versions a person has named. What they hold never changes: it is the history's. */
export interface FrozenStore {
  /** `conflict` when the version or another of this name is frozen already. */
  readonly freeze: (version: NewFrozen) => Result<FrozenVersion>;
  /** Newest first. */
  readonly list: (incidentId: string) => Result<readonly FrozenVersion[]>;
}

/** A version that was frozen, as it is handed on. */
export interface HandedVersion<R> {
  readonly name: string;
  readonly note: string;
  readonly final: boolean;
  /** Instant (ISO 8601, UTC). */
  readonly frozenAt: string;
  readonly record: R;
}
export interface HandedFile {
  readonly id: string;
  readonly name: string;
  readonly content: Uint8Array;
}
/** An incident with all that belongs to it, on its way from one store to another. */
export interface Bundle<R = Incident> {
  readonly record: R;
  /** In the order they were frozen. */
  readonly versions: readonly HandedVersion<R>[];
  readonly files: readonly HandedFile[];
}

/** Upfront files. */
export interface BundleFiles {
  /** Same bundle, same bytes. */
  readonly write: (bundle: Bundle) => Promise<Uint8Array>;
  /**
   * Reads an Upfront file or a single record in JSON; the records are unchecked. A failure is one sentence about
   * `name`: `bad-input`, `damaged` or `newer-version`.
   */
  readonly read: (bytes: Uint8Array, name: string) => Promise<Result<Bundle<unknown>>>;
}

/** Which incident was written where, so that no export replaces another incident's file or a file edited since. */
export interface ExportLog {
  readonly last: (path: string) => Result<ExportedBefore | null>;
  /** Every export of an incident, newest first. */
  readonly list: (incidentId: string) => Result<readonly LoggedExport[]>;
  readonly record: (
    entry: ExportedBefore & { readonly path: string; readonly redacted?: boolean },
  ) => Result<null>;
}
export interface ExportedBefore {
  readonly incidentId: string;
  readonly revision: number;
  /** Lowercase hex of the bytes written. */
  readonly sha256: string;
}

/** A row that no longer is what was written. */
export interface Damage {
  /** A sentence for the person that names the incident. */
  readonly message: string;
  /** Null when the damage is not in an incident. */
  readonly incidentId: string | null;
}

/** A store as the bytes of a backup. */
export interface StoreCopy {
  /** Part by part, so that each can be written and hashed on its way; to be taken once. */
  readonly content: Iterable<Uint8Array>;
  /** Bytes of all parts. */
  readonly size: number;
  readonly incidents: number;
}

/** The open store. Every call is synchronous; a call that returned success is on the disk. */
export interface Store {
  /** False for a copy read from a store that could not be opened for writing. */
  readonly writable: boolean;
  readonly incidents: IncidentStore;
  readonly vocabulary: VocabularyStore;
  readonly settings: SettingsStore;
  readonly style: StyleStore;
  readonly clockRules: ClockRulesStore;
  readonly attachments: AttachmentStore;
  readonly frozen: FrozenStore;
  readonly exports: ExportLog;
  /**
   * Stores an incident from elsewhere with its versions and files, all or nothing; `conflict` when its id is taken.
   * `kindOf` tells the kind of a file by its bytes.
   */
  readonly takeIn: (bundle: Bundle, kindOf: (bytes: Uint8Array) => string) => Result<Saved>;
  /**
   * Puts another state of an incident that is here into its history, with its versions and files, all or nothing; the
   * incident goes on saying what it said. Answers the version that holds the other record.
   */
  readonly putBeside: (bundle: Bundle, kindOf: (bytes: Uint8Array) => string) => Result<number>;
  /** Reads every row and compares it with the hash written with it; empty when all is whole. */
  readonly check: () => readonly Damage[];
  /** The whole store as it is now; `damaged` with names when a part of it is not what was written. */
  readonly backup: () => Result<StoreCopy>;
  /**
   * Moves saves from the log into the store file and brings a batch of incidents up to date in the search index and
   * the extracts. Safe at any time. Returns how many are left: zero when all is done.
   */
  readonly tidy: () => number;
  readonly close: () => void;
}

export interface Clock {
  /** This moment as an instant (ISO 8601, UTC). */
  readonly now: () => string;
}

export interface Ids {
  /** A new id, unique for good, at most 64 characters. */
  readonly newId: () => string;
}

/** Where finished files go. Paths are absolute, in the host system's form. */
export interface Delivery {
  /** The path of a file in a folder. */
  readonly join: (folder: string, name: string) => string;
  readonly isAbsolute: (path: string) => boolean;
  /** Where a write to the path would go: links are followed. */
  readonly realPath: (path: string) => Promise<string>;
  /** Lowercase hex of the bytes of the file there; null when there is none. */
  readonly sha256Of: (path: string) => Promise<Result<string | null>>;
  /** Makes the folder and those above it; well when it is there. */
  readonly makeFolder: (folder: string) => Promise<Result<null>>;
  /**
   * Writes the whole file or leaves the old one untouched; answers the SHA-256 of the bytes, lowercase hex. `cancelled`
   * when `stopped` says so before the file is in its place.
   */
  readonly write: (path: string, bytes: Uint8Array, stopped?: () => boolean) => Promise<Result<string>>;
  /** The same for a file that nobody but its owner may read. */
  readonly writePrivate: (path: string, parts: Iterable<Uint8Array>) => Promise<Result<string>>;
  /** Asks the person for a file name; null when they cancel. */
  readonly choose: (suggested: string) => Promise<Result<string | null>>;
  /** Shows the file in the system's file manager. */
  readonly reveal: (path: string) => Promise<Result<null>>;
}

/** A notification of the system. A click on it leads to the incident's promises. */
export interface Notice {
  readonly incidentId: string;
  readonly title: string;
  readonly body: string;
}

/** The encryption of the store. */
export interface Vault {
  readonly encrypted: boolean;
  /** Closes the store and forgets its key. */
  readonly lock: () => Result<null>;
  /**
   * Encrypts the store, changes its passphrase or takes it away (null). `wrong-passphrase` when `current` is not the one
   * that holds; nothing is changed then. Of the backups named, those are answered that anybody can read.
   */
  readonly change: (
    current: string | null,
    next: string | null,
    backups: readonly string[],
  ) => Promise<Result<ChangedPassphrase>>;
}

export interface PrintedFile {
  readonly bytes: Uint8Array;
  /** What had to be replaced on the way, each a sentence. */
  readonly notes: readonly string[];
}

/** Prints the tree as a file. Same tree, same bytes. */
export interface Exporter {
  readonly print: (document: PrintedDocument, format: ExportFormat) => Promise<PrintedFile>;
  /** A draft that a mail program opens to send. */
  readonly mail: (mail: FollowUpMail) => Promise<PrintedFile>;
  /** Entries that a calendar takes in. */
  readonly calendar: (events: readonly FollowUpEvent[]) => Promise<PrintedFile>;
}

export interface Samples {
  readonly list: () => readonly SampleSummary[];
  /** The record of the sample, unchecked; null when there is no such sample. */
  readonly read: (id: string) => unknown;
}

/** Tables as CSV files: rows of cells, the names of the columns first. */
export interface TableFiles {
  /** `bad-input` says in a sentence why the bytes are no table. */
  readonly read: (bytes: Uint8Array, mostRows: number) => Result<readonly (readonly string[])[]>;
  readonly write: (rows: readonly (readonly string[])[]) => Uint8Array;
}

/** A picture that holds its pixels and nothing else. */
export interface Picture {
  readonly kind: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** What the host knows of the program itself. */
export interface Diagnosis {
  /** Lines of the log, the oldest first, as they were written; empty when there is none. */
  readonly log: () => readonly string[];
  /** Notes a fault: its place in the app, its kind, its places in the program. */
  readonly note: (where: string, error: string, places: readonly string[]) => void;
  /** Versions of what the app runs on, for instance "Node 24.21.0". */
  readonly system: readonly string[];
  readonly licences: () => Result<readonly LicensedPackage[]>;
}

/** Everything the use cases need from outside. */
export interface Ports {
  readonly store: Store;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly delivery: Delivery;
  readonly exporter: Exporter;
  readonly samples: Samples;
  readonly tables: TableFiles;
  readonly bundles: BundleFiles;
  /** Takes everything out of a picture that is not the picture; `bad-input` says why it is none. */
  readonly readPicture: (bytes: Buffer) => Result<Picture>;
  readonly diagnosis: Diagnosis;
  /** Stores that were kept beside the one in use, newest first. */
  readonly keptStores: () => readonly KeptStore[];
  /** What a CEO asks; loaded when it is first wanted. */
  readonly questions: () => Promise<QuestionBank>;
  /** Keeps the address of the open incident for the next start; null for the list. */
  readonly keepPlace: (place: string | null) => void;
  /** Null where the host has no notifications of its own. */
  readonly notify: ((notice: Notice) => void) | null;
  readonly host: Omit<AppInfo, 'writable' | 'encrypted' | 'canNotify'>;
  /** What holds until the person changes it, e.g. the system's zone. */
  readonly defaultSettings: UserSettings;
}
