import { searchText } from './search-text.ts';
import type { Db } from './session.ts';

/** More matches than this are ranked among the newest only: ranking is what costs, and nobody reads on so far. */
const RANKED = 2_000;
const MAX_WORDS = 16;
/** Words around a hit. */
const SNIPPET_WORDS = 14;
/** A word in the title weighs as much as eight in the text. */
const RANK = 'bm25(search, 8.0, 1.0)';

export interface Hit {
  /** Key of the incident. */
  readonly incident: number;
  /** The text around the best hit, with the hit between « and ». */
  readonly snippet: string;
}

/**
 * A person's words as a query: all of them, the last one also as the start of a word unless a space follows. Each is
 * quoted, so nothing typed is ever read as the query language. Null when there is no word in it.
 */
function matchExpression(query: string): string | null {
  const words = query
    .replaceAll('\0', ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word));
  if (words.length === 0) return null;
  const quoted = words.slice(0, MAX_WORDS).map((word) => `"${word.replaceAll('"', '""')}"`);
  return quoted.join(' ') + (/\s$/u.test(query) ? '' : '*');
}

export interface SearchIndex {
  /** Best first. The index must be up to date: call `refresh` before. */
  readonly find: (query: string, limit: number) => readonly Hit[];
  readonly markStale: (incident: number) => void;
  readonly forget: (incident: number) => void;
  /** Brings at most this many incidents up to date, in a transaction of its own; returns how many were left. */
  readonly refresh: (most: number, load: (incident: number) => unknown) => number;
  /** Makes a damaged index anew; everything is stale then. */
  readonly rebuild: () => void;
}

const FIND = `
WITH matched AS MATERIALIZED (
  SELECT rowid AS incident, ${RANK} AS rank FROM search WHERE search MATCH :match ORDER BY rowid DESC LIMIT ${RANKED}
), best AS MATERIALIZED (
  SELECT incident, rank FROM matched ORDER BY rank, incident DESC LIMIT :limit
)
SELECT best.incident, snippet(search, -1, '«', '»', '…', ${SNIPPET_WORDS}) AS snippet
FROM search CROSS JOIN best ON best.incident = +search.rowid
WHERE search MATCH :match AND search.rowid >= (SELECT min(incident) FROM best)
ORDER BY best.rank, best.incident DESC`;

const STALE = `
SELECT pk FROM incidents LEFT JOIN indexed ON incident = pk
WHERE removed_at IS NULL AND indexed.revision IS NOT incidents.revision`;

/**
 * Full-text search. The index is brought up to date when somebody searches or rests, never in a save: a save then
 * writes a few hundred bytes instead of every word of the record.
 */
export function createSearchIndex(db: Db): SearchIndex {
  const find = db.prepare<{ match: string; limit: number }, Hit>(FIND);
  const erase = db.prepare('DELETE FROM search WHERE rowid = ?');
  const unmark = db.prepare('DELETE FROM indexed WHERE incident = ?');
  const insert = db.prepare('INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)');
  const mark = db.prepare(
    `INSERT INTO indexed (incident, revision) SELECT pk, revision FROM incidents WHERE pk = ?
     ON CONFLICT (incident) DO UPDATE SET revision = excluded.revision`,
  );
  const due = db.prepare<[], number>(STALE).pluck();
  const stale = new Set<number>(due.all());

  const update = db.transaction((incidents: readonly number[], load: (incident: number) => unknown) => {
    for (const incident of incidents) {
      const { title, body } = searchText(load(incident));
      erase.run(incident);
      insert.run(incident, title, body);
      mark.run(incident);
    }
  });

  return {
    find: (query, limit) => {
      const match = matchExpression(query);
      return match === null ? [] : find.all({ match, limit });
    },
    markStale: (incident) => {
      stale.add(incident);
    },
    forget: (incident) => {
      erase.run(incident);
      unmark.run(incident);
      stale.delete(incident);
    },
    refresh: (most, load) => {
      const batch = [...stale].slice(0, most);
      if (batch.length > 0) update(batch, load);
      for (const incident of batch) stale.delete(incident);
      return stale.size;
    },
    rebuild: () => {
      db.exec(`INSERT INTO search (search) VALUES ('rebuild'); DELETE FROM indexed`);
      for (const pk of due.all()) stale.add(pk);
    },
  };
}
