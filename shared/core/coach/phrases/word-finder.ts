import { onceAsked } from '../../remember.ts';
import { LIMIT, readNumbers } from './number-codes.ts';
import type { WordTable } from './word-table.ts';

/** Choices that must stand one directly behind the other. */
type Neighbours = readonly number[];

interface Thing {
  readonly number: number;
  readonly tests: readonly number[];
  /** The place of the rarest words among those around them. */
  readonly place: number;
  readonly own: Neighbours;
  readonly runs: readonly Neighbours[];
  /** The number of the last text in which it was found. */
  foundIn: number;
}

/** What is known of a word. */
interface Known {
  /** What to look at where it stands. */
  readonly things: readonly Thing[];
  readonly tests: readonly number[];
  readonly choices: () => ReadonlySet<number>;
  /** The number of the last text in which it stood. */
  seenIn: number;
}

/** The words of a text; null for those that nothing needs. */
type Text = readonly (Known | null)[];

function standsAt(run: Neighbours, text: Text, at: number): boolean {
  for (let place = 0; place < run.length; place += 1)
    if (!text[at + place]?.choices().has(run[place] as number)) return false;
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
    foundIn: 0,
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
    return {
      things: readNumbers(own).map(thingOf),
      tests: readNumbers(tests),
      choices: onceAsked(() => new Set(readNumbers(choices))),
      seenIn: 0,
    };
  };
  return (word) => {
    if (!Object.hasOwn(words, word)) return null;
    const row = words[word] as number;
    const before = known[row];
    if (before) return before;
    const read = readRow(rowTexts[row] ?? '');
    known[row] = read;
    return read;
  };
}

/**
 * Finds those things of a table whose words stand in a text, by their numbers in order; the words are those of
 * `wordsOf`. It costs one look at each word, however much is in the table.
 */
export function createWordFinder(table: WordTable): (words: readonly string[]) => readonly number[] {
  const knownAs = createLexicon(table);
  const always = readNumbers(table.always);
  /** By test: the number of the last text that passed it. */
  const passedIn = new Int32Array(LIMIT);
  let texts = 0;
  const readText = (words: readonly string[]): Text =>
    words.map((word) => {
      const known = knownAs(word);
      if (!known || known.seenIn === texts) return known;
      known.seenIn = texts;
      for (const test of known.tests) passedIn[test] = texts;
      return known;
    });
  const standsIn = ({ own, place, tests, runs }: Thing, text: Text, at: number): boolean => {
    if (own.length > 1 && !standsAt(own, text, at - place)) return false;
    for (const test of tests) if (passedIn[test] !== texts) return false;
    return runs.length < 2 || inOrder(runs, text);
  };
  return (words) => {
    texts += 1;
    const found = [...always];
    const text = readText(words);
    for (let at = 0; at < text.length; at += 1) {
      for (const thing of text[at]?.things ?? []) {
        if (thing.foundIn === texts || !standsIn(thing, text, at)) continue;
        thing.foundIn = texts;
        found.push(thing.number);
      }
    }
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  };
}
