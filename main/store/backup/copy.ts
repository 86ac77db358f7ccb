import { failure, type Result, type StoreCopy, success } from '../../app/ports.ts';
import { checkRows } from '../check.ts';
import { type Apart, openApart, withoutLog } from '../file/apart.ts';
import { judgeVersion } from '../file/header.ts';
import type { StoreKey } from '../file/key.ts';
import { storeProblem } from '../file/problems.ts';
import { createSession, type Db } from '../file/session.ts';
import { type Migration, migrate, newestVersion } from '../schema/migrations.ts';
import { structureDamage } from '../start-check.ts';
import { createTables, type Tables } from '../store.ts';
import { MOST_BYTES, SEAL_BYTES, sealed } from './envelope.ts';

/** What a store holds. */
interface Held {
  readonly incidents: number;
  /** Instant of the newest save (ISO 8601, UTC); null when there is none. */
  readonly savedLast: string | null;
}

/** A whole store as bytes, and what is in it. */
export interface CheckedCopy extends Held {
  readonly bytes: Buffer;
}

/** Tables that have written nothing: every row is read and compared, none is taken to be whole. */
const freshTables = (db: Db): Tables => createTables(createSession(db, null, () => ''));

/** What is damaged, each a sentence; empty when all is whole. */
function damagesOf(tables: Tables, serious: readonly string[]): readonly string[] {
  const rows = checkRows(tables).map(({ message }) => message);
  return serious.length > 0 && rows.length === 0 ? ['The pages of the file do not fit together.'] : rows;
}

function summaryOf(db: Db): Held {
  const all =
    'SELECT count(*) AS incidents, max(saved_at) AS savedLast FROM incidents WHERE removed_at IS NULL';
  return db.prepare<[], Held>(all).get() ?? { incidents: 0, savedLast: null };
}

/** Brings the copy to the newest version, with a search index that is whole; null when it was both already. */
function renewed({ bytes }: Apart, isOld: boolean, search: boolean, tables: Tables): Buffer | null {
  if (search) tables.incidents.search.rebuild();
  return isOld || search ? bytes() : null;
}

function checkApart(apart: Apart, bytes: Buffer, migrations: readonly Migration[]): Result<CheckedCopy> {
  const { db } = apart;
  const version = Number(db.pragma('user_version', { simple: true }));
  const judged = judgeVersion(version, 'The backup', newestVersion(migrations));
  if (!judged.ok) return judged;
  const { serious, search } = structureDamage(db, { withSearch: true });
  const isOld = version !== newestVersion(migrations);
  migrate(db, migrations);
  const tables = freshTables(db);
  const damages = damagesOf(tables, serious);
  if (damages.length > 0) return failure('damaged', damages.join(' '));
  return success({ bytes: renewed(apart, isOld, search, tables) ?? bytes, ...summaryOf(db) });
}

/**
 * Reads through a store from its bytes, which are its own from here on: the structure, and every row against its hash.
 * Answers it in the newest version, encrypted if it was. A failure is `newer-version`, or `damaged` and names what is.
 */
export function checkCopy(
  bytes: Buffer,
  key: StoreKey | null,
  migrations: readonly Migration[],
): Result<CheckedCopy> {
  let apart: Apart | null = null;
  try {
    apart = openApart(withoutLog(bytes), key);
    return checkApart(apart, bytes, migrations);
  } catch (error) {
    if (storeProblem(error)?.code !== 'damaged') throw error;
    return failure('damaged', 'It cannot be read as a store.');
  } finally {
    apart?.close();
  }
}

/** What is damaged in a store, each a sentence; empty when all is whole. */
export function damagesIn(db: Db): readonly string[] {
  try {
    // The search index takes ten times as long, and is made anew where a restore finds it damaged.
    const { serious } = structureDamage(db, { withSearch: false });
    return damagesOf(freshTables(db), serious);
  } catch (error) {
    if (storeProblem(error)?.code !== 'damaged') throw error;
    return ['It cannot be read as a store.'];
  }
}

function sizeOf(db: Db): number {
  const [pages, size] = ['page_count', 'page_size'].map((name) => Number(db.pragma(name, { simple: true })));
  return (pages ?? 0) * (size ?? 0);
}

/**
 * The whole store at this moment as the bytes of a backup, read through before anybody relies on it. Refuses what could
 * not be restored: a store that is damaged, by names, and one that is larger than a restore reads.
 * @param bytesNow all of the store
 */
export function backUp(db: Db, bytesNow: () => Buffer, most = MOST_BYTES): Result<StoreCopy> {
  if (sizeOf(db) + SEAL_BYTES > most)
    return failure(
      'bad-input',
      'The store is larger than 2 GB, the most that can be restored. No backup was made: close Upfront and copy its folder.',
    );
  const damages = damagesIn(db);
  const rest = 'No backup was made. Save a copy of each whole incident, or restore an earlier backup.';
  if (damages.length > 0) return failure('damaged', `The store is damaged: ${damages.join(' ')} ${rest}`);
  const bytes = bytesNow();
  return success({
    content: sealed(bytes),
    size: bytes.length + SEAL_BYTES,
    incidents: summaryOf(db).incidents,
  });
}
