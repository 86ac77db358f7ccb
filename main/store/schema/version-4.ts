/**
 * Version 4. The search index counts backwards: its rowid is minus the incident's key. FTS5 ranks in the order of the
 * rowid and leaves what ranks alike in that order, so the newest comes first without a second look at every match. It
 * is made anew from the records, at rest or at the first search: an index that is damaged must not keep a store shut.
 */
export const NEWEST_FIRST = `
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
  title, body, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
DELETE FROM indexed;
`;
