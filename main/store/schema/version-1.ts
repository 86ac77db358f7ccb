/**
 * Version 1. Every row that holds a person's words carries a hash of itself. The record of an incident lives in
 * `versions` alone; `incidents` has what a list shows, beside a pointer to the newest version.
 */
export const SCHEMA = `
CREATE TABLE incidents (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  save_no INTEGER NOT NULL,  -- counts the saves of the whole store
  title TEXT NOT NULL,
  status TEXT,
  variant TEXT NOT NULL,
  sample TEXT,               -- the sample it was made from
  saved_at TEXT NOT NULL,
  removed_at TEXT,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE versions (
  incident INTEGER NOT NULL REFERENCES incidents (pk) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  base INTEGER NOT NULL,     -- the revision whose bytes are the whole record; the ones after it are changes
  head INTEGER NOT NULL,     -- bytes kept from the start of the version before
  tail INTEGER NOT NULL,     -- bytes kept from its end
  saved_at TEXT NOT NULL,
  hash BLOB NOT NULL,
  bytes BLOB NOT NULL,       -- JSON, or what stands between head and tail
  PRIMARY KEY (incident, revision)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
  title, body, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TABLE indexed (
  incident INTEGER PRIMARY KEY REFERENCES incidents (pk) ON DELETE CASCADE,
  revision INTEGER NOT NULL  -- the revision the search index knows
) STRICT;

CREATE TABLE vocabulary (
  term TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  built_in INTEGER NOT NULL,
  entry TEXT NOT NULL,       -- JSON
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  incident INTEGER NOT NULL REFERENCES incidents (pk) ON DELETE CASCADE,
  name TEXT NOT NULL,
  mime TEXT NOT NULL,
  size INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  digest BLOB NOT NULL,      -- SHA-256 of the content
  hash BLOB NOT NULL,
  content BLOB NOT NULL
) STRICT;
CREATE INDEX attachments_of_incident ON attachments (incident, added_at);

CREATE TABLE exports (
  path TEXT PRIMARY KEY,
  incident TEXT NOT NULL,
  revision INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  exported_at TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (      -- the person's, and what the store remembers of itself
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
`;
