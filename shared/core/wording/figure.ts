import { assertNever } from '../assert-never.ts';
import type { Currency } from '../incident/values/currency.ts';
import { currencyOf, type Figure, isExact } from '../incident/values/figure.ts';
import { isRounded, printDuration } from './duration.ts';
import { minorUnits, printMoney } from './money.ts';
import { printInteger, printLarge } from './number.ts';
import { printShare } from './share.ts';

const QUALIFIER = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
} as const;

/** One amount of the figure's unit: "3,200", "$41,000", "18%", "47 minutes", "$640 a minute". */
export function printAmount(value: number, unit: Figure['unit'], currency: Currency): string {
  switch (unit) {
    case 'count':
      return printLarge(value);
    case 'money':
      return printMoney(value, currency);
    case 'share':
      return printShare(value);
    case 'duration':
      return printDuration(value);
    case 'rate':
      return `${printMoney(value, currency)} a minute`;
    default:
      return assertNever(unit);
  }
}

/** The number words that readers carry over from the second end of a range to the first. */
const MAGNITUDE = /\d (million|billion)\b/;
const SIMPLE_DURATION = /^[\d,]+ ([a-z]+?)s?$/;

/** "$500 to $2 million" may be read as half a billion: the high end then shows all its digits. */
function printHigh({ low, high, unit }: Figure, currency: Currency): string {
  const printed = printAmount(high, unit, currency);
  const word = MAGNITUDE.exec(printed)?.[1];
  if (!word || low === 0 || MAGNITUDE.test(printAmount(low, unit, currency))) return printed;
  const units = unit === 'count' ? low : low / minorUnits(currency);
  const carried = low * (word === 'billion' ? 1e9 : 1e6) <= high;
  if (units >= 1_000 && !carried) return printed;
  return unit === 'count'
    ? printInteger(high)
    : printed.replace(/[\d,.]+ (?:million|billion)/, printInteger(high / minorUnits(currency)));
}

function rangeWords(figure: Figure, currency: Currency): string {
  const low = printAmount(figure.low, figure.unit, currency);
  const high = printHigh(figure, currency);
  if (low === high) return high;
  const [word, other] = [SIMPLE_DURATION.exec(low)?.[1], SIMPLE_DURATION.exec(high)?.[1]];
  const shared = figure.unit === 'duration' && word !== undefined && word === other;
  if (shared) return `${low.slice(0, low.indexOf(' '))} to ${high}`;
  return `${low.replace(/ a minute$/, '')} to ${high}`;
}

function exactWords({ low, qualifier, unit }: Figure, currency: Currency): string {
  const isCoarse = unit === 'duration' && qualifier === 'exact' && isRounded(low);
  return QUALIFIER[isCoarse ? 'about' : qualifier] + printAmount(low, unit, currency);
}

function centreWords(figure: Figure, currency: Currency): string {
  if (isExact(figure)) return exactWords(figure, currency);
  return figure.likely === null
    ? rangeWords(figure, currency)
    : `about ${printAmount(figure.likely, figure.unit, currency)}`;
}

function wholeWords(figure: Figure, currency: Currency): string {
  const centre = centreWords(figure, currency);
  if (isExact(figure) || figure.likely === null) return centre;
  const range = rangeWords(figure, currency);
  return centre === `about ${range}` ? centre : `${centre} (${range})`;
}

/** "3,968 wrong accounts": what a count is of stands once, behind all of its numbers. */
function withThing(words: string, { unit, thing = '' }: Figure): string {
  return unit === 'count' && thing !== '' ? `${words} ${thing}` : words;
}

/**
 * "2,900 to 3,400", "40 to 50 minutes", "$600 to $700 a minute": a unit shared by both ends is
 * said once, and so are ends that print alike.
 */
export function printRange(figure: Figure, currency: Currency): string {
  return withThing(rangeWords(figure, currencyOf(figure, currency)), figure);
}

/**
 * The figure in one phrase: "1,412", "more than 4 million", "$30,000 to $50,000", "about 3,200 (2,900 to 3,400)",
 * "3,968 wrong accounts".
 */
export function printFigure(figure: Figure, currency: Currency): string {
  return withThing(wholeWords(figure, currencyOf(figure, currency)), figure);
}

/** The short form for a headline: "about 3,200", or the range when no likely value is known. */
export function printCentre(figure: Figure, currency: Currency): string {
  return withThing(centreWords(figure, currencyOf(figure, currency)), figure);
}
