import { createHash } from 'node:crypto';
import {
  type ListedFile,
  MANIFEST,
  type Manifest,
  readManifest,
} from '../../../shared/core/incident/parse/bundle-manifest.ts';
import {
  type Bundle,
  failure,
  type HandedFile,
  type HandedVersion,
  type Result,
  success,
} from '../../app/ports.ts';
import { readZip, type ZipProblem } from './zip-entries.ts';

type Entries = ReadonlyMap<string, Uint8Array>;

const KEPT = 'Nothing was imported.';

const ZIP_SENTENCES: Readonly<Record<ZipProblem, (name: string) => Result<never>>> = {
  broken: (name) => damaged(name),
  'too-large': (name) =>
    failure(
      'bad-input',
      `${name} would unpack to more than 100 MB or 1,000 files, which is the limit. ${KEPT}`,
    ),
  twice: (name) =>
    failure('bad-input', `${name} holds two files of one name: it was not written by Upfront. ${KEPT}`),
};

function damaged(name: string): Result<never> {
  return failure(
    'damaged',
    `${name} is damaged: not all of it is as it was written. Ask for it again. ${KEPT}`,
  );
}

/** The JSON in some bytes of UTF-8, with or without a byte order mark; undefined when it is none. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** What stands at byte 68 of a store that is not encrypted, as SQLite keeps the mark of its program there. */
const STORE_MARK = 'UpFr';

/** True for a store or a backup of one, which ends in a line of its own also where it is encrypted. */
function isStoreFile(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isSealed = /^upfront backup [0-9a-f]{64}\n$/.test(
    file.toString('latin1', Math.max(0, file.length - 80)),
  );
  return isSealed || file.toString('latin1', 68, 68 + STORE_MARK.length) === STORE_MARK;
}

/** The bytes a list names, if they are there and have the SHA-256 it names. */
function listedBytes({ path, sha256 }: ListedFile, entries: Entries): Uint8Array | null {
  const bytes = entries.get(path);
  return bytes && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}

function listedJson(file: ListedFile, entries: Entries): unknown {
  const bytes = listedBytes(file, entries);
  return bytes ? jsonOf(bytes) : undefined;
}

/** What the list names; null when any of it is missing or not what was written, or when there is more than it names. */
function unpack({ record, versions, attachments }: Manifest, entries: Entries): Bundle<unknown> | null {
  const frozen: HandedVersion<unknown>[] = [];
  const files: HandedFile[] = [];
  for (const { name, note, final, frozenAt, ...file } of versions) {
    const version = listedJson(file, entries);
    if (version === undefined) return null;
    frozen.push({ name, note, final, frozenAt, record: version });
  }
  for (const { id, name, ...file } of attachments) {
    const content = listedBytes(file, entries);
    if (!content) return null;
    files.push({ id, name, content });
  }
  const main = listedJson(record, entries);
  const all = 2 + versions.length + attachments.length;
  return main === undefined || entries.size !== all ? null : { record: main, versions: frozen, files };
}

function readUpfrontFile(bytes: Uint8Array, name: string): Result<Bundle<unknown>> {
  const zip = readZip(bytes);
  if (!zip.ok) return ZIP_SENTENCES[zip.problem](name);
  const listed = zip.entries.get(MANIFEST);
  if (!listed)
    return failure('bad-input', `${name} is not an Upfront file: it is another kind of zip. ${KEPT}`);
  const read = readManifest(jsonOf(listed));
  if (read.kind === 'newer')
    return failure(
      'newer-version',
      `${name} was made by a newer version of Upfront. Update Upfront to open it. ${KEPT}`,
    );
  const bundle = read.kind === 'manifest' ? unpack(read.manifest, zip.entries) : null;
  return bundle ? success(bundle) : damaged(name);
}

/** Reads an Upfront file, or a single record in JSON, by what its bytes are; its name decides nothing. */
export function readBundle(bytes: Uint8Array, name: string): Result<Bundle<unknown>> {
  if (bytes.length === 0) return failure('bad-input', `${name} is empty. ${KEPT}`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readUpfrontFile(bytes, name);
  if (isStoreFile(bytes))
    return failure(
      'bad-input',
      `${name} is a backup of a whole store: "upfront restore" puts it in place. ${KEPT}`,
    );
  const record = jsonOf(bytes);
  if (record !== undefined) return success({ record, versions: [], files: [] });
  return failure(
    'bad-input',
    `${name} is neither an Upfront file nor a record in JSON, nor text in UTF-8. ${KEPT}`,
  );
}
