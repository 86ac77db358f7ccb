import { type Covered, MARKS, type Mark } from './redaction.ts';

type Found = Omit<Covered, 'count'>;

/** Counts the places of what is covered or kept. */
export interface Tally {
  readonly count: (found: Found) => void;
  /** Each words once, in the order they were first found. */
  readonly covered: () => readonly Covered[];
  /** The marks that stand in the copy, in their usual order. */
  readonly marks: () => readonly Mark[];
}

export function createTally(): Tally {
  const byWords = new Map<string, Covered>();
  return {
    count(found) {
      const key = `${found.kind} ${found.words}`;
      byWords.set(key, { ...found, count: (byWords.get(key)?.count ?? 0) + 1 });
    },
    covered: () => [...byWords.values()],
    marks() {
      const used = new Set([...byWords.values()].filter(({ kept }) => !kept).map(({ mark }) => mark));
      return Object.values(MARKS).filter((mark) => used.has(mark));
    },
  };
}
