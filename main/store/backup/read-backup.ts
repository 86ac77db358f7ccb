import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { failure, type Result } from '../../app/ports.ts';
import { inspect } from '../file/header.ts';
import { type Place, statOf } from '../file/place.ts';
import { fileProblem } from '../file/problems.ts';
import { readBytes } from '../rescue.ts';
import { type Migration, newestVersion } from '../schema/migrations.ts';
import { type CheckedCopy, checkCopy } from './copy.ts';
import { MOST_BYTES, unseal } from './envelope.ts';

/** A store that was kept may have its log beside it. */
const placeOf = (file: string): Place => ({
  folder: dirname(file),
  file,
  wal: `${file}-wal`,
  tally: `${file}.tally`,
});

/** True when the file is as long as its own header says: one that was cut is not. */
function hasAllPages(store: Buffer): boolean {
  // 1 stands for the largest page, https://www.sqlite.org/fileformat2.html#page_size
  const written = store.readUInt16BE(16);
  const pageSize = written === 1 ? 65_536 : written;
  return store.readUInt32BE(28) * pageSize === store.length;
}

const damaged = (file: string, how: string) =>
  failure('damaged', `${basename(file)} is damaged: ${how} Nothing was changed; use another backup.`);

/** A store file that no backup was made of: one kept before a migration or a restore. */
function readBare(file: string, migrations: readonly Migration[]): Result<CheckedCopy> {
  const bytes = readBytes(placeOf(file));
  if (bytes === null)
    return failure('store-in-use', `${file} is being written to just now. Nothing was changed.`);
  if (!hasAllPages(bytes))
    return damaged(file, 'it is not as long as it was written, a part is missing or added.');
  const copy = checkCopy(bytes, migrations);
  return copy.ok ? copy : damaged(file, copy.error.message);
}

function readSealed(file: string, store: Buffer, migrations: readonly Migration[]): Result<CheckedCopy> {
  const copy = checkCopy(store, migrations);
  return copy.ok ? copy : damaged(file, copy.error.message);
}

/** What a changed file has lost, by name; where every row is whole, the change alone is told. */
function changedProblem(file: string, store: Buffer, migrations: readonly Migration[]): Result<never> {
  const copy = checkCopy(store, migrations);
  const names = copy.ok
    ? 'Every row in it can be read, but that is not how it was written.'
    : copy.error.message;
  return damaged(file, `it was changed after it was written. ${names}`);
}

function read(file: string, migrations: readonly Migration[]): Result<CheckedCopy> {
  const found = statOf(file);
  if (!found) return failure('not-found', `There is no file ${file}. Nothing was changed.`);
  if (!found.isFile())
    return failure('bad-input', `${file} is a folder or a device, no backup. Nothing was changed.`);
  if (found.size > MOST_BYTES)
    return failure('bad-input', `${file} is larger than 2 GB, which is the limit. Nothing was changed.`);
  const { store, seal } = unseal(readFileSync(file));
  if (seal === 'changed') return changedProblem(file, store, migrations);
  const known = inspect(placeOf(file), newestVersion(migrations));
  if (!known.ok) return known;
  return seal === 'bare' ? readBare(file, migrations) : readSealed(file, store, migrations);
}

/**
 * Reads a backup, or a store file that was kept, in the newest version. Changes nothing. Refuses with a sentence what
 * is not there, no store of Upfront, damaged (named), or of a newer version.
 */
export function readBackup(file: string, migrations: readonly Migration[]): Result<CheckedCopy> {
  try {
    return read(file, migrations);
  } catch (error) {
    const problem = fileProblem(error, file);
    if (!problem) throw error;
    return { ok: false, error: problem };
  }
}
