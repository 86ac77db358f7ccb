import { type ExportLog, success } from '../app/ports.ts';
import { isSame, rowHash } from './digest.ts';
import type { Session } from './session.ts';

interface Row {
  readonly path: string;
  readonly incident: string;
  readonly revision: number;
  readonly sha256: string;
  readonly exported_at: string;
  readonly hash: Buffer;
}

function hashOf({ path, incident, revision, sha256, exported_at }: Omit<Row, 'hash'>): Buffer {
  return rowHash([path, incident, revision, sha256, exported_at]);
}

/** The last export to each path. A damaged entry counts as none: the file is then taken for somebody else's. */
export function createExports(session: Session): ExportLog {
  const get = session.db.prepare<[string], Row>('SELECT * FROM exports WHERE path = ?');
  const put = session.db.prepare(
    `INSERT OR REPLACE INTO exports (path, incident, revision, sha256, exported_at, hash)
     VALUES (:path, :incident, :revision, :sha256, :exported_at, :hash)`,
  );
  return {
    last: (path) =>
      session.read(() => {
        const row = get.get(path);
        if (!row || !isSame(row.hash, hashOf(row))) return success(null);
        return success({ incidentId: row.incident, revision: row.revision, sha256: row.sha256 });
      }),
    record: ({ path, incidentId, revision, sha256 }) =>
      session.write(() => {
        const row = { path, incident: incidentId, revision, sha256, exported_at: session.now() };
        put.run({ ...row, hash: hashOf(row) });
        return success(null);
      }),
  };
}
