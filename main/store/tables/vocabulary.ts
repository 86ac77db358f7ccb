import builtIn from '../../../assets/content/vocabulary.json' with { type: 'json' };
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { type Damage, failure, type Result, success, type VocabularyStore } from '../../app/ports.ts';
import type { Db, Session } from '../file/session.ts';
import { isSame, rowHash, sha256 } from './digest.ts';
import type { Values } from './settings.ts';

/** Checked by a test, as the compiler only sees the texts' types. */
const TERMS = builtIn as readonly Term[];
const PLACES: ReadonlyMap<string, number> = new Map(TERMS.map(({ term }, place) => [term, place]));

interface Row {
  readonly term: string;
  readonly place: number;
  readonly built_in: number;
  readonly entry: string;
  readonly hash: Buffer;
}

/** What stands in the place of a term the person took out: their own words, or null for the app's. */
interface Removed {
  readonly removed: Term | null;
}

type Entry = Term | Removed;
const isRemoved = (entry: Entry): entry is Removed => 'removed' in entry;

function hashOf({ term, place, built_in, entry }: Omit<Row, 'hash'>): Buffer {
  return rowHash([term, place, built_in, entry]);
}

const isWhole = (row: Row) => isSame(row.hash, hashOf(row));

const SEED = 'built-in vocabulary';

/** The rows of the table, however they came there. */
function createRows(db: Db) {
  const put = db.prepare(
    `INSERT INTO vocabulary (term, place, built_in, entry, hash) VALUES (:term, :place, :built_in, :entry, :hash)
     ON CONFLICT (term) DO UPDATE SET place = excluded.place, built_in = excluded.built_in, entry = excluded.entry,
     hash = excluded.hash`,
  );
  const get = db.prepare<[string], Row>('SELECT * FROM vocabulary WHERE term = ?');
  const drop = db.prepare('DELETE FROM vocabulary WHERE term = ?');
  const write = (term: string, entry: Entry, place: number | null): void => {
    const row = { term, place: place ?? 0, built_in: place === null ? 0 : 1, entry: JSON.stringify(entry) };
    put.run({ ...row, hash: hashOf(row) });
  };
  return {
    get: (term: string) => get.get(term),
    putOwn: (term: string, entry: Entry) => write(term, entry, null),
    /** The app's own words again; gone for good where the app has none. */
    putBuiltIn(term: string): void {
      const place = PLACES.get(term);
      const entry = place === undefined ? undefined : TERMS[place];
      if (entry && place !== undefined) write(term, entry, place);
      else drop.run(term);
    },
  };
}

/** Puts the app's own terms into the table when they are new or have changed; the person's stay. In a transaction. */
export function seedVocabulary(db: Db, values: Values): void {
  const seed = sha256(JSON.stringify(TERMS)).toString('hex');
  if (values.get(SEED) === seed) return;
  db.exec('DELETE FROM vocabulary WHERE built_in = 1');
  const rows = createRows(db);
  for (const { term } of TERMS) if (!rows.get(term)) rows.putBuiltIn(term);
  values.set(SEED, seed);
}

/** A built-in term that was damaged on the disk is read from the app instead. */
function entryOf(row: Row): Entry | null {
  if (isWhole(row)) return JSON.parse(row.entry) as Entry;
  return TERMS[PLACES.get(row.term) ?? -1] ?? null;
}

function termOf(row: Row): readonly Term[] {
  const entry = entryOf(row);
  if (!entry || isRemoved(entry)) return [];
  if (row.built_in === 1) return [entry];
  return [{ ...entry, origin: PLACES.has(row.term) ? 'changed' : 'own' }];
}

type Rows = ReturnType<typeof createRows>;

const notThere = (term: string): Result<never> => failure('not-found', `“${term}” is not in the vocabulary.`);

function removeRow(rows: Rows, term: string): Result<null> {
  const row = rows.get(term);
  const entry = row ? entryOf(row) : null;
  if (!row || !entry || isRemoved(entry)) return notThere(term);
  rows.putOwn(term, { removed: row.built_in === 1 ? null : entry });
  return success(null);
}

function restoreRow(rows: Rows, term: string): Result<null> {
  const row = rows.get(term);
  const entry = row ? entryOf(row) : null;
  if (!row || !entry) return notThere(term);
  if (isRemoved(entry) && entry.removed) rows.putOwn(term, entry.removed);
  else if (isRemoved(entry) || PLACES.has(term)) rows.putBuiltIn(term);
  else return failure('not-found', `“${term}” is your own term: there are no built-in words to go back to.`);
  return success(null);
}

export interface CheckedVocabulary extends VocabularyStore {
  readonly verify: () => readonly Damage[];
}

export function createVocabulary(session: Session): CheckedVocabulary {
  const all = session.db.prepare<[], Row>('SELECT * FROM vocabulary ORDER BY built_in DESC, place, term');
  const rows = createRows(session.db);
  let known: readonly Term[] | null = null;
  const change = (work: () => Result<null>): Result<null> => {
    const result = session.write(work);
    if (result.ok) known = null;
    return result;
  };
  return {
    list: () =>
      session.read(() => {
        known ??= all.all().flatMap(termOf);
        return success(known);
      }),
    save: (terms, gone) =>
      change(() => {
        const left = gone === null ? success(null) : removeRow(rows, gone);
        if (left.ok) for (const term of terms) rows.putOwn(term.term, term);
        return left;
      }),
    remove: (term) => change(() => removeRow(rows, term)),
    restore: (term) => change(() => restoreRow(rows, term)),
    verify: () =>
      all
        .all()
        .filter((row) => !isWhole(row))
        .map(({ term }) => ({
          incidentId: null,
          message: `The vocabulary's entry for “${term}” was damaged on the disk.`,
        })),
  };
}
