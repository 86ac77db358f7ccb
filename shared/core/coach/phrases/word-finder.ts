import { LIMIT, readNumbers } from './number-codes.ts';
import type { WordTable } from './word-table.ts';

/** Stands for no test: every text passes it. */
const PASSED = LIMIT;

/** Choices that must stand one directly behind the other. */
type Neighbours = readonly number[];

interface Thing {
  readonly number: number;
  readonly tests: readonly number[];
  /** The place of the rarest words among those around them. */
  readonly place: number;
  readonly own: Neighbours;
  readonly runs: readonly Neighbours[];
  /** The number of the last text whose order of words was looked at: once, however often the words come. */
  triedIn: number;
}

/** What is known of a word. */
interface Known {
  /** What to look at where it stands. */
  readonly things: readonly Thing[];
  /** Two tests of each of those, side by side: they sort out most without a look at the thing. */
  readonly firstTests: readonly number[];
  readonly secondTests: readonly number[];
  /** The tests that the word passes. */
  readonly tests: readonly number[];
  /** The choices that it is one of, a bit each. */
  readonly choices: Uint8Array;
  /** The number of the last text in which it stood. */
  seenIn: number;
}

/** The words of a text; null for those that nothing needs. */
type Text = readonly (Known | null)[];

function bitsOf(numbers: readonly number[]): Uint8Array {
  const bits = new Uint8Array((LIMIT >> 3) + 1);
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] as number) | (1 << (number & 7));
  return bits;
}

function standsAt(run: Neighbours, text: Text, at: number): boolean {
  for (let place = 0; place < run.length; place += 1) {
    const known = text[at + place];
    const choice = run[place] as number;
    if (!known || ((known.choices[choice >> 3] as number) & (1 << (choice & 7))) === 0) return false;
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

function readThing(row: string, number: number): Thing {
  const [tests = '', place = '', own = '', ...runs] = row.split(' ');
  return {
    number,
    tests: readNumbers(tests),
    place: readNumbers(place)[0] ?? 0,
    own: readNumbers(own),
    runs: runs.map(readNumbers),
    triedIn: 0,
  };
}

/** What the table says of a word; rows are read when one of their words first stands in a text. */
function createLexicon({ words, rows, things }: WordTable): (word: string) => Known | null {
  const rowTexts = rows.split('\n');
  const thingTexts = things.split('\n');
  const known = new Array<Known | undefined>(rowTexts.length);
  const read = new Array<Thing | undefined>(thingTexts.length);
  const thingOf = (number: number): Thing => {
    const before = read[number];
    if (before) return before;
    const thing = readThing(thingTexts[number] ?? '', number);
    read[number] = thing;
    return thing;
  };
  const readRow = (row: string): Known => {
    const [own = '', tests = '', choices = ''] = row.split(' ');
    const here = readNumbers(own).map(thingOf);
    return {
      things: here,
      firstTests: here.map((thing) => thing.tests[0] ?? PASSED),
      secondTests: here.map((thing) => thing.tests[1] ?? PASSED),
      tests: readNumbers(tests),
      choices: bitsOf(readNumbers(choices)),
      seenIn: 0,
    };
  };
  const rowOf = new Map(Object.entries(words));
  return (word) => {
    const row = rowOf.get(word);
    if (row === undefined) return null;
    const before = known[row];
    if (before) return before;
    const read = readRow(rowTexts[row] ?? '');
    known[row] = read;
    return read;
  };
}

/** True when all runs of the thing stand in the text, its rarest words at this place. */
function standsIn(thing: Thing, text: Text, at: number, number: number): boolean {
  const { own, place, runs, triedIn } = thing;
  if (triedIn === number || (own.length > 1 && !standsAt(own, text, at - place))) return false;
  thing.triedIn = number;
  return runs.length < 2 || inOrder(runs, text);
}

/**
 * Finds those things of a table whose words stand in a text, by their numbers in order; the words are those of
 * `wordsOf`. It costs one look at each word, however much is in the table.
 */
export function createWordFinder(table: WordTable): (words: readonly string[]) => readonly number[] {
  const knownAs = createLexicon(table);
  const always = readNumbers(table.always);
  /** By test: the number of the last text that passed it. */
  const passedIn = new Int32Array(LIMIT + 1);
  let texts = 0;
  const readText = (words: readonly string[]): Text =>
    words.map((word) => {
      const known = knownAs(word);
      if (!known || known.seenIn === texts) return known;
      known.seenIn = texts;
      for (const test of known.tests) passedIn[test] = texts;
      return known;
    });
  const addFrom = (
    { things, firstTests, secondTests }: Known,
    text: Text,
    at: number,
    found: number[],
  ): void => {
    for (let index = 0; index < things.length; index += 1) {
      if (passedIn[firstTests[index] as number] !== texts) continue;
      if (passedIn[secondTests[index] as number] !== texts) continue;
      const thing = things[index] as Thing;
      if (standsIn(thing, text, at, texts)) found.push(thing.number);
    }
  };
  return (words) => {
    texts += 1;
    passedIn[PASSED] = texts;
    const found = [...always];
    const text = readText(words);
    for (let at = 0; at < text.length; at += 1) {
      const known = text[at];
      if (known) addFrom(known, text, at, found);
    }
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  };
}
