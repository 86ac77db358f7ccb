import type { Word } from '../../vocabulary/words.ts';
import { CUE_SIGNS } from '../phrase-rule.ts';
import { makePattern } from './make-pattern.ts';
import { FIGURE } from './needed-words.ts';
import { readNumbers } from './number-codes.ts';
import type { Sought, WayTable } from './way-table.ts';
import { sourceOf } from './ways.ts';
import { createWordFinder } from './word-finder.ts';

const HAS_SIGN = new RegExp(`[\\d${CUE_SIGNS.join('')}]`);

/** What a text is searched by: its words, then the signs in it that wordings ask for. */
export function cuesOf(text: string, words: readonly Word[]): readonly string[] {
  const cues = words.map((word) => word.text);
  if (!HAS_SIGN.test(text)) return cues;
  for (const sign of CUE_SIGNS) if (text.includes(sign)) cues.push(sign);
  if (/\d/.test(text)) cues.push(FIGURE);
  return cues;
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

/** One way to write what is sought. */
interface Way<S> {
  readonly sought: S;
  readonly pattern: RegExp;
}

/** The ways by their numbers; none is made ready before it is needed, as that costs more than most searches. */
function wayMaker<S extends Sought>(all: readonly S[], table: WayTable): (way: number) => Way<S> {
  const pieces = table.pieces.split('\n');
  const rankOf = readNumbers(table.ways).flatMap((count, rank) => new Array<number>(count).fill(rank));
  const patternOf = all.map(({ pattern }) => patternMaker(pattern));
  const made: (Way<S> | undefined)[] = new Array(pieces.length).fill(undefined);
  return (number) => {
    const before = made[number];
    if (before) return before;
    const rank = rankOf[number] ?? 0;
    const pattern = patternOf[rank]?.(pieces[number] ?? '') as RegExp;
    const way = { sought: all[rank] as S, pattern };
    made[number] = way;
    return way;
  };
}

/** What is worth trying on a text, with the patterns to try. */
interface Candidate<S> {
  readonly sought: S;
  readonly patterns: readonly RegExp[];
}

/**
 * A search for many patterns at once: one look at each word of the text, and only those ways of a pattern are worth
 * trying whose words stand there. Both come in the order of the list.
 * @param table the ways of the patterns, in their order
 */
export function createWaySearch<S extends Sought>(
  all: readonly S[],
  table: WayTable,
): (cues: readonly string[]) => readonly Candidate<S>[] {
  const find = createWordFinder(table.needs);
  const wayOf = wayMaker(all, table);
  return (cues) => {
    const candidates: { readonly sought: S; readonly patterns: RegExp[] }[] = [];
    for (const number of find(cues)) {
      const { sought, pattern } = wayOf(number);
      const last = candidates.at(-1);
      if (last?.sought !== sought) candidates.push({ sought, patterns: [pattern] });
      else if (!last.patterns.includes(pattern)) last.patterns.push(pattern);
    }
    return candidates;
  };
}
