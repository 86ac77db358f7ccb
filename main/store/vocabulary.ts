import builtIn from '../../assets/content/vocabulary.json' with { type: 'json' };
import type { Term } from '../../shared/core/vocabulary/term.ts';
import { type Damage, success, type VocabularyStore } from '../app/ports.ts';
import { isSame, rowHash, sha256 } from './digest.ts';
import type { Db, Session } from './session.ts';
import type { Values } from './settings.ts';

/** Checked by a test, as the compiler only sees the texts' types. */
const TERMS = builtIn as readonly Term[];

interface Row {
  readonly term: string;
  readonly place: number;
  readonly built_in: number;
  readonly entry: string;
  readonly hash: Buffer;
}

function hashOf({ term, place, built_in, entry }: Omit<Row, 'hash'>): Buffer {
  return rowHash([term, place, built_in, entry]);
}

const isWhole = (row: Row) => isSame(row.hash, hashOf(row));

const SEED = 'built-in vocabulary';

/** Puts the app's own terms into the table when they are new or have changed; the person's stay. In a transaction. */
export function seedVocabulary(db: Db, values: Values): void {
  const seed = sha256(JSON.stringify(TERMS)).toString('hex');
  if (values.get(SEED) === seed) return;
  db.exec('DELETE FROM vocabulary WHERE built_in = 1');
  const insert = db.prepare(
    `INSERT INTO vocabulary (term, place, built_in, entry, hash) VALUES (:term, :place, :built_in, :entry, :hash)
     ON CONFLICT (term) DO NOTHING`,
  );
  for (const [place, term] of TERMS.entries()) {
    const row = { term: term.term, place, built_in: 1, entry: JSON.stringify(term) };
    insert.run({ ...row, hash: hashOf(row) });
  }
  values.set(SEED, seed);
}

/** A built-in term that was damaged on the disk is read from the app instead. */
function termOf(row: Row): readonly Term[] {
  if (isWhole(row)) return [JSON.parse(row.entry) as Term];
  return TERMS.filter(({ term }) => term === row.term);
}

export interface CheckedVocabulary extends VocabularyStore {
  readonly verify: () => readonly Damage[];
}

export function createVocabulary(session: Session): CheckedVocabulary {
  const all = session.db.prepare<[], Row>('SELECT * FROM vocabulary ORDER BY built_in DESC, place, term');
  let known: readonly Term[] | null = null;
  return {
    list: () =>
      session.read(() => {
        known ??= all.all().flatMap(termOf);
        return success(known);
      }),
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
