import {
  type AttachmentStore,
  type AttachmentSummary,
  type Damage,
  failure,
  type NewAttachment,
  type Result,
  success,
} from '../../app/ports.ts';
import type { Session } from '../file/session.ts';
import { isSame, rowHash, sha256 } from './digest.ts';
import { type IncidentRows, nameOf } from './incident-rows.ts';

interface Described {
  readonly id: string;
  readonly incident: number;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly added_at: string;
  readonly digest: Buffer;
}
interface Row extends Described {
  readonly hash: Buffer;
}

function hashOf({ id, incident, name, mime, size, added_at, digest }: Described): Buffer {
  return rowHash([id, incident, name, mime, size, added_at, digest.toString('hex')]);
}

/** A file's row without its content: a list need not read megabytes. */
const SELECT = 'SELECT id, incident, name, mime, size, added_at, digest, hash FROM attachments';

const summaryOf = ({ id, name, mime, size }: Row): AttachmentSummary => ({ id, name, mime, bytes: size });

export interface CheckedAttachments extends AttachmentStore {
  readonly verify: () => readonly Damage[];
}

/** Answers the incident, none that was deleted, that has kept a file of these bytes the longest. */
function createKeeperOf(session: Session): AttachmentStore['keeperOf'] {
  const keeper = session.db.prepare<[Buffer, number], { readonly id: string; readonly title: string }>(
    `SELECT i.id, i.title FROM attachments a JOIN incidents i ON i.pk = a.incident
     WHERE a.digest = ? AND a.size = ? AND i.removed_at IS NULL ORDER BY a.added_at, i.pk LIMIT 1`,
  );
  return (bytes) => session.read(() => success(keeper.get(sha256(bytes), bytes.length) ?? null));
}

export function createAttachments(session: Session, rows: IncidentRows): CheckedAttachments {
  const { db } = session;
  const insert = db.prepare(
    `INSERT INTO attachments (id, incident, name, mime, size, added_at, digest, hash, content)
     VALUES (:id, :incident, :name, :mime, :size, :added_at, :digest, :hash, :content)`,
  );
  const ofIncident = db.prepare<[number], Row>(`${SELECT} WHERE incident = ? ORDER BY added_at, id`);
  const byId = db.prepare<[string], Row>(`${SELECT} WHERE id = ?`);
  const all = db.prepare<[], Row>(`${SELECT} ORDER BY incident, added_at, id`);
  const content = db.prepare<[string], Buffer>('SELECT content FROM attachments WHERE id = ?').pluck();

  const erase = db.prepare<[string]>('DELETE FROM attachments WHERE id = ?');

  const wholeContent = (row: Row): Buffer | null => {
    const bytes = content.get(row.id);
    const whole = bytes && isSame(row.hash, hashOf(row)) && isSame(row.digest, sha256(bytes));
    return whole ? bytes : null;
  };

  const damageOf = ({ incident, name }: Row): Damage => {
    const owner = rows.byKey(incident);
    const whose = owner ? ` of ${nameOf(owner)}` : '';
    return { incidentId: owner?.id ?? null, message: `The file “${name}”${whose} was damaged on the disk.` };
  };

  function add({ id, incidentId, name, mime, content: bytes }: NewAttachment): Result<AttachmentSummary> {
    const incident = rows.byId(incidentId);
    if (!incident) return failure('not-found', `There is no incident ${incidentId} in the store.`);
    if (byId.get(id)) return failure('conflict', `A file ${id} is in the store already.`);
    const row: Described = {
      id,
      incident: incident.pk,
      name,
      mime,
      size: bytes.length,
      added_at: session.now(),
      digest: sha256(bytes),
    };
    const hash = hashOf(row);
    insert.run({ ...row, hash, content: bytes });
    return success(summaryOf({ ...row, hash }));
  }

  function remove(id: string): Result<null> {
    // What a person deletes must not lie in a free page of the file.
    db.pragma('secure_delete = ON');
    try {
      const { changes } = erase.run(id);
      return changes > 0 ? success(null) : failure('not-found', 'There is no such file in the store.');
    } finally {
      db.pragma('secure_delete = OFF');
    }
  }

  return {
    remove: (id) => session.write(() => remove(id)),
    add: (attachment) => session.write(() => add(attachment)),
    list: (incidentId) =>
      session.read(() => {
        const incident = rows.byId(incidentId);
        return success(incident ? ofIncident.all(incident.pk).map(summaryOf) : []);
      }),
    keeperOf: createKeeperOf(session),
    read: (id) =>
      session.read(() => {
        const row = byId.get(id);
        if (!row) return failure('not-found', 'There is no such file in the store.');
        const bytes = wholeContent(row);
        return bytes
          ? success(bytes)
          : failure('damaged', `The stored file “${row.name}” was damaged on the disk.`);
      }),
    verify: () =>
      all
        .all()
        .filter((row) => wholeContent(row) === null)
        .map(damageOf),
  };
}
