import { type AnyOf, costOf, type Run } from './needed-words.ts';

/** A word that something needs. */
interface Known<T> {
  /** What is worth a look where the word stands. */
  readonly entries: Entry<T>[];
  /** The choices that the word is one of. */
  readonly choices: Choice<T>[];
}

/** Words of which something needs one. */
interface Choice<T> {
  readonly words: ReadonlySet<Known<T>>;
  /** The number of the last text in which one of them stood. */
  seenIn: number;
}

type Needed<T> = readonly (readonly Choice<T>[])[];

interface Entry<T> {
  readonly value: T;
  readonly rank: number;
  readonly runs: Needed<T>;
  /** All choices beside that of the rarest words, the cheapest first. */
  readonly others: readonly Choice<T>[];
}

/** Finds among many things those whose words stand in a text. */
export interface WordIndex<T> {
  /**
   * `runs` are the words it needs, in order, and it needs one of those of `anywhere`; what needs none is looked at in
   * every text.
   */
  readonly add: (value: T, runs: readonly Run[], anywhere?: AnyOf) => void;
  /** In the order in which they were added; the words are those of a text, in lower case. */
  readonly find: (words: readonly string[]) => readonly T[];
}

/** The words of a text; null for those that nothing needs. */
type Text<T> = readonly (Known<T> | null)[];

function standsAt<T>(run: readonly Choice<T>[], text: Text<T>, at: number): boolean {
  for (let place = 0; place < run.length; place += 1) {
    const known = text[at + place];
    if (!known || !run[place]?.words.has(known)) return false;
  }
  return true;
}

/** True when the runs stand in the text in their order. */
function inOrder<T>(runs: Needed<T>, text: Text<T>): boolean {
  let at = 0;
  for (const run of runs) {
    const last = text.length - run.length;
    while (at <= last && !standsAt(run, text, at)) at += 1;
    if (at > last) return false;
    at += run.length;
  }
  return true;
}

/** The words of a text, each of their choices marked with the number of the text. */
function readText<T>(
  words: readonly string[],
  lexicon: ReadonlyMap<string, Known<T>>,
  number: number,
): Text<T> {
  return words.map((word) => {
    const known = lexicon.get(word) ?? null;
    if (known) for (const choice of known.choices) choice.seenIn = number;
    return known;
  });
}

function standsIn<T>({ runs, others }: Entry<T>, text: Text<T>, number: number): boolean {
  for (const choice of others) if (choice.seenIn !== number) return false;
  const isOneWord = runs.length === 1 && runs[0]?.length === 1;
  return isOneWord || inOrder(runs, text);
}

/** What stands in a text, each once, however often its words come. */
function standing<T>(text: Text<T>, number: number): readonly Entry<T>[] {
  const found: Entry<T>[] = [];
  for (const known of new Set(text))
    if (known)
      for (const entry of known.entries)
        if (standsIn(entry, text, number) && !found.includes(entry)) found.push(entry);
  return found;
}

/** The choices of words in use, each once. */
function choiceMaker<T>(knownAs: (word: string) => Known<T>): (words: AnyOf) => Choice<T> {
  const made = new Map<string, Choice<T>>();
  return (words) => {
    const key = [...words].join(' ');
    const before = made.get(key);
    if (before) return before;
    const choice = { words: new Set([...words].map(knownAs)), seenIn: 0 };
    for (const known of choice.words) known.choices.push(choice);
    made.set(key, choice);
    return choice;
  };
}

/** An empty index; finding costs one look at each word of a text, however much is in it. */
export function createWordIndex<T>(): WordIndex<T> {
  const lexicon = new Map<string, Known<T>>();
  const always: Entry<T>[] = [];
  let size = 0;
  let texts = 0;
  const choiceOf = choiceMaker<T>((word) => {
    const known = lexicon.get(word) ?? { entries: [], choices: [] };
    lexicon.set(word, known);
    return known;
  });
  return {
    add(value, words, anywhere) {
      const all = [...words.flat(), ...(anywhere ? [anywhere] : [])];
      const [rarest, ...others] = all.toSorted((a, b) => costOf(a) - costOf(b)).map(choiceOf);
      const runs = words.map((run) => run.map(choiceOf));
      const entry = { value, rank: size, runs, others };
      size += 1;
      if (!rarest) always.push(entry);
      for (const known of rarest?.words ?? []) known.entries.push(entry);
    },
    find(words) {
      texts += 1;
      const text = readText(words, lexicon, texts);
      const found = [...always, ...standing(text, texts)];
      return found.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
    },
  };
}
