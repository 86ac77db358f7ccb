import { z } from 'zod';
import type { Incident } from '../core/incident/incident.ts';
import type { Term } from '../core/vocabulary/term.ts';

const id = z.string().min(1).max(64);
const revision = z.number().int().nonnegative();
const none = z.strictObject({});
const format = z.enum(['docx', 'md', 'txt']);
/** Checked by the record's own parser in the use case, which can say what is wrong in words. */
const anyIncident = z.unknown();

export type ExportFormat = z.infer<typeof format>;

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
export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'browser' | 'command line';
  readonly dataDir: string;
  /** False when the store could only be opened for reading. */
  readonly writable: boolean;
  /** Folder where exports go unless the person names another. */
  readonly exportDir: string;
  /** Whether the host can ask for a file name with the system's own dialog. */
  readonly canChooseFile: boolean;
  /** What the person must know from the start, each a sentence: lost saves, damage, a store that is only read. */
  readonly notices: readonly string[];
}
export interface AttachmentSummary {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
}
export interface UserSettings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly zone: string;
  readonly currency: string;
  readonly page: string;
  readonly preparedBy: string;
}

interface Method<A extends z.ZodType, R> {
  readonly argument: A;
  /** Carries the result type; never set. */
  readonly result?: R;
}
function method<R>() {
  return <A extends z.ZodType>(argument: A): Method<A, R> => ({ argument });
}

/** Every call between a screen and the app: one line a method, argument parser and result type. */
export const CONTRACT = {
  'app.info': method<AppInfo>()(none),
  'settings.get': method<UserSettings>()(none),
  'settings.set': method<UserSettings>()(
    z.strictObject({
      theme: z.enum(['system', 'light', 'dark']),
      zone: z.string().max(64),
      currency: z.string().length(3),
      page: z.enum(['A4', 'Letter']),
      preparedBy: z.string().max(200),
    }),
  ),
  'incidents.list': method<readonly IncidentSummary[]>()(
    z.strictObject({ query: z.string().max(500), limit: z.number().int().min(1).max(10_000) }),
  ),
  'incidents.create': method<OpenIncident>()(z.strictObject({ incident: anyIncident.optional() })),
  'incidents.open': method<OpenIncident>()(z.strictObject({ id })),
  'incidents.save': method<Saved>()(z.strictObject({ id, revision, incident: anyIncident })),
  'incidents.duplicate': method<OpenIncident>()(z.strictObject({ id })),
  'incidents.remove': method<null>()(z.strictObject({ id })),
  'incidents.restore': method<null>()(z.strictObject({ id })),
  'incidents.versions': method<readonly VersionSummary[]>()(z.strictObject({ id })),
  'incidents.version': method<Incident>()(z.strictObject({ id, revision })),
  'samples.list': method<readonly SampleSummary[]>()(none),
  'samples.open': method<OpenIncident>()(z.strictObject({ id })),
  'vocabulary.list': method<readonly Term[]>()(none),
  'attachments.add': method<AttachmentSummary>()(
    z.strictObject({ incidentId: id, name: z.string().min(1).max(255), base64: z.string().max(28_000_000) }),
  ),
  'attachments.list': method<readonly AttachmentSummary[]>()(z.strictObject({ incidentId: id })),
  'export.brief': method<ExportedFile>()(
    z.strictObject({ id, format, path: z.string().max(4096).nullable(), draft: z.boolean() }),
  ),
  'files.choose': method<{ readonly path: string | null }>()(
    z.strictObject({ suggested: z.string().max(255) }),
  ),
  'files.reveal': method<null>()(z.strictObject({ path: z.string().min(1).max(4096) })),
} as const;

export type MethodName = keyof typeof CONTRACT;
export type Argument<M extends MethodName> = z.input<(typeof CONTRACT)[M]['argument']>;
export type Parsed<M extends MethodName> = z.output<(typeof CONTRACT)[M]['argument']>;
export type Answer<M extends MethodName> =
  (typeof CONTRACT)[M] extends Method<z.ZodType, infer R> ? R : never;

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(CONTRACT, name);
}
