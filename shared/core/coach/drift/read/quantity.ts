import type { Span } from '../../text/sentences.ts';

export type QuantityKind = 'count' | 'money' | 'share' | 'points' | 'duration' | 'clock' | 'date';

/** How a number is introduced: "3,187", "about 3,200", "nearly 3,200", "more than 3,000", "at least 3,000", "up to 3,400". */
export type Bound = 'exact' | 'about' | 'nearly' | 'over' | 'least' | 'under';

/** True where nobody says how much more it is. */
export const isOver = (bound: Bound): boolean => bound === 'over' || bound === 'least';

/** A day as written; the year only when it stands there. */
export interface WrittenDay {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** What is measured, and in which unit `low`, `high`, `likely` and `step` count. */
interface Measure {
  /**
   * count = pieces; money = whole units of its currency; share and points = percent; duration = seconds; clock =
   * minutes of the day; date = 100 × month + day.
   */
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  /** The value in front of a range in brackets: 3,200 in "about 3,200 (2,900 to 3,400)". */
  readonly likely: number | null;
  /** What one more in the last digit written would add: 100 for "3,200", 1 for "3,187". */
  readonly step: number;
  readonly bound: Bound;
  /** What is counted, in small letters and singular ("customer"); empty for other kinds. */
  readonly noun: string;
  /** ISO 4217 code, or the sign alone where several currencies share it ("$"); empty for other kinds. */
  readonly currency: string;
  /** The unit of a rate: "minute" in "$640 a minute"; empty when it is none. */
  readonly per: string;
  /** The zone written behind a clock time ("UTC", "CEST", "UTC+5:45"); empty when none stands there. */
  readonly zone: string;
  readonly day: WrittenDay | null;
}

/** A number as written in a text. The span holds its qualifier and unit: all that a fact's own words would replace. */
export interface Quantity extends Span, Measure {
  /** Where the words end that say what is counted; `end` where there are none. */
  readonly nounEnd: number;
  /** False where the words of a fact would not fit in: "a 47-minute outage", "one in five customers". */
  readonly standsAlone: boolean;
}

/** A measure found at the start of a text, with the length of its words. */
export interface Found extends Measure {
  readonly length: number;
  readonly standsAlone: boolean;
}

/** A measure with nothing but a kind and a value. */
export function measure(kind: QuantityKind, value: number, step: number, length: number): Found {
  return {
    kind,
    low: value,
    high: value,
    likely: null,
    step,
    bound: 'exact',
    noun: '',
    currency: '',
    per: '',
    zone: '',
    day: null,
    length,
    standsAlone: true,
  };
}

/** A number that contradicts others of its own sentence. */
export interface Slip {
  readonly quantity: Quantity;
  readonly message: string;
}
