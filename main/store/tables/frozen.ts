import {
  type Damage,
  type FrozenStore,
  type FrozenVersion,
  failure,
  type NewFrozen,
  type Result,
  success,
} from '../../app/ports.ts';
import type { Session } from '../file/session.ts';
import { isSame, rowHash } from './digest.ts';
import { type IncidentRows, nameOf } from './incident-rows.ts';
import type { Versions } from './versions.ts';

interface Columns {
  readonly incident: number;
  readonly number: number;
  readonly revision: number;
  readonly name: string;
  readonly note: string;
  readonly final: number;
  readonly frozen_at: string;
}
interface Row extends Columns {
  readonly hash: Buffer;
}

function hashOf({ incident, number, revision, name, note, final, frozen_at }: Columns): Buffer {
  return rowHash([incident, number, revision, name, note, final, frozen_at]);
}

const isWhole = (row: Row) => isSame(row.hash, hashOf(row));

function frozenOf({ number, revision, name, note, final, frozen_at }: Columns): FrozenVersion {
  return { number, revision, name, note, final: final === 1, frozenAt: frozen_at };
}

export interface CheckedFrozen extends FrozenStore {
  readonly verify: () => readonly Damage[];
}

/** Names of versions; the records themselves are in the history, which is never changed. */
export function createFrozen(session: Session, rows: IncidentRows, versions: Versions): CheckedFrozen {
  const { db } = session;
  const insert = db.prepare(
    `INSERT INTO frozen (incident, number, revision, name, note, final, frozen_at, hash)
     VALUES (:incident, :number, :revision, :name, :note, :final, :frozen_at, :hash)`,
  );
  const ofIncident = db.prepare<[number], Row>(
    'SELECT * FROM frozen WHERE incident = ? ORDER BY number DESC',
  );
  const all = db.prepare<[], Row>('SELECT * FROM frozen ORDER BY incident, number');

  function freeze({ incidentId, revision, name, note, final, frozenAt }: NewFrozen): Result<FrozenVersion> {
    const incident = rows.byId(incidentId);
    if (!incident) return failure('not-found', `There is no incident ${incidentId} in the store.`);
    if (versions.read(incident.pk, revision) === 'absent')
      return failure('not-found', `${nameOf(incident)} has no version ${revision}.`);
    const before = ofIncident.all(incident.pk);
    const same = before.find((row) => row.revision === revision);
    if (same) return failure('conflict', `Nothing has changed since version ${same.number}, “${same.name}”.`);
    const taken = before.find((row) => row.name.toLowerCase() === name.toLowerCase());
    if (taken)
      return failure(
        'conflict',
        `Version ${taken.number} is named “${taken.name}” already. Take another name.`,
      );
    const columns: Columns = {
      incident: incident.pk,
      number: (before[0]?.number ?? 0) + 1,
      revision,
      name,
      note,
      final: final ? 1 : 0,
      frozen_at: frozenAt ?? session.now(),
    };
    insert.run({ ...columns, hash: hashOf(columns) });
    return success(frozenOf(columns));
  }

  return {
    freeze: (version) => session.write(() => freeze(version)),
    list: (incidentId) =>
      session.read(() => {
        const incident = rows.byId(incidentId);
        return success(incident ? ofIncident.all(incident.pk).filter(isWhole).map(frozenOf) : []);
      }),
    verify: () =>
      all
        .all()
        .filter((row) => !isWhole(row))
        .map(({ incident }) => {
          const owner = rows.byKey(incident);
          const whose = owner ? ` of ${nameOf(owner)}` : '';
          const message = `The name of a version${whose} was damaged on the disk; the version is in its history.`;
          return { incidentId: owner?.id ?? null, message };
        }),
  };
}
