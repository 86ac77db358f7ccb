import type { Incident } from '../../../shared/core/incident/incident.ts';
import type { VersionSummary } from '../../app/ports.ts';
import type { Db } from '../file/session.ts';
import { applyDelta, makeDelta } from './delta.ts';
import { isSame, rowHash, sha256 } from './digest.ts';
import { createRecordWriter } from './record-writer.ts';

/** A whole record is written at least so often: reading a version applies fewer changes than this. */
const CHAIN = 32;

/** A version as it was saved. */
export interface Version {
  readonly bytes: Buffer;
  readonly savedAt: string;
}
export type VersionRead = Version | 'absent' | 'damaged';

/** What a reading of all versions of an incident found. */
export interface Survey {
  /** Newest revision found. */
  readonly newest: number;
  /** Every version from the first to the newest is there and is what was written. */
  readonly whole: boolean;
}

export interface Versions {
  /** Adds a version; to be called in a transaction. Costs what was changed, not the record. */
  readonly append: (incident: number, revision: number, savedAt: string, record: Incident) => void;
  readonly read: (incident: number, revision: number) => VersionRead;
  /** Newest first. */
  readonly list: (incident: number) => readonly VersionSummary[];
  /** Newest revision; 0 when there is none. */
  readonly newest: (incident: number) => number;
  /** The newest revision at or before this one that is whole; null when none is. */
  readonly newestWhole: (incident: number, revision: number) => number | null;
  /** Reads every version of one incident, or of all, and says what is left of each. Throws SqliteError on damage. */
  readonly survey: (incident: number | null) => ReadonlyMap<number, Survey>;
}

interface Row {
  readonly incident: number;
  readonly revision: number;
  readonly base: number;
  readonly head: number;
  readonly tail: number;
  readonly saved_at: string;
  readonly hash: Buffer;
  readonly bytes: Buffer;
}

/** Covers the bytes as stored: the whole record, or the change. A chain of whole rows can only give what was saved. */
function hashOf({ incident, revision, base, head, tail, saved_at, bytes }: Omit<Row, 'hash'>): Buffer {
  return rowHash([incident, revision, base, head, tail, saved_at, sha256(bytes).toString('hex')]);
}

const isWhole = (row: Row) => isSame(row.hash, hashOf(row));

/** The record from its whole base and the changes since; null when a link is missing or not what was written. */
function assemble(chain: readonly Row[], base: number): Buffer | null {
  let bytes: Buffer = Buffer.alloc(0);
  for (const [index, row] of chain.entries()) {
    if (row.revision !== base + index || row.base !== base || !isWhole(row)) return null;
    bytes = applyDelta(bytes, { head: row.head, tail: row.tail, middle: row.bytes });
  }
  return bytes;
}

/** The version last written, so that the next save of the same incident reads nothing. */
interface Latest {
  readonly incident: number;
  readonly revision: number;
  readonly base: number;
  readonly pieces: readonly Buffer[];
}

export function createVersions(db: Db): Versions {
  const insert = db.prepare(
    `INSERT INTO versions (incident, revision, base, head, tail, saved_at, hash, bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const one = db.prepare<[number, number], Row>('SELECT * FROM versions WHERE incident = ? AND revision = ?');
  const range = db.prepare<[number, number, number], Row>(
    'SELECT * FROM versions WHERE incident = ? AND revision BETWEEN ? AND ? ORDER BY revision',
  );
  const all = db.prepare<[number], Row>('SELECT * FROM versions WHERE incident = ? ORDER BY revision');
  const everything = db.prepare<[], Row>('SELECT * FROM versions ORDER BY incident, revision');
  const summaries = db.prepare<[number], VersionSummary>(
    'SELECT revision, saved_at AS savedAt FROM versions WHERE incident = ? ORDER BY revision DESC',
  );
  const last = db.prepare<[number], number>('SELECT max(revision) FROM versions WHERE incident = ?').pluck();
  const write = createRecordWriter();
  let latest: Latest | null = null;

  function read(
    incident: number,
    revision: number,
  ): (Version & { readonly base: number }) | 'absent' | 'damaged' {
    const row = one.get(incident, revision);
    if (!row) return 'absent';
    const chain = row.base === revision ? [row] : range.all(incident, row.base, revision);
    const bytes = assemble(chain, row.base);
    return bytes ? { bytes, savedAt: row.saved_at, base: row.base } : 'damaged';
  }

  function previous(incident: number, revision: number): Latest | null {
    if (latest?.incident === incident && latest.revision === revision) return latest;
    const found = read(incident, revision);
    return typeof found === 'string' ? null : { incident, revision, base: found.base, pieces: [found.bytes] };
  }

  function append(incident: number, revision: number, savedAt: string, record: Incident): void {
    const pieces = write(record);
    // Without a whole version before it, the record is written whole: a save never fails over damaged history.
    const before = previous(incident, revision - 1);
    const delta = before && revision - before.base < CHAIN ? makeDelta(before.pieces, pieces) : null;
    const small = delta && delta.middle.length < delta.head + delta.tail ? delta : null;
    const row = {
      incident,
      revision,
      base: small && before ? before.base : revision,
      head: small?.head ?? 0,
      tail: small?.tail ?? 0,
      saved_at: savedAt,
      bytes: small ? Buffer.from(small.middle) : Buffer.concat(pieces),
    };
    const { base, head, tail } = row;
    insert.run(incident, revision, base, head, tail, savedAt, hashOf(row), row.bytes);
    // Should the transaction fail after all, this revision is not in the store and the next save of it replaces this.
    latest = { incident, revision, base, pieces };
  }

  return {
    append,
    read,
    list: (incident) => summaries.all(incident),
    newest: (incident) => last.get(incident) ?? 0,
    newestWhole: (incident, revision) => {
      for (const { revision: candidate } of summaries.iterate(incident))
        if (candidate <= revision && typeof read(incident, candidate) === 'object') return candidate;
      return null;
    },
    survey: (incident) => {
      const found = new Map<number, Survey>();
      for (const row of incident === null ? everything.iterate() : all.iterate(incident)) {
        const before = found.get(row.incident) ?? { newest: 0, whole: true };
        const next = row.revision === before.newest + 1 && isWhole(row);
        found.set(row.incident, { newest: row.revision, whole: before.whole && next });
      }
      return found;
    },
  };
}
