import { type KnownWord, rememberInWord } from '../../vocabulary/words.ts';
import { BEGINNING } from './needed-words.ts';
import { numberIn, readNumbers } from './number-codes.ts';
import { bucketOf, TESTS, type WordTable } from './word-table.ts';

/** Choices that must stand one directly behind the other. */
type Neighbours = readonly number[];

interface Thing {
  readonly number: number;
  /** The run that the rarest words stand in, and their place in it; empty where they stand alone or anywhere. */
  readonly own: Neighbours;
  readonly place: number;
  readonly runs: readonly Neighbours[];
  /** The runs before that one, and those behind it. */
  readonly before: readonly Neighbours[];
  readonly behind: readonly Neighbours[];
  /** The number of the last text whose order of words was looked at: once, however often the words come. */
  triedIn: number;
}

/** What is known of a word. */
interface Known {
  /** What to look at where it stands, each followed by its tests: they sort out most without a look at the thing. */
  readonly looks: readonly number[];
  /** The tests that the word passes. */
  readonly tests: readonly number[];
  /** The choices that it is one of, a bit each. */
  readonly choices: Uint8Array;
  /** The number of the last text in which it stood. */
  seenIn: number;
}

/** The words of a text; null for those that nothing needs. */
type Text = (Known | null)[];

function bitsOf(numbers: readonly number[], count: number): Uint8Array {
  const bits = new Uint8Array((count >> 3) + 1);
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

/** True when the runs stand in this stretch of the text in their order. */
function inOrder(runs: readonly Neighbours[], text: Text, from: number, to: number): boolean {
  let at = from;
  for (const run of runs) {
    const last = to - run.length;
    while (at <= last && !standsAt(run, text, at)) at += 1;
    if (at > last) return false;
    at += run.length;
  }
  return true;
}

function readThing(line: string, number: number): Thing {
  const [, spot = '', ...texts] = line.split(' ');
  const [own = 0, place = 0] = readNumbers(spot);
  const runs = texts.map(readNumbers);
  const [before, behind] = [runs.slice(0, own), runs.slice(own + 1)];
  return { number, own: runs[own] ?? [], place, runs, before, behind, triedIn: 0 };
}

/** The row of a word; null where it has none. */
function rowIn(buckets: readonly string[], word: string): number | null {
  const bucket = buckets[bucketOf(word, buckets.length)] as string;
  const named = ` ${word}:`;
  const at = bucket.indexOf(named);
  return at < 0 ? null : numberIn(bucket.slice(at + named.length), 0);
}

/** The rows of the beginnings of a word. */
function rowsBeginning(buckets: readonly string[], word: string): readonly number[] {
  if (word.length < BEGINNING) return [];
  const own = buckets[bucketOf(word.slice(0, BEGINNING), buckets.length)] as string;
  const rows: number[] = [];
  for (let at = 0; at < own.length; ) {
    const colon = own.indexOf(':', at + 1);
    if (word.startsWith(own.slice(at + 1, colon))) rows.push(numberIn(own.slice(colon + 1), 0));
    at = colon + 3;
  }
  return rows;
}

/** How a word is looked up, and where the answers are kept. */
export type LookUp = (
  table: WordTable,
  look: (word: string) => Known | null,
) => (word: KnownWord) => Known | null;

/** For a finder that is made once: what it knows of a word is kept with the word. */
export const inWords: LookUp = (_table, look) => rememberInWord(look);

/** For one that comes and goes: all its words are read at once, as a text asks for hundreds that it does not have. */
const inMap: LookUp = ({ words, beginnings }, look) => {
  const known = new Map<string, Known | null>();
  for (const [, word = ''] of words.matchAll(/ (\S+?):/g)) known.set(word, look(word));
  return ({ text }) => known.get(text) ?? (beginnings === '' ? null : look(text));
};

/** Adds the tests of a thing; behind the last comes the one that every text passes. */
function addTests(line: string, none: number, to: number[]): void {
  const space = line.indexOf(' ');
  const end = space < 0 ? line.length : space;
  for (let index = 0; index < TESTS; index += 1) to.push(2 * index < end ? numberIn(line, index) : none);
}

/** What the table says of a word; rows are read when one of their words first stands in a text. */
function createLexicon(
  { words, beginnings, rows, ofRarest, choices: count, tests }: WordTable,
  lines: readonly string[],
): (word: string) => Known | null {
  const buckets = words.split('\n');
  const beginningBuckets = beginnings.split('\n');
  const rowTexts = rows.split('\n');
  const thingTexts = ofRarest.split('\n');
  const read = new Array<Known | undefined>(rowTexts.length);
  const choicesOf = (row: number): readonly number[] => readNumbers(rowTexts[row] ?? '');
  const readRow = (choices: readonly number[]): Known => {
    const [looks, passed]: [number[], number[]] = [[], []];
    for (const choice of choices) {
      if (choice < tests) passed.push(choice);
      for (const thing of readNumbers(thingTexts[choice] ?? '')) {
        looks.push(thing);
        addTests(lines[thing] as string, count, looks);
      }
    }
    return { looks, tests: passed, choices: bitsOf(choices, count), seenIn: 0 };
  };
  return (word) => {
    const row = rowIn(buckets, word);
    const more = rowsBeginning(beginningBuckets, word);
    if (more.length > 0) {
      const all = row === null ? more : [row, ...more];
      return readRow([...new Set(all.flatMap(choicesOf))]);
    }
    if (row === null) return null;
    const known = read[row] ?? readRow(choicesOf(row));
    read[row] = known;
    return known;
  };
}

/**
 * True when all runs of the thing stand in the text, its rarest words at this place, the first of them. Only where a
 * run before them comes later may they stand at a later one, too.
 */
function standsIn(thing: Thing, text: Text, at: number, number: number): boolean {
  const { own, place, runs, before, behind, triedIn } = thing;
  const start = at - place;
  if (triedIn === number || start < 0 || !standsAt(own, text, start)) return false;
  thing.triedIn = number;
  return inOrder(before, text, 0, start)
    ? inOrder(behind, text, start + own.length, text.length)
    : inOrder(runs, text, 0, text.length);
}

/** Puts a number to its place among those found so far; there are few, and a sort would cost more. */
function addInOrder(found: number[], number: number): void {
  let at = found.length;
  while (at > 0 && (found[at - 1] as number) > number) {
    found[at] = found[at - 1] as number;
    at -= 1;
  }
  found[at] = number;
}

/**
 * Finds those things of a table whose words stand in a text, by their numbers in order; the words are those of
 * `wordsOf`. It costs one look at each word, however much is in the table.
 */
export function createWordFinder(
  table: WordTable,
  lookUp: LookUp = inMap,
): (words: readonly KnownWord[]) => readonly number[] {
  const lines = table.things.split('\n');
  const always = readNumbers(table.always);
  const knownAs = lookUp(table, createLexicon(table, lines));
  const read = new Array<Thing | undefined>(lines.length);
  /** By test: the number of the last text that passed it. Behind the last stands none, which every text passes. */
  const passedIn = new Int32Array(table.choices + 1);
  let texts = 0;
  const text: Text = [];
  const readText = (words: readonly KnownWord[]): void => {
    for (let at = 0; at < words.length; at += 1) {
      const known = knownAs(words[at] as KnownWord);
      text[at] = known;
      if (!known || known.seenIn === texts) continue;
      known.seenIn = texts;
      for (const test of known.tests) passedIn[test] = texts;
    }
    if (text.length > words.length) text.length = words.length;
  };
  const thingAt = (number: number): Thing => {
    const thing = read[number] ?? readThing(lines[number] ?? '', number);
    read[number] = thing;
    return thing;
  };
  const isPassed = (looks: readonly number[], first: number): boolean => {
    for (let index = first; index < first + TESTS; index += 1)
      if (passedIn[looks[index] as number] !== texts) return false;
    return true;
  };
  const addFrom = ({ looks }: Known, at: number, found: number[]): void => {
    for (let index = 0; index < looks.length; index += 1 + TESTS) {
      if (!isPassed(looks, index + 1)) continue;
      const thing = thingAt(looks[index] as number);
      if (standsIn(thing, text, at, texts)) addInOrder(found, thing.number);
    }
  };
  return (words) => {
    texts += 1;
    passedIn[table.choices] = texts;
    readText(words);
    const found = [...always];
    for (let at = 0; at < text.length; at += 1) {
      const known = text[at];
      if (known) addFrom(known, at, found);
    }
    return found;
  };
}
