import { figuresOf } from './figures.ts';
import { wrongAll, wrongHalves, wrongPercent, wrongRemainder, wrongRest, wrongTotal } from './parts.ts';
import { wrongChangeOf, wrongDifference, wrongPortion, wrongRate } from './products.ts';
import type { Quantity, Slip } from './quantity.ts';
import { wrongLikely } from './ranges.ts';
import { wrongSpan, wrongWeekday } from './spans.ts';

/** More numbers than a sentence has that says one thing of them. */
const MOST = 8;

/** Numbers of a sentence that do not fit each other by the part each plays: part, rest, total, rate, share, start, end. */
export function outOfBalance(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const weekday = wrongWeekday(text, quantities);
  if (weekday.length > 0) return weekday;
  const figures = figuresOf(text, quantities);
  if (figures.length < 2 || figures.length > MOST) return [];
  const checks = [
    wrongRemainder,
    wrongRest,
    wrongAll,
    wrongTotal,
    wrongHalves,
    wrongPercent,
    wrongRate,
    wrongPortion,
    wrongChangeOf,
    wrongDifference,
    wrongLikely,
    wrongSpan,
  ];
  for (const check of checks) {
    const slips = check(text, figures);
    if (slips.length > 0) return slips;
  }
  return [];
}
