import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failure, type Result, success } from '../../app/ports.ts';
import { encryptedHeader, inspect } from '../file/header.ts';
import { fits, isEncrypted, type StoreKey } from '../file/key.ts';
import { placeOf, statOf } from '../file/place.ts';
import { fileProblem } from '../file/problems.ts';
import { readBytes } from '../rescue.ts';
import { type Migration, newestVersion } from '../schema/migrations.ts';
import { type CheckedCopy, checkCopy } from './copy.ts';
import { MOST_BYTES, unseal } from './envelope.ts';

/** True when the file is as long as its own header says: one that was cut is not. An encrypted one cannot be cut. */
function hasAllPages(store: Buffer): boolean {
  if (isEncrypted(store)) return true;
  // 1 stands for the largest page, https://www.sqlite.org/fileformat2.html#page_size
  const written = store.readUInt16BE(16);
  const pageSize = written === 1 ? 65_536 : written;
  return store.readUInt32BE(28) * pageSize === store.length;
}

const damaged = (file: string, how: string) =>
  failure('damaged', `${basename(file)} is damaged: ${how} Nothing was changed; use another backup.`);

/** An Upfront file is a zip. */
const oneIncident = (file: string) =>
  failure(
    'bad-input',
    `${basename(file)} is no backup of a store: an Upfront file with one incident comes in with "upfront import". Nothing was changed.`,
  );

/** Where it lies and what opens it. */
interface Wanted {
  readonly file: string;
  readonly key: StoreKey | null;
  readonly migrations: readonly Migration[];
}

function readWhole(bytes: Buffer, { file, key, migrations }: Wanted): Result<CheckedCopy> {
  const copy = checkCopy(bytes, key, migrations);
  return copy.ok || copy.error.code !== 'damaged' ? copy : damaged(file, copy.error.message);
}

/** A store file that no backup was made of: one kept before a migration or a restore. */
function readBare(wanted: Wanted): Result<CheckedCopy> {
  const { file } = wanted;
  const bytes = readBytes(placeOf(file));
  if (bytes === null)
    return failure('store-in-use', `${file} is being written to just now. Nothing was changed.`);
  if (!hasAllPages(bytes))
    return damaged(file, 'it is not as long as it was written, a part is missing or added.');
  return readWhole(bytes, wanted);
}

/** What a changed file has lost, by name; where every row is whole, the change alone is told. */
function changedProblem(store: Buffer, { file, key, migrations }: Wanted): Result<never> {
  const copy = checkCopy(store, key, migrations);
  const names = copy.ok
    ? 'Every row in it can be read, but that is not how it was written.'
    : copy.error.message;
  return damaged(file, `it was changed after it was written. ${names}`);
}

function read(wanted: Wanted): Result<CheckedCopy> {
  const { file, key } = wanted;
  const found = fileThere(file);
  if (!found.ok) return found;
  if (found.value > MOST_BYTES)
    return failure('bad-input', `${file} is larger than 2 GB, which is the limit. Nothing was changed.`);
  const { store, seal } = unseal(readFileSync(file));
  if (store.toString('latin1', 0, 4) === 'PK\u0003\u0004') return oneIncident(file);
  const opener = key && isEncrypted(store) && fits(key, store) ? key : null;
  if (isEncrypted(store) && !opener)
    return failure('locked', `${file} is encrypted. Its passphrase is needed; nothing was changed.`);
  const opened = { ...wanted, key: opener };
  if (seal === 'changed') return changedProblem(store, opened);
  const known = inspect(placeOf(file), newestVersion(wanted.migrations));
  if (!known.ok) return known;
  return seal === 'bare' ? readBare(opened) : readWhole(store, opened);
}

/** Bytes of the file. */
function fileThere(file: string): Result<number> {
  const found = statOf(file);
  if (!found) return failure('not-found', `There is no file ${file}. Nothing was changed.`);
  return found.isFile()
    ? success(found.size)
    : failure('bad-input', `${file} is a folder or a device, no backup. Nothing was changed.`);
}

/** The first bytes of a backup that is encrypted; null for any other file, or none. */
export function backupHeader(file: string): Buffer | null {
  return encryptedHeader(placeOf(file));
}

/**
 * Reads a backup, or a store file that was kept, in the newest version. Changes nothing. Refuses with a sentence what
 * is not there, no store of Upfront, encrypted for another key (`locked`), damaged (named), or of a newer version.
 */
export function readBackup(
  file: string,
  migrations: readonly Migration[],
  key: StoreKey | null = null,
): Result<CheckedCopy> {
  try {
    return read({ file, key, migrations });
  } catch (error) {
    const problem = fileProblem(error, file);
    if (!problem) throw error;
    return { ok: false, error: problem };
  }
}
