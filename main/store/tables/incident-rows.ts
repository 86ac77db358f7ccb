import type { Incident } from '../../../shared/core/incident/incident.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import type { IncidentSummary } from '../../app/ports.ts';
import type { Db } from '../file/session.ts';
import { isSame, rowHash } from './digest.ts';

/** What the list of incidents shows, as stored. */
export interface IncidentRow {
  readonly pk: number;
  readonly id: string;
  readonly revision: number;
  readonly save_no: number;
  readonly title: string;
  readonly status: string | null;
  readonly variant: string;
  readonly sample: string | null;
  readonly saved_at: string;
  readonly removed_at: string | null;
  readonly hash: Buffer;
}
type Columns = Omit<IncidentRow, 'pk' | 'hash'>;

function hashOf(row: Columns): Buffer {
  const { id, revision, save_no, title, status, variant, sample, saved_at, removed_at } = row;
  return rowHash([id, revision, save_no, title, status, variant, sample, saved_at, removed_at]);
}

/** Rows this process has written: what is in memory needs no comparison. */
const made = new WeakSet<IncidentRow>();

export function isWhole(row: IncidentRow): boolean {
  return made.has(row) || isSame(row.hash, hashOf(row));
}

/** The columns that repeat what the record says. */
export function columnsOf(incident: Incident): Pick<Columns, 'title' | 'status' | 'variant'> {
  return {
    title: knownValue(incident.facts.title) ?? '',
    status: knownValue(incident.facts.status),
    variant: incident.setup.variant,
  };
}

/** As a person calls it in a sentence. */
export function nameOf(row: Pick<IncidentRow, 'title' | 'id'>): string {
  return row.title.trim() === '' ? `the incident without a title (${row.id})` : `“${row.title}”`;
}

export function summaryOf(row: IncidentRow, snippet: string): IncidentSummary {
  return {
    id: row.id,
    title: isWhole(row) ? row.title : `${row.title} (damaged)`,
    status: row.status,
    variant: row.variant,
    savedAt: row.saved_at,
    sample: row.sample !== null,
    snippet,
  };
}

export interface IncidentRows {
  readonly byId: (id: string) => IncidentRow | undefined;
  readonly byKey: (pk: number) => IncidentRow | undefined;
  /** Newest first, without the removed. */
  readonly newest: (limit: number) => readonly IncidentRow[];
  readonly madeFrom: (sample: string) => string | undefined;
  readonly removedBefore: (instant: string) => readonly number[];
  /** Returns the new row's key. */
  readonly insert: (columns: Columns) => number;
  /** Answers the row as it stands once the transaction is done. */
  readonly update: (pk: number, columns: Columns) => IncidentRow;
  /** To be called when an update is on the disk: the next save of the same incident need not read it. */
  readonly remember: (row: IncidentRow) => void;
  readonly erase: (pk: number) => void;
  readonly each: () => Iterable<IncidentRow>;
  /** The count of saves as far as the rows know it. */
  readonly saves: () => number;
}

export function createIncidentRows(db: Db): IncidentRows {
  const byId = db.prepare<[string], IncidentRow>('SELECT * FROM incidents WHERE id = ?');
  const byKey = db.prepare<[number], IncidentRow>('SELECT * FROM incidents WHERE pk = ?');
  const newest = db.prepare<[number], IncidentRow>(
    'SELECT * FROM incidents WHERE removed_at IS NULL ORDER BY saved_at DESC, pk DESC LIMIT ?',
  );
  const madeFrom = db
    .prepare<[string], string>(
      'SELECT id FROM incidents WHERE sample = ? AND removed_at IS NULL ORDER BY pk DESC LIMIT 1',
    )
    .pluck();
  const removed = db.prepare<[string], number>('SELECT pk FROM incidents WHERE removed_at < ?').pluck();
  const insert = db.prepare(
    `INSERT INTO incidents (id, revision, save_no, title, status, variant, sample, saved_at, removed_at, hash)
     VALUES (:id, :revision, :save_no, :title, :status, :variant, :sample, :saved_at, :removed_at, :hash)`,
  );
  const update = db.prepare(
    `UPDATE incidents SET revision = :revision, save_no = :save_no, title = :title, status = :status,
     variant = :variant, saved_at = :saved_at, removed_at = :removed_at, hash = :hash WHERE pk = :pk`,
  );
  const erase = db.prepare('DELETE FROM incidents WHERE pk = ?');
  const each = db.prepare<[], IncidentRow>('SELECT * FROM incidents ORDER BY pk');
  const saves = db.prepare<[], number>('SELECT coalesce(max(save_no), 0) FROM incidents').pluck();
  let last: IncidentRow | null = null;
  return {
    byId: (id) => (last?.id === id ? last : byId.get(id)),
    byKey: (pk) => byKey.get(pk),
    newest: (limit) => newest.all(limit),
    madeFrom: (sample) => madeFrom.get(sample),
    removedBefore: (instant) => removed.all(instant),
    insert: (columns) => Number(insert.run({ ...columns, hash: hashOf(columns) }).lastInsertRowid),
    update: (pk, columns) => {
      const row = { ...columns, pk, hash: hashOf(columns) };
      const { id: _, sample: __, ...changing } = row;
      last = null;
      update.run(changing);
      made.add(row);
      return row;
    },
    remember: (row) => {
      last = row;
    },
    erase: (pk) => {
      last = null;
      erase.run(pk);
    },
    each: () => each.iterate(),
    saves: () => saves.get() ?? 0,
  };
}
