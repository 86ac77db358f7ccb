import Database from 'better-sqlite3';
import { failure, type Result, type StoreCopy, success } from '../../app/ports.ts';
import { checkRows } from '../check.ts';
import { harden } from '../file/connection.ts';
import { storeProblem } from '../file/problems.ts';
import { createSession, type Db } from '../file/session.ts';
import { type Migration, migrate } from '../schema/migrations.ts';
import { structureDamage } from '../start-check.ts';
import { createTables } from '../store.ts';
import { seal } from './envelope.ts';

/** A whole store as bytes, and what is in it. */
export interface CheckedCopy {
  readonly bytes: Buffer;
  readonly incidents: number;
  /** Instant of the newest save (ISO 8601, UTC); null when there is none. */
  readonly savedLast: string | null;
}

interface CheckOptions {
  /** Steps to bring it to the newest version. */
  readonly migrations: readonly Migration[];
  /** Look at the search index too, which takes ten times as long; a damaged one is made anew. */
  readonly withSearch: boolean;
}

/** A store in WAL mode cannot be opened from memory; nor is there a log beside a copy. */
function withoutLog(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.subarray(18, 20).fill(1);
  return copy;
}

/** What is damaged, each a sentence; empty when all is whole. Brings the database to the newest version on the way. */
function damagesOf(db: Db, { migrations, withSearch }: CheckOptions): readonly string[] {
  const { serious, search } = structureDamage(db, { withSearch });
  migrate(db, migrations);
  const tables = createTables(createSession(db, null, () => ''));
  const rows = checkRows(tables).map(({ message }) => message);
  if (search) tables.incidents.search.rebuild();
  return serious.length > 0 && rows.length === 0 ? ['The pages of the file do not fit together.'] : rows;
}

function summaryOf(db: Db): Omit<CheckedCopy, 'bytes'> {
  const all =
    'SELECT count(*) AS incidents, max(saved_at) AS savedLast FROM incidents WHERE removed_at IS NULL';
  return db.prepare<[], Omit<CheckedCopy, 'bytes'>>(all).get() ?? { incidents: 0, savedLast: null };
}

/**
 * Reads through a store from its bytes: the structure, and every row against its hash. A failure is `damaged` and names
 * what is.
 */
export function checkCopy(bytes: Buffer, options: CheckOptions): Result<CheckedCopy> {
  let db: Db | null = null;
  try {
    db = new Database(withoutLog(bytes));
    harden(db);
    const damages = damagesOf(db, options);
    if (damages.length > 0) return failure('damaged', damages.join(' '));
    return success({ bytes: db.serialize(), ...summaryOf(db) });
  } catch (error) {
    if (storeProblem(error)?.code !== 'damaged') throw error;
    return failure('damaged', 'It cannot be read as a store.');
  } finally {
    db?.close();
  }
}

/**
 * The whole store at this moment as the bytes of a backup, read through before anybody relies on it. Refuses a store
 * that is damaged, by names: what could not be restored is no backup.
 */
export function backUp(db: Db): Result<StoreCopy> {
  const copy = checkCopy(db.serialize(), { migrations: [], withSearch: false });
  if (copy.ok) return success({ bytes: seal(copy.value.bytes), incidents: copy.value.incidents });
  const rest = 'No backup was made. Save a copy of each whole incident, or restore an earlier backup.';
  return failure('damaged', `The store is damaged: ${copy.error.message} ${rest}`);
}
