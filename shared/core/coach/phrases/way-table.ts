import type { Phrase } from '../phrase-rule.ts';
import { waysOf } from './ways.ts';
import { tableOf, type WordTable } from './word-table.ts';

/** A pattern to look for, with its cues as a `Phrase` has them. */
export type Sought = Pick<Phrase, 'cues' | 'pattern'>;

/** How many ways each of a list of patterns can be written, and which words each way needs. */
export interface WayTable {
  readonly ways: readonly number[];
  readonly needs: WordTable;
}

/** Takes patterns apart; hundreds take as long as a window may stand still, so that those of the catalogue are kept. */
export function wayTableOf(all: readonly Sought[]): WayTable {
  const needs = all.map(({ cues, pattern }) => {
    const anywhere = new Set(cues.split(' '));
    return waysOf(pattern.source).map(({ runs }) => ({ runs, anywhere }));
  });
  return { ways: needs.map(({ length }) => length), needs: tableOf(needs.flat()) };
}

/** The table of patterns that are not taken apart: each is worth trying where one of its cues stands. */
export function cueTableOf(all: readonly Sought[]): WayTable {
  const needs = all.map(({ cues }) => ({ runs: [], anywhere: new Set(cues.split(' ')) }));
  return { ways: needs.map(() => 1), needs: tableOf(needs) };
}
