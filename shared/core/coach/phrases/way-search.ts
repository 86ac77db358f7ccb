import { type KnownWord, knownWord, type Word } from '../../vocabulary/words.ts';
import { CUE_SIGNS } from '../phrase-rule.ts';
import { makePattern } from './make-pattern.ts';
import { FIGURE } from './needed-words.ts';
import { numberIn, readNumbers } from './number-codes.ts';
import type { Sought, WayTable } from './way-table.ts';
import { sourceOf } from './ways.ts';
import { createWordFinder, type LookUp } from './word-finder.ts';

const HAS_SIGN = new RegExp(`[\\d${CUE_SIGNS.join('')}]`);
const SIGNS = CUE_SIGNS.map(knownWord);
const A_FIGURE = knownWord(FIGURE);

/** What a text is searched by: its words, then the signs in it that wordings ask for. */
export function cuesOf(text: string, words: readonly Word[]): readonly KnownWord[] {
  const cues = words.map((word) => word.known);
  if (!HAS_SIGN.test(text)) return cues;
  for (const sign of SIGNS) if (text.includes(sign.text)) cues.push(sign);
  if (/\d/.test(text)) cues.push(A_FIGURE);
  return cues;
}

/** One way to write what is sought; ways that keep the whole pattern have the same one. */
export interface Way<S> {
  readonly sought: S;
  readonly pattern: RegExp;
}

/**
 * The ways by their numbers, those with one pattern the same one. None is made ready before it is needed, as that costs
 * more than most searches.
 */
function wayMaker<S extends Sought>(
  all: readonly S[],
  table: WayTable,
  rewrite: (source: string) => string,
): (way: number) => Way<S> {
  const pieces = table.pieces.split('\n');
  const made: (Way<S> | undefined)[] = new Array(pieces.length).fill(undefined);
  const patterns = new Map<string, RegExp>();
  return (number) => {
    const before = made[number];
    if (before) return before;
    const rank = numberIn(table.ranks, number);
    const sought = all[rank] as S;
    const { source, flags } = sought.pattern;
    const own = pieces[number] ?? '';
    const pattern =
      patterns.get(`${rank} ${own}`) ?? makePattern(rewrite(sourceOf(source, readNumbers(own))), flags);
    patterns.set(`${rank} ${own}`, pattern);
    const way = { sought, pattern };
    made[number] = way;
    return way;
  };
}

/** What stands in a text, with those of its patterns that do. */
interface Standing<S> {
  readonly sought: S;
  readonly patterns: readonly RegExp[];
}

/** What stands in a text, of the ways that are worth trying on it. Most do not, and cost no more than one look. */
export function standingIn<S>(ways: readonly Way<S>[], text: string): readonly Standing<S>[] {
  const standing: { readonly sought: S; readonly patterns: RegExp[] }[] = [];
  let tried: RegExp | null = null;
  for (const { sought, pattern } of ways) {
    if (pattern === tried) continue;
    tried = pattern;
    pattern.lastIndex = 0;
    if (!pattern.test(text)) continue;
    const last = standing.at(-1);
    if (last?.sought !== sought) standing.push({ sought, patterns: [pattern] });
    else if (!last.patterns.includes(pattern)) last.patterns.push(pattern);
  }
  return standing;
}

/**
 * A search for many patterns at once: one look at each word of the text, and only those ways of a pattern are worth
 * trying whose words stand there. They come in the order of the list.
 * @param table the ways of the patterns, in their order
 * @param lookUp where answers for a word are kept; `inWords` for a search that is made once
 * @param rewrite a pattern in the form in which it is run, where that is another than the one it is read in
 */
export function createWaySearch<S extends Sought>(
  all: readonly S[],
  table: WayTable,
  lookUp?: LookUp,
  rewrite = (source: string): string => source,
): (cues: readonly KnownWord[]) => readonly Way<S>[] {
  const find = createWordFinder(table.needs, lookUp);
  const wayOf = wayMaker(all, table, rewrite);
  return (cues) => find(cues).map(wayOf);
}
