import { assertNever } from '../assert-never.ts';
import { type Figure, isExact } from '../incident/figure.ts';
import type { Currency } from '../incident/incident.ts';
import { printDuration } from './duration.ts';
import { printMoney } from './money.ts';
import { printLarge } from './number.ts';
import { printShare } from './share.ts';

const QUALIFIER = { exact: '', about: 'about ', 'more-than': 'more than ', 'up-to': 'up to ' } as const;

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

/** "2,900 to 3,400" */
export function printRange(figure: Figure, currency: Currency): string {
  const of = (value: number): string => printAmount(value, figure.unit, currency);
  return `${of(figure.low)} to ${of(figure.high)}`;
}

/** The figure in one phrase: "1,412", "more than 4 million", "$30,000 to $50,000", "about 3,200 (2,900 to 3,400)". */
export function printFigure(figure: Figure, currency: Currency): string {
  if (isExact(figure)) return QUALIFIER[figure.qualifier] + printAmount(figure.low, figure.unit, currency);
  if (figure.likely === null) return printRange(figure, currency);
  return `${printCentre(figure, currency)} (${printRange(figure, currency)})`;
}

/** The short form for a headline: "about 3,200", or the range when no likely value is known. */
export function printCentre(figure: Figure, currency: Currency): string {
  if (isExact(figure) || figure.likely === null) return printFigure(figure, currency);
  return `about ${printAmount(figure.likely, figure.unit, currency)}`;
}
