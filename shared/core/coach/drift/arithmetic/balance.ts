import type { Quantity, Slip } from '../read/quantity.ts';
import { type Figure, figuresOf } from './figures.ts';
import { wrongAll, wrongHalves, wrongPercent, wrongRemainder, wrongRest, wrongTotal } from './parts.ts';
import { wrongChangeOf, wrongDifference, wrongPortion, wrongRate } from './products.ts';
import { wrongInOtherWords, wrongLikely, wrongLimit, wrongMean } from './ranges.ts';
import { wrongSpan, wrongWeekday } from './spans.ts';

/** More numbers than a sentence has that says one thing of them. */
const MOST = 8;

type Check = (text: string, figures: readonly Figure[]) => readonly Slip[];

/** Checks of two numbers, which hold for two of more as well, and those that take three or more. */
const OF_TWO: readonly Check[] = [
  wrongHalves,
  wrongChangeOf,
  wrongLikely,
  wrongInOtherWords,
  wrongMean,
  wrongLimit,
];
const OF_MORE: readonly Check[] = [
  wrongRemainder,
  wrongRest,
  wrongAll,
  wrongTotal,
  wrongPercent,
  wrongRate,
  wrongPortion,
  wrongDifference,
  wrongSpan,
  wrongChangeOf,
  wrongInOtherWords,
];

/**
 * Numbers of a sentence that do not fit each other by the part each plays: part, rest, total, rate, share, start, end.
 */
export function outOfBalance(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const weekday = wrongWeekday(text, quantities);
  if (weekday.length > 0) return weekday;
  const figures = figuresOf(text, quantities);
  if (figures.length < 2 || figures.length > MOST) return [];
  for (const check of figures.length === 2 ? OF_TWO : OF_MORE) {
    const slips = check(text, figures);
    if (slips.length > 0) return slips;
  }
  return [];
}
