import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3-multiple-ciphers';
import { beDurable, harden, PATIENCE } from '../file/connection.ts';
import { type StoreKey, unlockWith } from '../file/key.ts';
import { demandWritable, type Place, statOf } from '../file/place.ts';
import { storeProblem } from '../file/problems.ts';
import type { Db } from '../file/session.ts';

/** Whether a store may be changed; asked before anything of it is. */
type IsFit = (db: Db) => boolean;

/**
 * Holds the old store so that nobody opens it meanwhile, all its saves in the one file and no log beside it. Null when
 * it is not fit, and when SQLite cannot read it: then nobody can have it open. Throws SqliteError BUSY when somebody has.
 */
function hold({ file, tally }: Place, key: StoreKey | null, isFit: IsFit): Db | null {
  const db = new Database(file, { fileMustExist: true, timeout: PATIENCE });
  try {
    if (key) unlockWith(db, key);
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('user_version');
    harden(db);
    if (!isFit(db)) {
      db.close();
      return null;
    }
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
export function clearBeside({ wal, tally, file }: Place): void {
  for (const path of [wal, tally, `${file}-journal`]) rmSync(path, { force: true });
}

/**
 * Holds the store, if there is one, while another is put in its place.
 * @param work exchanges the files; it is handed the held store, null where there is none, it cannot be read or is not fit
 */
export async function whileHeld<T>(
  place: Place,
  key: StoreKey | null,
  work: (held: Db | null) => T,
  isFit: IsFit = () => true,
): Promise<T> {
  let held: Db | null = null;
  try {
    if (statOf(place.file)) {
      demandWritable(place);
      held = hold(place, key, isFit);
    }
    const done = work(held);
    // Whoever waits for the lock of the old file gives up before it is let go of.
    if (held?.open) await setTimeout(PATIENCE * 2);
    return done;
  } finally {
    held?.close();
  }
}
