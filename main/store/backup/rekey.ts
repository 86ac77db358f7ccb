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
import { keptStores, removeSecondNames } from './kept.ts';

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

/** Files in the making; those of a crash may hold in plain words what is to be encrypted. Who holds the store makes all. */
function clearUnfinished(place: Place): void {
  for (const name of unfinishedOf(place)) rmSync(name, { force: true });
}

/** The store under its new key, under a name of its own. */
function renewStore(place: Place, from: StoreKey | null, to: StoreKey | null, held: Db): string {
  const fresh = unfinishedName(place);
  writeFileSync(fresh, '', { mode: 0o600, flag: 'wx' });
  held.prepare('VACUUM INTO ?').run(fresh);
  rekeyFile(fresh, from, to);
  demandWhole(fresh, to);
  return fresh;
}

/** A store that was kept, and what opens it: null where anybody can. */
interface KeptUnder {
  readonly path: string;
  readonly key: StoreKey | null;
}

/** The stores that were kept and are to be brought along: one under an earlier passphrase stays under it. */
function keptToRenew(place: Place, from: StoreKey | null, to: StoreKey | null): readonly KeptUnder[] {
  return keptStores(place).flatMap(({ path }): readonly KeptUnder[] => {
    const header = encryptedHeader(placeOf(path));
    if (header === null) return to === null ? [] : [{ path, key: null }];
    return from !== null && fits(from, header) ? [{ path, key: from }] : [];
  });
}

/** Writes a store that was kept under a name of its own; it goes on saying when it was kept. */
function rewriteKept(
  path: string,
  bytes: Buffer,
  place: Place,
  work: (fresh: string) => void = syncToDisk,
): string {
  const { atime, mtime } = statOf(path) ?? { atime: new Date(0), mtime: new Date(0) };
  const fresh = unfinishedName(place);
  writeFileSync(fresh, bytes, { mode: 0o600, flag: 'wx' });
  work(fresh);
  utimesSync(fresh, atime, mtime);
  return fresh;
}

/**
 * Brings a store that was kept and the log beside it into the one file: under a new key the file has no use for the log,
 * which would go on lying there in plain words, and would spoil it. Stopped in between, both say what they said.
 */
function takeLogIn(path: string, bytes: Buffer, place: Place): void {
  const { wal } = placeOf(path);
  if (!statOf(wal)) return;
  renameSync(rewriteKept(path, bytes, place), path);
  syncToDisk(place.folder);
  rmSync(wal);
  syncToDisk(place.folder);
}

/** The same for one that was kept, with the log that may lie beside it; null where it cannot be read. */
function renewKept({ path, key }: KeptUnder, place: Place, to: StoreKey | null): string | null {
  const bytes = readBytes(placeOf(path));
  if (bytes === null) throw new Error('A store that was kept is being written to.');
  try {
    const fresh = rewriteKept(path, bytes, place, (file) => {
      rekeyFile(file, key, to);
      within(openOwn(file, to), (db) => db.pragma('user_version'));
    });
    takeLogIn(path, bytes, place);
    return fresh;
  } catch (error) {
    if (storeProblem(error)?.code !== 'damaged') throw error;
    return null;
  }
}

/**
 * Until its renaming each store opens with the old key, after it with the new one. All of them are made before the first
 * gets its name: where there is no room for one, none is changed. The paths of those that cannot be read.
 */
function exchange(place: Place, from: StoreKey | null, to: StoreKey | null, held: Db): readonly string[] {
  // A second name of the store itself would keep it as it was.
  removeSecondNames(place);
  clearUnfinished(place);
  try {
    const fresh = renewStore(place, from, to, held);
    const kept = keptToRenew(place, from, to).map((each) => ({
      path: each.path,
      fresh: renewKept(each, place, to),
    }));
    // First: whoever is stopped in between has none left in plain words beside an encrypted store.
    for (const each of kept) {
      if (each.fresh !== null) renameSync(each.fresh, each.path);
    }
    syncToDisk(place.folder);
    // Windows renames no open file.
    if (process.platform === 'win32') held.close();
    clearBeside(place);
    renameSync(fresh, place.file);
    syncToDisk(place.folder);
    return kept.filter((each) => each.fresh === null).map(({ path }) => path);
  } finally {
    clearUnfinished(place);
  }
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
    const change = (held: Db | null) =>
      held === null
        ? failure(
            'damaged',
            'The store is damaged: its passphrase was left as it is. Restore a backup first.',
          )
        : success([...exchange(place, from, to, held), ...lonelyLogs(place)]);
    return await whileHeld(place, from, change, (held) => damagesIn(held).length === 0);
  } catch (error) {
    const problem = fileProblem(error, dataDir) ?? storeProblem(error);
    if (!problem) throw error;
    return { ok: false, error: problem };
  }
}
