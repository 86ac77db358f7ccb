import { duesOf } from '../../../shared/core/followup/dues.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { type MeasuredPace, measuredIn } from '../../../shared/core/rehearsal/measured.ts';
import type { DueIncidents } from '../../app/ports.ts';
import type { Db } from '../file/session.ts';

/** Rehearsals kept of each incident: a pace is that of the last few over all of them. */
const PACES = 5;

export interface Extracts {
  readonly markStale: (incident: number) => void;
  /** Those with something due by then (epoch milliseconds), the ones worked on last first, without the removed. */
  readonly due: (by: number, limit: number) => DueIncidents;
  /** The last measured paces of all incidents, the removed ones too, in no order. */
  readonly paces: () => readonly MeasuredPace[];
  /** Draws at most so many of the records saved since, the last ones first; returns how many are left. */
  readonly refresh: (most: number, load: (incident: number) => unknown) => number;
}

const STALE = `
SELECT pk FROM incidents LEFT JOIN extracts ON incident = pk
WHERE extracts.revision IS NOT incidents.revision ORDER BY saved_at`;

const DUE = 'FROM extracts JOIN incidents ON pk = incident WHERE next_due <= ? AND removed_at IS NULL';

function pacesOf(record: Incident): string | null {
  const paces = measuredIn(record).slice(-PACES);
  return paces.length > 0 ? JSON.stringify(paces) : null;
}

/**
 * What is asked over all incidents at once. Like the search index it is drawn when somebody asks or rests, never in a
 * save.
 */
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

  const draw = db.transaction((incidents: readonly number[], load: (incident: number) => unknown) => {
    for (const incident of incidents) {
      const row = entry.get(incident);
      if (!row) continue;
      const parsed = parseIncident(load(incident));
      // What this version cannot read owes nothing that could be shown.
      const record = parsed.ok ? parsed.incident : null;
      const [first] = record ? duesOf(record, row.sample !== null) : [];
      put.run(incident, row.revision, first?.endsAt ?? null, record && pacesOf(record));
    }
  });

  return {
    markStale: (incident) => {
      // Anew at the end: the last ones are drawn first.
      stale.delete(incident);
      stale.add(incident);
    },
    due: (by, limit) => ({ ids: due.all(by, limit), all: count.get(by) ?? 0 }),
    paces: () => paces.all().flatMap((text) => JSON.parse(text) as readonly MeasuredPace[]),
    refresh: (most, load) => {
      const batch = most > 0 ? [...stale].slice(-most) : [];
      if (batch.length > 0) draw(batch, load);
      for (const incident of batch) stale.delete(incident);
      return stale.size;
    },
  };
}

interface Entry {
  readonly revision: number;
  readonly sample: string | null;
}
