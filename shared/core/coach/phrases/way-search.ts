import { wordsOf } from '../../vocabulary/words.ts';
import { CUE_SIGNS } from '../phrase-rule.ts';
import { makePattern } from './make-pattern.ts';
import { FIGURE } from './needed-words.ts';
import { readNumbers } from './number-codes.ts';
import type { Sought, WayTable } from './way-table.ts';
import { sourceOf } from './ways.ts';
import { createWordFinder } from './word-finder.ts';

/** What is sought, with its place in the list. */
interface Entry<S> {
  readonly sought: S;
  /** The pattern of a way, which is made when it is first asked for. */
  readonly patternOf: (pieces: string) => RegExp;
}

/** Parts of a pattern as patterns of their own, each made once. */
function patternMaker(whole: RegExp): (pieces: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (pieces) => {
    const before = made.get(pieces);
    if (before) return before;
    const pattern = makePattern(sourceOf(whole.source, readNumbers(pieces)), whole.flags);
    made.set(pieces, pattern);
    return pattern;
  };
}

/** What is worth trying on a text, with the patterns to try. */
interface Candidate<S> {
  readonly sought: S;
  readonly patterns: readonly RegExp[];
}

/** One way to write what is sought: none is made ready before it is needed, as that costs more than most searches. */
interface Way<S> {
  readonly of: Entry<S>;
  readonly pieces: string;
}

/** The patterns of these ways by what they look for, both in the order of the list. */
function candidatesOf<S>(ways: readonly Way<S>[]): readonly Candidate<S>[] {
  const candidates: { readonly sought: S; readonly patterns: RegExp[] }[] = [];
  for (const { of, pieces } of ways) {
    const own = of.patternOf(pieces);
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
  const pieces = table.pieces.split('\n');
  const rankOf = table.ways.flatMap((count, rank) => new Array<number>(count).fill(rank));
  const entries = all.map((sought): Entry<S> => ({ sought, patternOf: patternMaker(sought.pattern) }));
  return (text) => {
    const words = wordsOf(text).map((word) => word.text);
    for (const sign of CUE_SIGNS) if (text.includes(sign)) words.push(sign);
    if (/\d/.test(text)) words.push(FIGURE);
    return candidatesOf(
      find(words).map((way) => ({ of: entries[rankOf[way] ?? 0] as Entry<S>, pieces: pieces[way] ?? '' })),
    );
  };
}
