import { type AnyOf, costOf, type Run } from './needed-words.ts';

/** A word that something needs. */
interface Known {
  /** The numbers of the entries that are worth a look where the word stands. */
  readonly entries: number[];
  /** The numbers of the tests that it passes. */
  readonly tests: number[];
  /** The number of the last text in which it stood. */
  seenIn: number;
}

/** Words of which something needs one. */
interface Choice {
  readonly words: ReadonlySet<Known>;
  /** Its number as a test; 0 while nothing is tested for it. */
  test: number;
}

type Neighbours = readonly Choice[];

interface Entry<T> {
  readonly value: T;
  readonly runs: readonly Neighbours[];
  /** The words that stand around the rarest, and the place of those in them. */
  readonly own: Neighbours;
  readonly place: number;
  /** The number of the last text whose order of words was looked at, which is once, however often its words come. */
  triedIn: number;
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
type Text = readonly (Known | null)[];

function standsAt(run: Neighbours, text: Text, at: number): boolean {
  for (let place = 0; place < run.length; place += 1) {
    const known = text[at + place];
    if (!known || !run[place]?.words.has(known)) return false;
  }
  return true;
}

/** True when the runs stand in the text in their order. */
function inOrder(runs: readonly Neighbours[], text: Text): boolean {
  let at = 0;
  for (const run of runs) {
    const last = text.length - run.length;
    while (at <= last && !standsAt(run, text, at)) at += 1;
    if (at > last) return false;
    at += run.length;
  }
  return true;
}

/**
 * What is in an index, by number in plain lists: most of what a word is worth a look for needs another word that does
 * not stand there, and is sorted out without a look at the entry itself.
 */
interface Stock<T> {
  readonly lexicon: ReadonlyMap<string, Known>;
  readonly entries: Entry<T>[];
  /** Two tests of each entry; 0 is always passed. */
  readonly first: number[];
  readonly second: number[];
  /** The number of the last text in which each test was passed. */
  readonly passedIn: number[];
}

/** The words of a text, the tests that they pass marked with the number of the text. */
function readText<T>(words: readonly string[], { lexicon, passedIn }: Stock<T>, number: number): Text {
  const text: (Known | null)[] = [];
  for (const word of words) {
    const known = lexicon.get(word) ?? null;
    text.push(known);
    if (!known || known.seenIn === number) continue;
    known.seenIn = number;
    for (const test of known.tests) passedIn[test] = number;
  }
  return text;
}

/** True when all that it needs stands in the text, its rarest words at this place. */
function standsIn<T>(entry: Entry<T>, text: Text, at: number, number: number): boolean {
  const { own, place, runs, triedIn } = entry;
  if (triedIn === number || (own.length > 1 && !standsAt(own, text, at - place))) return false;
  entry.triedIn = number;
  return runs.length < 2 || inOrder(runs, text);
}

/** The numbers of the entries that stand in a text, each once. */
function standing<T>({ entries, first, second, passedIn }: Stock<T>, text: Text, number: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const known = text[at];
    if (!known) continue;
    for (const each of known.entries) {
      if (passedIn[first[each] as number] !== number || passedIn[second[each] as number] !== number) continue;
      if (standsIn(entries[each] as Entry<T>, text, at, number)) found.push(each);
    }
  }
  return found;
}

/** The choices of words in use, each once. */
function choiceMaker(knownAs: (word: string) => Known): (words: AnyOf) => Choice {
  const made = new Map<string, Choice>();
  return (words) => {
    const key = [...words].join(' ');
    const before = made.get(key);
    if (before) return before;
    const choice = { words: new Set([...words].map(knownAs)), test: 0 };
    made.set(key, choice);
    return choice;
  };
}

/** A choice of words at its place in a run; the words that may stand anywhere are a run of their own. */
interface Placed {
  readonly words: AnyOf;
  readonly run: Run;
  readonly place: number;
}

/** An empty index; finding costs one look at each word of a text, however much is in it. */
export function createWordIndex<T>(): WordIndex<T> {
  const lexicon = new Map<string, Known>();
  const stock: Stock<T> = { lexicon, entries: [], first: [], second: [], passedIn: [0] };
  const always: number[] = [];
  let texts = 0;
  const choiceOf = choiceMaker((word) => {
    const known = lexicon.get(word) ?? { entries: [], tests: [], seenIn: 0 };
    lexicon.set(word, known);
    return known;
  });
  const testFor = (words: AnyOf | undefined): number => {
    if (!words) return 0;
    const choice = choiceOf(words);
    if (choice.test > 0) return choice.test;
    choice.test = stock.passedIn.push(0) - 1;
    for (const known of choice.words) known.tests.push(choice.test);
    return choice.test;
  };
  return {
    add(value, words, anywhere) {
      const all = [...words, ...(anywhere ? [[anywhere]] : [])].flatMap((run) =>
        run.map((each, place): Placed => ({ words: each, run, place })),
      );
      const [rarest, ...others] = all.toSorted((a, b) => costOf(a.words) - costOf(b.words));
      const number = stock.entries.push({
        value,
        runs: words.map((run) => run.map(choiceOf)),
        own: (rarest?.run ?? []).map(choiceOf),
        place: rarest?.place ?? 0,
        triedIn: 0,
      });
      stock.first.push(testFor(others[0]?.words));
      stock.second.push(testFor(rarest?.words === anywhere ? undefined : anywhere));
      if (!rarest) always.push(number - 1);
      else for (const known of choiceOf(rarest.words).words) known.entries.push(number - 1);
    },
    find(words) {
      texts += 1;
      stock.passedIn[0] = texts;
      const found = standing(stock, readText(words, stock, texts), texts);
      if (always.length > 0) found.push(...always);
      return found.sort((a, b) => a - b).map((each) => (stock.entries[each] as Entry<T>).value);
    },
  };
}
