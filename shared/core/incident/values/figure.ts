import { guardInteger } from '../../impact/integer.ts';
import type { Currency } from './currency.ts';

/**
 * What a figure counts, and the integer it is kept in:
 * count = pieces; money = minor units of the incident's currency (cents); share = parts per million;
 * duration = seconds; rate = minor units per minute.
 */
export const UNITS = ['count', 'money', 'share', 'duration', 'rate'] as const;
export type Unit = (typeof UNITS)[number];

export const BASES = ['measured', 'estimated', 'assumed'] as const;
export type Basis = (typeof BASES)[number];

/** Confidence is about the evidence, never about the event (reference of the calibrated words). */
export const CONFIDENCES = ['high', 'moderate', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How the number is introduced: "3,187", "about 3,200", "more than 4 million", "at least 1,900", "up to 14 days". */
export const QUALIFIERS = ['exact', 'about', 'more-than', 'at-least', 'up-to'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** More letters than this are a sentence, not what a number counts. */
export const LONGEST_THING = 60;

/** A numeric fact: exact (low = high) or a range, with where it comes from. */
export interface Figure {
  readonly kind: 'figure';
  readonly unit: Unit;
  readonly low: number;
  readonly likely: number | null;
  readonly high: number;
  readonly qualifier: Qualifier;
  /** What a count is of, as it was typed behind the number: "wrong accounts", "ms"; left out where nothing was. */
  readonly thing?: string;
  /** What an amount of money is in, where that is not the incident's currency; left out where it is. */
  readonly currency?: Currency;
  /** Null while nobody has said it: a typed number does not say how it was found. */
  readonly basis: Basis | null;
  /** How it was counted, in words a reader can check. */
  readonly method: string;
  readonly source: string;
  /** Instant (ISO 8601, UTC) at which the figure was true. */
  readonly asOf: string | null;
  readonly confidence: Confidence | null;
}

/** What an amount is in: its own currency, else the incident's. */
export function currencyOf({ currency }: Figure, ofIncident: Currency): Currency {
  return currency ?? ofIncident;
}

type Provenance = Partial<
  Pick<Figure, 'qualifier' | 'thing' | 'currency' | 'basis' | 'method' | 'source' | 'asOf' | 'confidence'>
>;

const PLAIN = {
  qualifier: 'exact',
  basis: null,
  method: '',
  source: '',
  asOf: null,
  confidence: null,
} as const;

/** What the words of a figure say by themselves: "about" and a range are estimates; a bare number says nothing. */
export function basisOfWords({
  low,
  high,
  qualifier,
}: Pick<Figure, 'low' | 'high' | 'qualifier'>): Basis | null {
  return low !== high || qualifier === 'about' ? 'estimated' : null;
}

/** An exact figure in the unit's smallest part. Throws RangeError when it is not a safe integer. */
export function exact(unit: Unit, value: number, from: Provenance = {}): Figure {
  const whole = guardInteger(value, `The ${unit}`);
  const basis = basisOfWords({ low: whole, high: whole, qualifier: from.qualifier ?? PLAIN.qualifier });
  return { kind: 'figure', unit, low: whole, likely: null, high: whole, ...PLAIN, basis, ...from };
}

/** A range in the unit's smallest part. Throws RangeError unless low <= likely <= high, all safe integers. */
export function range(
  unit: Unit,
  low: number,
  likely: number | null,
  high: number,
  from: Provenance = {},
): Figure {
  guardInteger(low, `The low ${unit}`);
  guardInteger(high, `The high ${unit}`);
  const middle = likely ?? low;
  guardInteger(middle, `The likely ${unit}`);
  if (low > middle || middle > high)
    throw new RangeError(`A range runs from low to high: ${low}, ${middle}, ${high}`);
  return {
    kind: 'figure',
    unit,
    low,
    likely,
    high,
    ...PLAIN,
    basis: basisOfWords({ low, high, qualifier: PLAIN.qualifier }),
    ...from,
  };
}

/** True where the number is the least it can be: nobody knows how much more. */
export function isFloor({ qualifier }: Pick<Figure, 'qualifier'>): boolean {
  return qualifier === 'more-than' || qualifier === 'at-least';
}

/** True for one number; a range prints both ends as far as they read differently. */
export function isExact(figure: Figure): boolean {
  return figure.low === figure.high;
}

/** The one number to calculate with: the likely value, else the middle of the range. */
export function centre(figure: Figure): number {
  return figure.likely ?? Math.round((figure.low + figure.high) / 2);
}
