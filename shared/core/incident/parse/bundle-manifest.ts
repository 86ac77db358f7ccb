import { isInstant, isRecord } from './parse-tools.ts';

/** How an Upfront file names itself, and the newest form of it that is read. */
const FORMAT = 'upfront-incident';
const VERSION = 1;
export const MANIFEST = 'manifest.json';
export const RECORD = 'incident.json';

/** One file in the bundle. */
export interface ListedFile {
  readonly path: string;
  /** Lowercase hex of its bytes. */
  readonly sha256: string;
}
export interface ListedVersion extends ListedFile {
  readonly name: string;
  readonly note: string;
  readonly final: boolean;
  /** Instant (ISO 8601, UTC). */
  readonly frozenAt: string;
}
export interface ListedAttachment extends ListedFile {
  readonly id: string;
  readonly name: string;
}

/** What is in an Upfront file. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly record: ListedFile;
  readonly versions: readonly ListedVersion[];
  readonly attachments: readonly ListedAttachment[];
}

/** The list of a file in today's form. */
export function manifestOf(rest: Omit<Manifest, 'format' | 'version'>): Manifest {
  return { format: FORMAT, version: VERSION, ...rest };
}

export type ReadManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'newer' | 'wrong' };

const text = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

function isListed(value: unknown): value is ListedFile & Readonly<Record<string, unknown>> {
  return isRecord(value) && text(value.path, 300) && text(value.sha256, 64) && value.sha256.length === 64;
}

function isVersion(value: unknown): value is ListedVersion {
  if (!isListed(value)) return false;
  const { name, note, final, frozenAt } = value;
  return (
    text(name, 200) &&
    name.trim() !== '' &&
    text(note, 5_000) &&
    typeof final === 'boolean' &&
    text(frozenAt, 40) &&
    isInstant(frozenAt)
  );
}

function isAttachment(value: unknown): value is ListedAttachment {
  return isListed(value) && text(value.id, 64) && value.id !== '' && text(value.name, 255);
}

/** Reads what claims to be the list of an Upfront file. A newer form is told apart, as its other fields may differ. */
export function readManifest(value: unknown): ReadManifest {
  if (!isRecord(value) || value.format !== FORMAT || !Number.isInteger(value.version))
    return { kind: 'wrong' };
  if ((value.version as number) > VERSION) return { kind: 'newer' };
  const { record, versions, attachments } = value;
  const fits =
    value.version === VERSION &&
    isListed(record) &&
    Array.isArray(versions) &&
    versions.every(isVersion) &&
    Array.isArray(attachments) &&
    attachments.every(isAttachment);
  return fits ? { kind: 'manifest', manifest: value as unknown as Manifest } : { kind: 'wrong' };
}
