import { type AnyOf, BEGINNING, costOf, REST, type Run } from './needed-words.ts';
import { writeNumbers } from './number-codes.ts';

/** What something needs: the runs in their order, and somewhere a word of each choice of `anywhere`. */
export interface Need {
  readonly runs: readonly Run[];
  readonly anywhere: readonly AnyOf[];
}

/**
 * Which words things need, as text that can be kept in a file and is read word by word. Things and choices between
 * words go by their number, see `number-codes.ts`.
 */
export interface WordTable {
  /** The words by lines, each in that of its bucket, see `bucketOf`: a space, the word, ":" and its row. */
  readonly words: string;
  /** Beginnings of words in the same way, in the buckets of their first letters; '' where there are none. */
  readonly beginnings: string;
  /** Rows by lines, many words share one: the choices that its words are in. */
  readonly rows: string;
  /** By the choice of their rarest words: things, by lines. Those that need no word. */
  readonly ofRarest: string;
  readonly always: string;
  /**
   * Things by lines: the tests that a text must pass, further choices. Behind a space, unless it needs a word alone: the
   * run in which its rarest words stand and their place in it, then all its runs, apart by spaces.
   */
  readonly things: string;
  /** How many choices there are, and how many of them, the first ones, are tests. */
  readonly choices: number;
  readonly tests: number;
}

/** Words in a bucket, on average. */
const IN_BUCKET = 8;

/** The bucket of a word among so many: a word is looked up in its own alone. */
export function bucketOf(word: string, buckets: number): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum = (sum * 31 + word.charCodeAt(at)) % 65_521;
  return sum % buckets;
}

/** Tests of a thing, those beside its runs. */
export const TESTS = 3;

/** Words that may be expected more often sort out too little to be worth a test. */
const COMMON = 45;

/** A choice of words at its place in a run; the words that may stand anywhere are in none of the runs. */
interface Placed {
  readonly words: AnyOf;
  readonly run: number;
  readonly place: number;
  readonly cost: number;
}

/** What to look for in a text to find a thing. */
interface Wanted {
  readonly rarest: Placed;
  readonly tests: readonly AnyOf[];
  readonly runs: readonly Run[];
}

function placed({ runs, anywhere }: Need): readonly Placed[] {
  const inRuns = runs.flatMap((run, index) => run.map((words, place) => ({ words, run: index, place })));
  const loose = anywhere.map((words) => ({ words, run: runs.length, place: 0 }));
  return [...inRuns, ...loose].map((each) => ({ ...each, cost: costOf(each.words) }));
}

/** Words beside the rarest that sort out most of what those let through: those wanted anywhere, and the next rarest. */
function testsOf(rarest: Placed, others: readonly Placed[], anywhere: readonly AnyOf[]): readonly AnyOf[] {
  if (anywhere.length > TESTS) throw new RangeError(`A thing wants more than ${TESTS} choices anywhere.`);
  const tests = new Set([
    ...anywhere,
    ...others.filter(({ cost }) => cost < COMMON).map(({ words }) => words),
  ]);
  tests.delete(rarest.words);
  return [...tests].slice(0, TESTS);
}

/** Null for what needs no word. */
function wantedBy(need: Need): Wanted | null {
  const [rarest, ...others] = placed(need).toSorted((a, b) => a.cost - b.cost);
  if (!rarest) return null;
  const isAlone = need.runs.length < 2 && (need.runs[0]?.length ?? 0) < 2;
  return { rarest, tests: testsOf(rarest, others, need.anywhere), runs: isAlone ? [] : need.runs };
}

/** Choices by their words in order, numbered as they came; the same by the choice itself, where it comes again. */
interface Choices {
  readonly all: Map<string, number>;
  readonly known: Map<AnyOf, number>;
}

function numberOf(words: AnyOf, { all, known }: Choices): number {
  const key = known.has(words) ? '' : [...words].toSorted().join(' ');
  const number = known.get(words) ?? all.get(key) ?? all.size;
  if (!known.has(words)) all.set(key, number);
  known.set(words, number);
  return number;
}

function lineOf({ rarest, tests, runs }: Wanted, choices: Choices): string {
  const numbers = (all: readonly AnyOf[]): string =>
    writeNumbers(all.map((words) => numberOf(words, choices)));
  if (runs.length === 0) return numbers(tests);
  return [numbers(tests), writeNumbers([rarest.run, rarest.place]), ...runs.map(numbers)].join(' ');
}

/** By choice, the things whose rarest words it is. */
function byRarest(wanted: readonly (Wanted | null)[], choices: Choices): readonly (readonly number[])[] {
  const things: number[][] = [];
  for (const [thing, want] of wanted.entries()) {
    if (!want) continue;
    const choice = numberOf(want.rarest.words, choices);
    while (things.length <= choice) things.push([]);
    things[choice]?.push(thing);
  }
  return things;
}

/** Words in buckets, by what each goes by, and the row of each. */
function inBuckets(rowOf: ReadonlyMap<string, number>, goesBy: (word: string) => string): string {
  const buckets = Array.from({ length: Math.ceil(rowOf.size / IN_BUCKET) }, () => '');
  for (const [word, row] of rowOf)
    buckets[bucketOf(goesBy(word), buckets.length)] += ` ${word}:${writeNumbers([row])}`;
  return buckets.join('\n');
}

/** The words and beginnings in their buckets, each with its row, and the rows. */
function wordsAndRows(choices: Choices): Pick<WordTable, 'words' | 'beginnings' | 'rows'> {
  const ofWords = new Map<string, number[]>();
  for (const [words, number] of choices.all)
    for (const word of words.split(' ')) {
      const own = ofWords.get(word) ?? [];
      own.push(number);
      ofWords.set(word, own);
    }
  const rows = new Map<string, number>();
  const [words, beginnings] = [new Map<string, number>(), new Map<string, number>()];
  for (const [word, numbers] of ofWords) {
    const row = writeNumbers(numbers);
    const number = rows.get(row) ?? rows.size;
    rows.set(row, number);
    if (word.endsWith(REST)) beginnings.set(word.slice(0, -REST.length), number);
    else words.set(word, number);
  }
  return {
    words: inBuckets(words, (word) => word),
    beginnings: inBuckets(beginnings, (word) => word.slice(0, BEGINNING)),
    rows: [...rows.keys()].join('\n'),
  };
}

/** What these things need, in their order. */
export function tableOf(needs: readonly Need[]): WordTable {
  const wanted = needs.map(wantedBy);
  const choices = { all: new Map<string, number>(), known: new Map<AnyOf, number>() };
  for (const thing of wanted) for (const words of thing?.tests ?? []) numberOf(words, choices);
  const tests = choices.all.size;
  const things = wanted.map((thing) => (thing ? lineOf(thing, choices) : '')).join('\n');
  const ofRarest = byRarest(wanted, choices).map(writeNumbers).join('\n');
  const always = writeNumbers(wanted.flatMap((thing, number) => (thing ? [] : [number])));
  return { ...wordsAndRows(choices), ofRarest, always, things, choices: choices.all.size, tests };
}
