import { type ExportLog, success } from '../../app/ports.ts';
import type { Session } from '../file/session.ts';
import { isSame, rowHash } from './digest.ts';

interface Row {
  readonly path: string;
  readonly incident: string;
  readonly revision: number;
  readonly sha256: string;
  readonly exported_at: string;
  /** 1 for a copy with words covered. */
  readonly redacted: number;
  readonly hash: Buffer;
}

/** Rows from before there were redacted copies were hashed without that column. */
function hashOf({ path, incident, revision, sha256, exported_at, redacted }: Omit<Row, 'hash'>): Buffer {
  return rowHash([path, incident, revision, sha256, exported_at, ...(redacted === 0 ? [] : [redacted])]);
}

const isWhole = (row: Row) => isSame(row.hash, hashOf(row));

/** Every export ever made. A damaged entry counts as none: a file there is then taken for somebody else's. */
export function createExports(session: Session): ExportLog {
  const { db } = session;
  const lastTo = db.prepare<[string], Row>('SELECT * FROM exports WHERE path = ? ORDER BY pk DESC LIMIT 1');
  const ofIncident = db.prepare<[string], Row>('SELECT * FROM exports WHERE incident = ? ORDER BY pk DESC');
  const put = db.prepare(
    `INSERT INTO exports (path, incident, revision, sha256, exported_at, redacted, hash)
     VALUES (:path, :incident, :revision, :sha256, :exported_at, :redacted, :hash)`,
  );
  return {
    last: (path) =>
      session.read(() => {
        const row = lastTo.get(path);
        if (!row || !isWhole(row)) return success(null);
        return success({ incidentId: row.incident, revision: row.revision, sha256: row.sha256 });
      }),
    list: (incidentId) =>
      session.read(() =>
        success(
          ofIncident
            .all(incidentId)
            .filter(isWhole)
            .map(({ path, revision, sha256, exported_at, redacted }) => ({
              path,
              revision,
              sha256,
              exportedAt: exported_at,
              redacted: redacted === 1,
            })),
        ),
      ),
    record: ({ path, incidentId, revision, sha256, redacted = false }) =>
      session.write(() => {
        const row = {
          path,
          incident: incidentId,
          revision,
          sha256,
          exported_at: session.now(),
          redacted: Number(redacted),
        };
        put.run({ ...row, hash: hashOf(row) });
        return success(null);
      }),
  };
}
