import { type AnyOf, costOf, type Run } from './needed-words.ts';
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
  /** Each word with the number of its row behind a space, by lines in order; many words share a row. */
  readonly words: string;
  /**
   * Rows by lines: the things that the words are among the rarest of, the tests they pass, the choices they are in;
   * apart by spaces.
   */
  readonly rows: string;
  /**
   * Things by lines: their tests with the place of the rarest words in their run, that run, then all runs where there
   * are several; apart by spaces. Where a run would be a word alone it is left out.
   */
  readonly things: string;
  /** Things that need no word. */
  readonly always: string;
  /** How many choices there are; this number as a test is passed by every text. */
  readonly choices: number;
}

/** Tests of a thing, those beside its runs. */
export const TESTS = 3;

/** Words that may be expected more often sort out too little to be worth a test. */
const COMMON = 45;

/** A choice of words at its place in a run; the words that may stand anywhere are a run of their own. */
interface Placed {
  readonly words: AnyOf;
  readonly run: Run;
  readonly place: number;
  readonly cost: number;
}

interface Row {
  readonly things: Set<number>;
  readonly tests: Set<number>;
  readonly choices: Set<number>;
}

interface Growing {
  readonly rows: Map<string, Row>;
  readonly numbers: Map<string, number>;
  /** The same by the choice itself, where it comes again. */
  readonly known: Map<AnyOf, number>;
}

/** Puts a number into the rows of all these words. */
function mark(words: AnyOf, list: keyof Row, number: number, { rows }: Growing): void {
  for (const word of words) {
    const row = rows.get(word) ?? { things: new Set(), tests: new Set(), choices: new Set() };
    rows.set(word, row);
    row[list].add(number);
  }
}

/** The number of a choice, noted as such with its words. */
function numberOf(words: AnyOf, list: 'tests' | 'choices', growing: Growing): number {
  const { numbers, known } = growing;
  const key = known.has(words) ? '' : [...words].toSorted().join(' ');
  const number = known.get(words) ?? numbers.get(key) ?? numbers.size;
  if (!known.has(words)) numbers.set(key, number);
  known.set(words, number);
  mark(words, list, number, growing);
  return number;
}

const placed = (runs: readonly Run[]): readonly Placed[] =>
  runs.flatMap((run) => run.map((words, place) => ({ words, run, place, cost: costOf(words) })));

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

/** What to look for where the rarest words of a thing stand. */
interface Wanted {
  readonly tests: readonly number[];
  readonly place: number;
  readonly runs: readonly string[];
}

/** Adds a thing to the rows of its words; what to look for comes out, or null when it needs no word. */
function add({ runs, anywhere }: Need, thing: number, growing: Growing): Wanted | null {
  const [rarest, ...others] = placed([...runs, ...anywhere.map((words) => [words])]).toSorted(
    (a, b) => a.cost - b.cost,
  );
  if (!rarest) return null;
  mark(rarest.words, 'things', thing, growing);
  const tests = testsOf(rarest, others, anywhere).map((words) => numberOf(words, 'tests', growing));
  const neighbours = (run: Run): string =>
    writeNumbers(run.map((words) => numberOf(words, 'choices', growing)));
  const own = rarest.run.length > 1 ? neighbours(rarest.run) : '';
  const all = runs.length > 1 ? runs.map(neighbours) : [];
  return { tests, place: rarest.place, runs: [own, ...all] };
}

/** A thing's line; what has no further test is given the one that every text passes. */
function lineOf({ tests, place, runs }: Wanted, none: number): string {
  const padded = Array.from({ length: TESTS }, (_, index) => tests[index] ?? none);
  return [writeNumbers([...padded, place]), ...runs].join(' ');
}

const byWord = ([a]: readonly [string, Row], [b]: readonly [string, Row]): number => (a < b ? -1 : 1);

/** What these things need, in their order. */
export function tableOf(needs: readonly Need[]): WordTable {
  const growing: Growing = { rows: new Map(), numbers: new Map(), known: new Map() };
  const things = needs.map((need, thing) => add(need, thing, growing));
  const rows = new Map<string, number>();
  const words = [...growing.rows].toSorted(byWord).map(([word, lists]) => {
    const row = [lists.things, lists.tests, lists.choices].map(writeNumbers).join(' ');
    const number = rows.get(row) ?? rows.size;
    rows.set(row, number);
    return `${word} ${writeNumbers([number])}`;
  });
  return {
    words: words.join('\n'),
    rows: [...rows.keys()].join('\n'),
    things: things.map((thing) => (thing ? lineOf(thing, growing.numbers.size) : '')).join('\n'),
    always: writeNumbers(things.flatMap((thing, number) => (thing === null ? [number] : []))),
    choices: growing.numbers.size,
  };
}
