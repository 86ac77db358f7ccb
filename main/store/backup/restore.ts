import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure, type Result, success } from '../../app/ports.ts';
import { unfinishedName } from '../create.ts';
import { isEncrypted, type StoreKey } from '../file/key.ts';
import { makeFolder, type Place, placeIn, statOf, syncToDisk } from '../file/place.ts';
import { fileProblem, storeProblem } from '../file/problems.ts';
import { clearBeside, whileHeld } from './hold.ts';
import { type Kept, keepStore, removeSecondNames } from './kept.ts';
import { rekeyFile } from './rekey.ts';

/** Writes the bytes under another name, flushed: the exchange is one renaming. */
function prepare(place: Place, bytes: Uint8Array): string {
  const path = unfinishedName(place);
  const handle = openSync(path, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at, bytes.length - at);
    fsyncSync(handle);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return path;
}

/** Until the renaming the old store is there, after it the new one; each without a log or a tally of the other. */
function change(place: Place, fresh: string, now: string): Kept {
  removeSecondNames(place);
  const kept = keepStore(place, now);
  clearBeside(place);
  syncToDisk(place.folder);
  renameSync(fresh, place.file);
  syncToDisk(place.folder);
  return kept;
}

async function exchange(place: Place, bytes: Buffer, now: string, key: StoreKey | null): Promise<Kept> {
  const fresh = prepare(place, bytes);
  try {
    if (key && !isEncrypted(bytes)) rekeyFile(fresh, null, key);
    return await whileHeld(place, key, (held) => {
      // Windows renames no open file.
      if (process.platform === 'win32') held?.close();
      return change(place, fresh, now);
    });
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** True when a path leads to the store of this folder, by whatever name. */
export function isStoreItself(dataDir: string, path: string): boolean {
  const store = statOf(placeIn(dataDir).file);
  const found = statOf(path);
  return store !== null && store.ino === found?.ino && store.dev === found.dev;
}

/**
 * Puts a store in the place of the one in this folder, which is kept beside it. Killed at any moment it leaves the old
 * one or the new one. Answers the names under which the old one and its log are kept. Refuses with a
 * sentence while the store is open elsewhere, and where it cannot be written.
 * @param key of the store that is here: what is not encrypted is put in its place encrypted for it
 */
export async function putInPlace(
  dataDir: string,
  bytes: Buffer,
  now: string,
  key: StoreKey | null = null,
): Promise<Result<Kept>> {
  try {
    const folder = resolve(dataDir);
    makeFolder(folder);
    return success(await exchange(placeIn(realpathSync(folder)), bytes, now, key));
  } catch (error) {
    const problem = fileProblem(error, dataDir) ?? storeProblem(error);
    if (!problem) throw error;
    if (problem.code !== 'store-in-use') return { ok: false, error: problem };
    const message =
      'Upfront is open with this store. Close its window and run this again. Nothing was changed.';
    return failure('store-in-use', message);
  }
}
