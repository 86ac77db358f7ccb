import { duesOf } from '../../shared/core/followup/dues.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { parseIncident } from '../../shared/core/incident/parse.ts';
import { type MeasuredPace, measuredIn } from '../../shared/core/rehearsal/measured.ts';
import type { DueIncidents } from '../app/ports.ts';
import type { Db } from './session.ts';

/** Rehearsals kept of each incident: a pace is that of the last few over all of them. */
const PACES = 5;

export interface Extracts {
  /** Draws what all incidents are asked for from the record just written; to be called in its transaction. */
  readonly draw: (incident: number, revision: number, record: Incident, isSample: boolean) => void;
  /** Those with something due by then (epoch milliseconds), the ones worked on last first, without the removed. */
  readonly due: (by: number, limit: number) => DueIncidents;
  /** The last measured paces of all incidents, the removed ones too, in no order. */
  readonly paces: () => readonly MeasuredPace[];
  /** Draws at most so many of the records that were written without; returns how many are left. */
  readonly refresh: (most: number, load: (incident: number) => unknown) => number;
}

/** Every save draws, so only what an earlier version of the app wrote is without. */
const STALE = 'SELECT pk FROM incidents WHERE pk NOT IN (SELECT incident FROM extracts)';

const DUE = 'FROM extracts JOIN incidents ON pk = incident WHERE next_due <= ? AND removed_at IS NULL';

function pacesOf(record: Incident): string | null {
  const paces = measuredIn(record).slice(-PACES);
  return paces.length > 0 ? JSON.stringify(paces) : null;
}

export function createExtracts(db: Db): Extracts {
  const put = db.prepare(
    `INSERT INTO extracts (incident, revision, next_due, paces) VALUES (?, ?, ?, ?)
     ON CONFLICT (incident) DO UPDATE
     SET revision = excluded.revision, next_due = excluded.next_due, paces = excluded.paces`,
  );
  const due = db.prepare<[number, number], string>(`SELECT id ${DUE} ORDER BY saved_at DESC LIMIT ?`).pluck();
  const count = db.prepare<[number], number>(`SELECT count(*) ${DUE}`).pluck();
  const paces = db.prepare<[], string>('SELECT paces FROM extracts WHERE paces IS NOT NULL').pluck();
  const entry = db.prepare<[number], Entry>('SELECT revision, sample FROM incidents WHERE pk = ?');
  const stale = new Set<number>(db.prepare<[], number>(STALE).pluck().all());

  const same = db
    .prepare<[number, number | null, string | null], number>(
      'SELECT 1 FROM extracts WHERE incident = ? AND next_due IS ? AND paces IS ?',
    )
    .pluck();

  const draw = (incident: number, revision: number, record: Incident, isSample: boolean): void => {
    const [first] = duesOf(record, isSample);
    const [nextDue, lastPaces] = [first?.endsAt ?? null, pacesOf(record)];
    // Most saves change neither, and then write nothing more.
    if (!same.get(incident, nextDue, lastPaces)) put.run(incident, revision, nextDue, lastPaces);
    stale.delete(incident);
  };

  const drawAll = db.transaction((incidents: readonly number[], load: (incident: number) => unknown) => {
    for (const incident of incidents) {
      const row = entry.get(incident);
      const parsed = parseIncident(load(incident));
      // What this version cannot read owes nothing that could be shown.
      if (row && parsed.ok) draw(incident, row.revision, parsed.incident, row.sample !== null);
      stale.delete(incident);
    }
  });

  return {
    draw,
    due: (by, limit) => ({ ids: due.all(by, limit), all: count.get(by) ?? 0 }),
    paces: () => paces.all().flatMap((text) => JSON.parse(text) as readonly MeasuredPace[]),
    refresh: (most, load) => {
      const batch = [...stale].slice(0, most);
      if (batch.length > 0) drawAll(batch, load);
      return stale.size;
    },
  };
}

interface Entry {
  readonly revision: number;
  readonly sample: string | null;
}
