import type { Currency } from '../../../incident/values/currency.ts';
import { type Figure, isFloor } from '../../../incident/values/figure.ts';
import { printAmount } from '../../../wording/figure.ts';
import { minorUnits } from '../../../wording/money.ts';
import { type Bound, isOver, type Quantity, type QuantityKind } from '../read/quantity.ts';

/**
 * A value to compare with, in the units of a quantity; its ends are infinite where the fact is "more than", "at least" or "up to".
 */
export interface Held {
  readonly low: number;
  readonly high: number;
  /** The one number that stands for it; null for a range of which nobody knows the likely value. */
  readonly centre: number | null;
  readonly slack: number;
}

/** What a rounded number may leave open: half of its last digit, but never more than this part of it. */
const MOST = { exact: 0.1, about: 0.2 } as const;
/** "About" allows at least this much, whatever digits are written. */
const ABOUT = 0.05;
/** A fact that was entered as exact is doubted less than words. */
const FACT = 0.05;
/** Seconds: clock times are kept to the minute. */
const HALF_MINUTE = 30;

function isRough(bound: Bound): boolean {
  return bound === 'about' || bound === 'nearly';
}

/** How far the true value may lie from the one written. */
export function slackOf({
  kind,
  high,
  step,
  bound,
}: Pick<Quantity, 'kind' | 'high' | 'step' | 'bound'>): number {
  const size = Math.abs(high);
  const most = isRough(bound) ? MOST.about : MOST.exact;
  const rounded = Math.min(step / 2, most * size);
  const floor = kind === 'duration' ? Math.min(step / 2, HALF_MINUTE) : 0;
  return Math.max(rounded, floor, isRough(bound) ? ABOUT * size : 0);
}

function lastDigit(value: number, kind: QuantityKind): number {
  if (kind === 'duration') return value % 3_600 === 0 ? 3_600 : value % 60 === 0 ? 60 : 1;
  if (kind === 'share') return value % 1 === 0 ? 1 : value % 0.1 < 1e-9 ? 0.1 : 0.01;
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** How many of the figure's integers make one of the quantity's: cents of a dollar, parts per million of a percent. */
export function unitsOf(unit: Figure['unit'], currency: Currency): number {
  if (unit === 'money' || unit === 'rate') return minorUnits(currency);
  return unit === 'share' ? 10_000 : 1;
}

/** True for a range of which a reader sees one number: 90 to 91 seconds are "2 minutes". */
function printsAsOne({ low, high, unit }: Figure, currency: Currency): boolean {
  return low === high || printAmount(low, unit, currency) === printAmount(high, unit, currency);
}

/** A figure of the record in the units of the quantities. */
export function heldOf(figure: Figure, kind: QuantityKind, currency: Currency): Held {
  const units = unitsOf(figure.unit, currency);
  const [low, high] = [figure.low / units, figure.high / units];
  const likely = figure.likely === null ? null : figure.likely / units;
  const { qualifier } = figure;
  const about = qualifier === 'about' || likely !== null;
  const rounded = Math.min(lastDigit(likely ?? high, kind) / 2, FACT * Math.abs(high));
  const floor = kind === 'duration' ? HALF_MINUTE : 0;
  return {
    low: qualifier === 'up-to' ? Number.NEGATIVE_INFINITY : low,
    high: isFloor(figure) ? Number.POSITIVE_INFINITY : high,
    centre: likely ?? (printsAsOne(figure, currency) ? low : null),
    slack: Math.max(rounded, floor, about ? ABOUT * Math.abs(high) : 0),
  };
}

/** Another quantity as something to compare with. */
export function heldBy(quantity: Quantity): Held {
  const { low, high, likely, bound } = quantity;
  return {
    low: bound === 'under' ? Number.NEGATIVE_INFINITY : low,
    high: isOver(bound) ? Number.POSITIVE_INFINITY : high,
    centre: likely ?? (low === high ? low : null),
    slack: slackOf(quantity),
  };
}

function rangesAgree(quantity: Quantity, held: Held): boolean {
  const { low, high } = quantity;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(held.slack, FACT * Math.abs(b));
  if (held.low === held.high) return held.low >= low - held.slack && held.low <= high + held.slack;
  return (near(low, held.low) && near(high, held.high)) || (low >= held.low && high <= held.high);
}

/** True when the words and the value can both be right: rounding, ranges, "more than" and "up to" understood. */
export function agrees(quantity: Quantity, held: Held): boolean {
  const { low, high, bound } = quantity;
  if (isOver(bound)) return held.high >= low - held.slack;
  if (bound === 'under') return held.low <= high + held.slack;
  if (low !== high) return rangesAgree(quantity, held);
  const below = Math.max(slackOf(quantity), held.slack);
  // "Nearly 3,200" is not 3,300.
  const above = bound === 'nearly' ? Math.max(held.slack, 0.01 * high) : below;
  return low - below <= held.high && low + above >= held.low;
}

type Form = 'centre' | 'range' | 'whole';

/** In which form the fact would say the same as the words; null where they agree without being the same number. */
export function sameAs(quantity: Quantity, held: Held): Form | null {
  const { low, high, likely, bound } = quantity;
  if (!agrees(quantity, held)) return null;
  if (likely !== null) return held.centre !== null ? 'whole' : 'range';
  if (low !== high)
    return held.low !== held.high && Number.isFinite(held.low) && Number.isFinite(held.high) ? 'range' : null;
  if (held.centre === null) return null;
  if (isOver(bound) && held.high !== Number.POSITIVE_INFINITY) return null;
  if (bound === 'under' && held.low !== Number.NEGATIVE_INFINITY) return null;
  return Math.abs(low - held.centre) <= Math.max(slackOf(quantity), held.slack) ? 'centre' : null;
}
