import type { Db } from '../file/session.ts';
import { searchText } from './search-text.ts';

/**
 * The newest incidents are ranked first; the older ones too when these have not enough to show. Ranking is what costs.
 */
const NEWEST = 5_000;
const MAX_WORDS = 16;
/** Words around a hit. */
const SNIPPET_WORDS = 14;
/** A word in the title weighs as much as eight in the text. */
const RANK = 'bm25(8.0, 1.0)';

export interface Hit {
  /** Key of the incident. */
  readonly incident: number;
  /** The text around the best hit, with the hit between « and ». */
  readonly snippet: string;
}

/**
 * A person's words as a query: all of them, the last one also as the start of a word unless a space follows or no word
 * goes on. Each is quoted, so nothing typed is ever read as the query language. Null when there is no word in it.
 */
function matchExpression(query: string, goesOn: (word: string) => boolean): string | null {
  const words = query
    .replaceAll('\0', ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word));
  if (words.length === 0) return null;
  const asked = words.slice(0, MAX_WORDS);
  const quoted = asked.map((word) => `"${word.replaceAll('"', '""')}"`);
  return quoted.join(' ') + (/\s$/u.test(query) || !goesOn(asked.at(-1) ?? '') ? '' : '*');
}

/**
 * Tells whether a longer word of the index begins with this one. Asked as a start, a word of four letters or more has
 * all its places gathered anew, twice a search; most words are typed to their end.
 */
function wordsThatGoOn(db: Db): (word: string) => boolean {
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, search, instance)`);
  const longer = db.prepare<[string, string], number>(
    'SELECT 1 FROM words WHERE term >= ? AND term < ? LIMIT 1',
  );
  return (word) => {
    // What the tokenizer makes of other letters is known to SQLite alone.
    if (!/^[a-z0-9]+$/i.test(word)) return true;
    const start = word.toLowerCase();
    return longer.get(`${start}\u0001`, `${start}\u{10ffff}`) !== undefined;
  };
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

// What ranks alike comes in the order of the rowid, which is minus the incident's key: the newest first. Numbers of
// JavaScript come in as REAL, and a bound that is not an INTEGER is no bound to FTS5: every match would be ranked.
const FIND = `
SELECT -rowid AS incident, snippet(search, -1, '«', '»', '…', ${SNIPPET_WORDS}) AS snippet
FROM search WHERE search MATCH :match AND rowid <= -CAST(:oldest AS INTEGER) AND rank MATCH '${RANK}'
ORDER BY rank LIMIT :limit`;

const STALE = `
SELECT pk FROM incidents LEFT JOIN indexed ON incident = pk
WHERE removed_at IS NULL AND indexed.revision IS NOT incidents.revision`;

/**
 * Full-text search. The index is brought up to date when somebody searches or rests, never in a save: a save then
 * writes a few hundred bytes instead of every word of the record.
 */
export function createSearchIndex(db: Db): SearchIndex {
  const find = db.prepare<{ match: string; oldest: number; limit: number }, Hit>(FIND);
  const goesOn = wordsThatGoOn(db);
  const last = db.prepare<[], number>('SELECT coalesce(max(pk), 0) FROM incidents').pluck();
  const erase = db.prepare('DELETE FROM search WHERE rowid = -?');
  const unmark = db.prepare('DELETE FROM indexed WHERE incident = ?');
  const insert = db.prepare('INSERT INTO search (rowid, title, body) VALUES (-?, ?, ?)');
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
      const match = matchExpression(query, goesOn);
      if (match === null) return [];
      const oldest = (last.get() ?? 0) - NEWEST;
      const hits = oldest > 0 ? find.all({ match, oldest, limit }) : [];
      return hits.length === limit ? hits : find.all({ match, oldest: 0, limit });
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
