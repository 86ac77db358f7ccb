import type { Phrase } from '../phrase-rule.ts';
import { FIGURE } from './needed-words.ts';
import { writeNumbers } from './number-codes.ts';
import { type Way, waysOf } from './ways.ts';
import { tableOf, type WordTable } from './word-table.ts';

/**
 * A pattern to look for, with its cues as a `Phrase` has them; without any it is looked at wherever its words stand.
 */
export type Sought = Pick<Phrase, 'pattern'> & Partial<Pick<Phrase, 'cues'>>;

/** The ways in which each of a list of patterns can be written, what stands in each way, and which words it needs. */
export interface WayTable {
  /** A sum of the lengths of the patterns and their cues, by which a table is known for that of other patterns. */
  readonly sum: number;
  /** The place of its pattern in the list, of each way. */
  readonly ranks: string;
  /** The pieces of the ways by lines, see `number-codes.ts`. */
  readonly pieces: string;
  readonly needs: WordTable;
}

const sumOf = (all: readonly Sought[]): number =>
  all.reduce((sum, { cues = '', pattern }, at) => sum + (at + 1) * (cues.length + pattern.source.length), 0);

function tableFor(all: readonly Sought[], takeApart: (source: string) => readonly Way[]): WayTable {
  const ways = all.map(({ pattern }) => takeApart(pattern.source));
  const needs = ways.flatMap((own, rank) => {
    const cues = all[rank]?.cues;
    const anywhere = cues === undefined ? [] : [new Set(cues.split(' '))];
    return own.map(({ runs, hasFigure }) => ({
      runs,
      anywhere: hasFigure ? [...anywhere, new Set([FIGURE])] : anywhere,
    }));
  });
  return {
    sum: sumOf(all),
    ranks: writeNumbers(ways.flatMap((own, rank) => own.map(() => rank))),
    pieces: ways.flatMap((own) => own.map(({ pieces }) => writeNumbers(pieces))).join('\n'),
    needs: tableOf(needs),
  };
}

/** Takes patterns apart; hundreds take as long as a window may stand still, so that those of the catalogue are kept. */
export function wayTableOf(all: readonly Sought[]): WayTable {
  return tableFor(all, waysOf);
}

/** The table of patterns that are not taken apart: each is worth trying where one of its cues stands. */
export function cueTableOf(all: readonly Sought[]): WayTable {
  return tableFor(all, ({ length }) => [{ pieces: [0, length], runs: [], hasFigure: false }]);
}

/**
 * The table kept for these patterns; made anew, and slowly, when somebody has changed one since: a test asks for it.
 */
export function keptWays(table: WayTable, all: readonly Sought[]): WayTable {
  return table.sum === sumOf(all) ? table : wayTableOf(all);
}
