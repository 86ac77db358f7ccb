import { costOf, type Run } from './needed-words.ts';

/** A word that something needs. */
interface Known<T> {
  /** What is worth a look where the word stands. */
  readonly entries: Entry<T>[];
}

type AnyOf<T> = ReadonlySet<Known<T>>;

interface Entry<T> {
  readonly value: T;
  readonly rank: number;
  readonly runs: readonly (readonly AnyOf<T>[])[];
  /** The run with the rarest words, and their place in it: the entry is looked at where one of these stands. */
  readonly run: readonly AnyOf<T>[];
  readonly place: number;
}

/** Finds among many things those whose words stand in a text. */
export interface WordIndex<T> {
  /** `runs` are the words it needs, in order; what needs none is looked at in every text. */
  readonly add: (value: T, runs: readonly Run[]) => void;
  /** In the order in which they were added; the words are those of a text, in lower case. */
  readonly find: (words: readonly string[]) => readonly T[];
}

/** The words of a text; null for those that nothing needs. */
type Text<T> = readonly (Known<T> | null)[];

function standsAt<T>(run: readonly AnyOf<T>[], text: Text<T>, at: number): boolean {
  for (let place = 0; place < run.length; place += 1) {
    const known = text[at + place];
    if (!known || !run[place]?.has(known)) return false;
  }
  return true;
}

/** True when the runs stand in the text in their order. */
function inOrder<T>(runs: Entry<T>['runs'], text: Text<T>): boolean {
  let at = 0;
  for (const run of runs) {
    const last = text.length - run.length;
    while (at <= last && !standsAt(run, text, at)) at += 1;
    if (at > last) return false;
    at += run.length;
  }
  return true;
}

/** The place of the rarest words of all runs. */
function rarestIn(runs: readonly Run[]): readonly [run: number, place: number] | null {
  let rarest: readonly [number, number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, run] of runs.entries()) {
    for (const [place, words] of run.entries()) {
      const cost = costOf(words);
      if (cost < least) [rarest, least] = [[index, place], cost];
    }
  }
  return rarest;
}

/** Where one of its rarest words stands, with its neighbours: each entry once, however often its words come. */
function worthLook<T>(text: Text<T>): ReadonlySet<Entry<T>> {
  const worth = new Set<Entry<T>>();
  for (let at = 0; at < text.length; at += 1) {
    const known = text[at];
    if (!known || known.entries.length === 0) continue;
    for (const entry of known.entries) {
      const { run, place } = entry;
      if (run.length === 1 || standsAt(run, text, at - place)) worth.add(entry);
    }
  }
  return worth;
}

/** An empty index; finding costs one look at each word of a text, however much is in it. */
export function createWordIndex<T>(): WordIndex<T> {
  const lexicon = new Map<string, Known<T>>();
  const always: Entry<T>[] = [];
  let size = 0;
  const knownAs = (word: string): Known<T> => {
    const known = lexicon.get(word) ?? { entries: [] };
    lexicon.set(word, known);
    return known;
  };
  return {
    add(value, words) {
      const runs = words.map((run) => run.map((anyOf): AnyOf<T> => new Set([...anyOf].map(knownAs))));
      const [index, place] = rarestIn(words) ?? [-1, 0];
      const run = runs[index] ?? [];
      const entry = { value, rank: size, runs, run, place };
      size += 1;
      if (run.length === 0) always.push(entry);
      for (const known of run[place] ?? []) known.entries.push(entry);
    },
    find(words) {
      const text = words.map((word) => lexicon.get(word) ?? null);
      const found = always.slice();
      for (const entry of worthLook(text))
        if (entry.runs.length === 1 || inOrder(entry.runs, text)) found.push(entry);
      return found.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
    },
  };
}
