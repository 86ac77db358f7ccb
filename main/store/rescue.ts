import { readFileSync } from 'node:fs';
import { type ApiError, failure, type Result, type Store, success } from '../app/ports.ts';
import { backUp } from './backup/copy.ts';
import { openApart, withoutLog } from './file/apart.ts';
import type { StoreKey } from './file/key.ts';
import { type Place, statOf } from './file/place.ts';
import { fileProblem, storeProblem } from './file/problems.ts';
import { createSession } from './file/session.ts';
import { committedPages, saltOf } from './file/wal.ts';
import { type Migration, migrate } from './schema/migrations.ts';
import { createStore, createTables } from './store.ts';
import { refreshExtracts, refreshSearch } from './tables/incidents.ts';

const ATTEMPTS = 5;

const readIfThere = (path: string) => (statOf(path) ? readFileSync(path) : Buffer.alloc(0));

/**
 * The store as of the last commit, read past SQLite's lock. The file is read before the log: what the running app moves
 * meanwhile is in both. Only when the log was begun anew in between is the pair useless, and read again.
 */
export function readBytes({ file, wal }: Place): Buffer | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = saltOf(readIfThere(wal));
    const bytes = readFileSync(file);
    const log = readIfThere(wal);
    if (saltOf(log) === before) return withLog(bytes, log);
  }
  return null;
}

/** The bytes of the file are used up: a store is too large to be copied without need. */
function withLog(file: Buffer, log: Buffer): Buffer {
  const committed = committedPages(log);
  const size = committed ? committed.total * committed.pageSize : file.length;
  const bytes = size === file.length ? file : Buffer.alloc(size);
  if (bytes !== file) file.copy(bytes, 0, 0, Math.min(file.length, size));
  if (committed)
    for (const [number, page] of committed.pages) page.copy(bytes, (number - 1) * committed.pageSize);
  return withoutLog(bytes);
}

function openBytes(
  bytes: Buffer,
  key: StoreKey | null,
  migrations: readonly Migration[],
  now: () => string,
): Store {
  const { db, bytes: bytesNow, close } = openApart(bytes, key);
  try {
    migrate(db, migrations);
    const session = createSession(db, null, now);
    const tables = createTables(session);
    // A damaged record is left out of the search; the rest is found.
    session.read(() => success(refreshSearch(tables.incidents)));
    session.read(() => success(refreshExtracts(tables.incidents)));
    db.pragma('query_only = ON');
    return createStore(session, tables, {
      writable: false,
      tidy: () => 0,
      backup: () => session.read(() => backUp(db, bytesNow)),
      close,
    });
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * What can be read of a store that cannot be opened for writing (in use, read-only medium, damaged), as a copy in
 * memory. It takes no lock and changes no file; every write to it answers `read-only`.
 */
export function readCopy(
  place: Place,
  key: StoreKey | null,
  migrations: readonly Migration[],
  now: () => string,
): Result<Store> {
  try {
    const bytes = readBytes(place);
    return bytes
      ? success(openBytes(bytes, key, migrations, now))
      : failure('store-in-use', 'The store is being written to just now. Please try again in a moment.');
  } catch (error) {
    const problem: ApiError | null = storeProblem(error) ?? fileProblem(error, place.file);
    if (!problem) throw error;
    return { ok: false, error: problem };
  }
}
