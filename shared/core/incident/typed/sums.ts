import { pattern } from '../../long-text.ts';
import { printFigure } from '../../wording/figure.ts';
import type { Currency } from '../values/currency.ts';
import type { Figure } from '../values/figure.ts';
import { readFigure } from './read-figure.ts';

const MAGNITUDE = '(?:\\s?(?:k|m|mn|bn|thousand|million|billion)\\b)?';
const MARKED = pattern`
  (?:\b[A-Z]{3} ?|[$€£¥])\d[\d.,']{0,15}(?<=\d)${MAGNITUDE}|
  \b\d[\d.,']{0,15}(?<=\d)${MAGNITUDE} ?(?:[$€£¥]|[A-Z]{3}\b|dollars|euros|pounds)
`;
/** "$18,000", "18k EUR": a sum of money, its mark before or behind it. */
const MARKED_SUM = new RegExp(MARKED, 'g');
/** The same, and "60k": its mark left out behind a magnitude. */
const EITHER = `${MARKED}|\\b\\d[\\d.,]{0,15}(?<=\\d)\\s?(?:k|m|mn|bn|million|billion)\\b`;
const SUM = new RegExp(EITHER, 'g');
/** "between €40k and €60k", "€40-60k": the first end without its magnitude too. */
const SUM_RANGE = new RegExp(
  `(?:\\b(?:between|from) )?(?:${EITHER}|\\b\\d[\\d.,]{0,15}(?<=\\d)) ?(?:to|and|-|–) ?(?:${EITHER})`,
  'gi',
);

/** The sum that somebody typed, where it is one of this currency. */
export function readSum(typed: string, currency: Currency): Figure | null {
  const found = readFigure(typed, 'money', currency);
  return found.ok ? found.value : null;
}

/** What looks like a sum of money in a text, as it was typed. */
export function sumsIn(text: string): readonly string[] {
  return text.match(SUM) ?? [];
}

/** What looks like two ends of a sum in a text, as it was typed. */
export function sumRangesIn(text: string): readonly string[] {
  return text.match(SUM_RANGE) ?? [];
}

/** The text with its sums as the brief prints them: "two nodes, EUR 120k" as "two nodes, €120,000". */
export function withPrintedSums(text: string, currency: Currency): string {
  return text.replace(MARKED_SUM, (typed) => {
    const sum = readSum(typed, currency);
    return sum ? printFigure(sum, currency) : typed;
  });
}
