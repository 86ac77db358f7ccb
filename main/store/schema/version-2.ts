/**
 * Version 2. Versions a person has named, and every export instead of the last one to each path: a file's hash is kept
 * with the version it shows. The rows of the old log keep their hashes, which cover the same columns.
 */
export const FROZEN_AND_EXPORTS = `
CREATE TABLE frozen (
  incident INTEGER NOT NULL REFERENCES incidents (pk) ON DELETE CASCADE,
  number INTEGER NOT NULL,   -- 1, 2, 3 … of its incident
  revision INTEGER NOT NULL, -- the version it names
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  final INTEGER NOT NULL,    -- 1 when the record was marked final
  frozen_at TEXT NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (incident, number),
  UNIQUE (incident, revision)
) STRICT, WITHOUT ROWID;

ALTER TABLE exports RENAME TO exports_1;
CREATE TABLE exports (
  pk INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  incident TEXT NOT NULL,
  revision INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  exported_at TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
INSERT INTO exports (path, incident, revision, sha256, exported_at, hash)
  SELECT path, incident, revision, sha256, exported_at, hash FROM exports_1 ORDER BY exported_at, path;
DROP TABLE exports_1;
CREATE INDEX exports_to_path ON exports (path, pk);
CREATE INDEX exports_of_incident ON exports (incident, pk);
`;
