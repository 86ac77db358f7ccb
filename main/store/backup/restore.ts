import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { failure, type Result, success } from '../../app/ports.ts';
import { unfinishedName } from '../create.ts';
import { beDurable, PATIENCE } from '../file/connection.ts';
import { demandWritable, makeFolder, type Place, placeIn, statOf, syncToDisk } from '../file/place.ts';
import { fileProblem, storeProblem } from '../file/problems.ts';
import type { Db } from '../file/session.ts';
import { type Kept, keepStore, removeSecondNames } from './kept.ts';

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

/**
 * Holds the old store so that nobody opens it meanwhile, all its saves in the one file and no log beside it. Null when
 * SQLite cannot read it: then nobody can have it open. Throws SqliteError BUSY when somebody has.
 */
function hold({ file, tally }: Place): Db | null {
  const db = new Database(file, { fileMustExist: true, timeout: PATIENCE });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('user_version');
    // From here on the seal no longer holds; without a tally the next start reads every row.
    rmSync(tally, { force: true });
    beDurable(db);
    if (db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete')
      throw new Error('The log of the store could not be moved into it.');
    return db;
  } catch (error) {
    db.close();
    if (storeProblem(error)?.code === 'damaged') return null;
    throw error;
  }
}

/** What lies beside a store and would be taken for the new one's. */
function clearBeside({ wal, tally, file }: Place): void {
  for (const path of [wal, tally, `${file}-journal`]) rmSync(path, { force: true });
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

async function exchange(place: Place, bytes: Uint8Array, now: string): Promise<Kept> {
  const fresh = prepare(place, bytes);
  let held: Db | null = null;
  try {
    if (statOf(place.file)) {
      demandWritable(place);
      held = hold(place);
    }
    // Windows renames no open file.
    if (process.platform === 'win32') held?.close();
    const kept = change(place, fresh, now);
    // Whoever waits for the lock of the old file gives up before it is let go of.
    if (held?.open) await setTimeout(PATIENCE * 2);
    return kept;
  } finally {
    held?.close();
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
 */
export async function putInPlace(dataDir: string, bytes: Uint8Array, now: string): Promise<Result<Kept>> {
  try {
    const folder = resolve(dataDir);
    makeFolder(folder);
    return success(await exchange(placeIn(realpathSync(folder)), bytes, now));
  } catch (error) {
    const problem = fileProblem(error, dataDir) ?? storeProblem(error);
    if (!problem) throw error;
    if (problem.code !== 'store-in-use') return { ok: false, error: problem };
    const message =
      'Upfront is open with this store. Close its window and run this again. Nothing was changed.';
    return failure('store-in-use', message);
  }
}
