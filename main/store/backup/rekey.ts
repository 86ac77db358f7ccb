import { readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { failure, type Result, success } from '../../app/ports.ts';
import { unfinishedName, unfinishedOf } from '../create.ts';
import { harden } from '../file/connection.ts';
import { encryptedHeader } from '../file/header.ts';
import { changeKey, fits, type StoreKey, unlockWith } from '../file/key.ts';
import { type Place, placeIn, placeOf, statOf, syncToDisk } from '../file/place.ts';
import { fileProblem, storeProblem } from '../file/problems.ts';
import type { Db } from '../file/session.ts';
import { readBytes } from '../rescue.ts';
import { damagesIn } from './copy.ts';
import { clearBeside, whileHeld } from './hold.ts';
import { keptStores } from './kept.ts';

/** A file of our own, which nobody else opens: what a crash leaves of it is thrown away, so its journal is in memory. */
function openOwn(file: string, key: StoreKey | null): Db {
  const db = new Database(file, { fileMustExist: true });
  try {
    if (key) unlockWith(db, key);
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = MEMORY');
    harden(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function within<T>(db: Db, work: (db: Db) => T): T {
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/**
 * Brings a whole store file that nobody has open from one key to another, null for none, and to the disk. Killed in the
 * middle it leaves a file that nothing opens: it must not have its name yet.
 */
export function rekeyFile(file: string, from: StoreKey | null, to: StoreKey | null): void {
  within(openOwn(file, from), (db) => changeKey(db, to));
  syncToDisk(file);
}

/** Throws where the store under its new key is not what it was: every row is read. */
function demandWhole(file: string, key: StoreKey | null): void {
  const damages = within(openOwn(file, key), damagesIn);
  if (damages.length > 0)
    throw new Error(`A store was not whole under its new key: ${damages.length} damages.`);
}

/** Until the renaming the store opens with the old key, after it with the new one. */
function exchange(place: Place, from: StoreKey | null, to: StoreKey | null, held: Db): void {
  // Those of a crash, too, may hold in plain words what is to be encrypted; who holds the store makes the only one.
  for (const name of unfinishedOf(place)) rmSync(name, { force: true });
  const fresh = unfinishedName(place);
  try {
    writeFileSync(fresh, '', { mode: 0o600, flag: 'wx' });
    held.prepare('VACUUM INTO ?').run(fresh);
    rekeyFile(fresh, from, to);
    demandWhole(fresh, to);
    // Windows renames no open file.
    if (process.platform === 'win32') held.close();
    clearBeside(place);
    renameSync(fresh, place.file);
    syncToDisk(place.folder);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** True when a store that was kept is under this key, or in plain words for none. */
function isUnder(file: string, key: StoreKey | null): boolean {
  const header = encryptedHeader(placeOf(file));
  return key === null ? header === null : header !== null && fits(key, header);
}

/** The same for a store that was kept, with the log that may lie beside it. Throws where it cannot be read. */
function rekeyKept(file: string, place: Place, from: StoreKey | null, to: StoreKey | null): void {
  const { wal } = placeOf(file);
  const bytes = readBytes(placeOf(file));
  const { atime, mtime } = statOf(file) ?? { atime: new Date(0), mtime: new Date(0) };
  if (bytes === null) throw new Error('A store that was kept is being written to.');
  const fresh = unfinishedName(place);
  try {
    writeFileSync(fresh, bytes, { mode: 0o600, flag: 'wx' });
    rekeyFile(fresh, from, to);
    within(openOwn(fresh, to), (db) => db.pragma('user_version'));
    // It says when it was kept.
    utimesSync(fresh, atime, mtime);
    renameSync(fresh, file);
    rmSync(wal, { force: true });
    syncToDisk(place.folder);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** The paths of those that stay as they are, because they cannot be read. */
function rekeyAllKept(place: Place, from: StoreKey | null, to: StoreKey | null): readonly string[] {
  return keptStores(place)
    .filter(({ path }) => isUnder(path, from))
    .flatMap(({ path }) => {
      try {
        rekeyKept(path, place, from, to);
        return [];
      } catch (error) {
        if (storeProblem(error)?.code !== 'damaged') throw error;
        return [path];
      }
    })
    .concat(lonelyLogs(place));
}

/** Logs that were kept of a store that was lost: without it they cannot be read, and so not be encrypted. */
function lonelyLogs(place: Place): readonly string[] {
  const names = readdirSync(place.folder).filter((name) =>
    name.startsWith(`${basename(place.file)}.before-`),
  );
  return names
    .filter((name) => name.endsWith('-wal') && !names.includes(name.slice(0, -'-wal'.length)))
    .map((name) => join(place.folder, name));
}

/**
 * Encrypts the store of a folder, takes the encryption away or changes its key, with the stores that were kept beside
 * it. Killed at any moment it leaves a whole store that opens with the old key or the new one. Answers the paths of
 * what was kept and could not be brought along. Refuses with a sentence while the store is open elsewhere, where it is
 * damaged, and where it cannot be written.
 */
export async function rekeyStore(
  dataDir: string,
  from: StoreKey | null,
  to: StoreKey | null,
): Promise<Result<readonly string[]>> {
  const place = placeIn(dataDir);
  try {
    return await whileHeld(place, from, (held) => {
      if (held === null || damagesIn(held).length > 0)
        return failure(
          'damaged',
          'The store is damaged: its passphrase was left as it is. Restore a backup first.',
        );
      // First: whoever is stopped in between has none left in plain words beside an encrypted store.
      const left = rekeyAllKept(place, from, to);
      exchange(place, from, to, held);
      return success(left);
    });
  } catch (error) {
    const problem = fileProblem(error, dataDir) ?? storeProblem(error);
    if (!problem) throw error;
    return { ok: false, error: problem };
  }
}
