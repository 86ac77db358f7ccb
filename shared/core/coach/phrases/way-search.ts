import { onceAsked } from '../../remember.ts';
import { wordsOf } from '../../vocabulary/words.ts';
import { CUE_SIGNS } from '../phrase-rule.ts';
import { makePattern } from './make-pattern.ts';
import type { Sought, WayTable } from './way-table.ts';
import { sourcesOf } from './ways.ts';
import { createWordFinder } from './word-finder.ts';

/** What is sought, with its place in the list. */
interface Entry<S> {
  readonly sought: S;
  /** The pattern of a way; none is made before it is needed, as making it ready costs more than most searches. */
  readonly patternOf: (way: number) => RegExp;
}

/** A group that keeps what it found goes by its number, which it would lose in a part of its pattern. */
const KEEPS = /(?<!\\)\((?:\?<\w|(?!\?))/;

/** The ways of a pattern as patterns of their own; those that are written alike are one. */
function patternMaker(whole: RegExp, isTakenApart: boolean): (way: number) => RegExp {
  const sources = onceAsked(() =>
    isTakenApart && !KEEPS.test(whole.source) ? sourcesOf(whole.source) : [whole.source],
  );
  const made = new Map<string, RegExp>();
  return (way) => {
    const source = sources()[way] ?? whole.source;
    const before = made.get(source);
    if (before) return before;
    const pattern = makePattern(source, whole.flags);
    made.set(source, pattern);
    return pattern;
  };
}

/** What is worth trying on a text, with the patterns to try. */
interface Candidate<S> {
  readonly sought: S;
  readonly patterns: readonly RegExp[];
}

/** A way by its number among the ways of all. */
interface Way<S> {
  readonly of: Entry<S>;
  readonly order: number;
}

/** The patterns of these ways by what they look for, both in the order of the list. */
function candidatesOf<S>(ways: readonly Way<S>[]): readonly Candidate<S>[] {
  const candidates: { readonly sought: S; readonly patterns: RegExp[] }[] = [];
  for (const { of, order } of ways) {
    const own = of.patternOf(order);
    const last = candidates.at(-1);
    if (last?.sought !== of.sought) candidates.push({ sought: of.sought, patterns: [own] });
    else if (!last.patterns.includes(own)) last.patterns.push(own);
  }
  return candidates;
}

/**
 * A search for many patterns at once: one look at each word of the text, and only those ways of a pattern are worth
 * trying whose words stand there.
 * @param table the ways of the patterns, in their order
 */
export function createWaySearch<S extends Sought>(
  all: readonly S[],
  table: WayTable,
): (text: string) => readonly Candidate<S>[] {
  const find = createWordFinder(table.needs);
  const ways = all.flatMap((sought, rank) => {
    const count = table.ways[rank] ?? 0;
    const of = { sought, patternOf: patternMaker(sought.pattern, count > 1) };
    return Array.from({ length: count }, (_, order): Way<S> => ({ of, order }));
  });
  return (text) => {
    const words = wordsOf(text).map((word) => word.text);
    for (const sign of CUE_SIGNS) if (text.includes(sign)) words.push(sign);
    return candidatesOf(find(words).map((way) => ways[way] as Way<S>));
  };
}
