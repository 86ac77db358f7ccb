import { Temporal } from 'temporal-polyfill';
import type { Series } from '../series/series.ts';
import { WHOLE } from '../wording/share.ts';
import { scale } from './money.ts';

/** Weeks that are looked back (reference of the cost of downtime, §3, method 1). */
const WEEKS = 4;
const HOUR = 3600;
/** How long after the restore the return to what was expected is waited for, in seconds. */
const LONGEST_TAIL = 24 * HOUR;
/** An hour that comes as near to what was expected is back: a twentieth of it. */
const NEAR = 20;

/** What a loss is counted from; times in epoch seconds. */
export interface Outage {
  readonly series: Series;
  /** IANA zone whose weekdays and hours are compared. */
  readonly zone: string;
  /** What is expected of the weeks before, in parts per million: 1,050,000 where trade has grown by 5%. */
  readonly growth: number;
  readonly startedAt: number;
  /** Null while it runs. */
  readonly restoredAt: number | null;
  /** Nothing after it is counted; null where all is known. */
  readonly knownUntil: number | null;
}

/** One interval, in thousandths; null where nothing was recorded. */
export interface Interval {
  readonly at: number;
  readonly actual: number | null;
  /** The median of the weeks before; null without one. */
  readonly expected: number | null;
  /** The same interval one, two, three, four weeks before. */
  readonly weeks: readonly (number | null)[];
}

/** What was sold less than expected, in thousandths; catch-up counts as negative loss. */
export interface BaselineLoss {
  /** The lowest and the highest of the weeks before, each taken alone for what was expected; never without `likely`. */
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Epoch seconds: from the beginning of the first interval to the end of the last. */
  readonly from: number;
  readonly until: number;
  /** Why it ends there: back as expected, no more values or "as of", or a day after the restore without being back. */
  readonly end: 'back' | 'data' | 'day';
  /** How many of the weeks before had values. */
  readonly weeks: number;
  readonly intervals: number;
  /** Intervals without a value, or without one to compare with: not counted. */
  readonly gaps: number;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

/**
 * Seconds back to the same weekday and time of day one, two, three, four weeks before: an hour more or less than whole
 * weeks where clocks were changed in between.
 */
function weeksBefore(zone: string): (at: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (at) => {
    const hour = Math.floor(at / HOUR) * HOUR;
    let spans = known.get(hour);
    if (!spans) {
      const now = Temporal.Instant.fromEpochMilliseconds(hour * 1000).toZonedDateTimeISO(zone);
      spans = Array.from({ length: WEEKS }, (_, index) => {
        const then = now.subtract({ weeks: index + 1 });
        return hour - Math.round(then.epochMilliseconds / 1000);
      });
      known.set(hour, spans);
    }
    return spans;
  };
}

/** Reads the series by its intervals: what was recorded, and what the weeks before let expect. */
export function intervalsOf({ series, zone, growth, startedAt }: Omit<Outage, 'restoredAt' | 'knownUntil'>) {
  const { start, step, values } = series;
  const spansAt = weeksBefore(zone);
  const grown = (value: number): number => (growth === WHOLE ? value : scale(value, [growth], WHOLE));
  const valueAt = (at: number): number | null => {
    const place = (at - start) / step;
    return Number.isInteger(place) ? (values[place] ?? null) : null;
  };
  const known = new Map<number, Interval>();
  const read = (place: number): Interval => {
    const at = start + place * step;
    const weeks = spansAt(at).map((span) => {
      // A week that the incident has reached is none to compare with.
      const value = at - span < startedAt ? valueAt(at - span) : null;
      return value === null ? null : grown(value);
    });
    return {
      at,
      actual: values[place] ?? null,
      expected: median(weeks.filter((value) => value !== null)),
      weeks,
    };
  };
  return (place: number): Interval => {
    const interval = known.get(place) ?? read(place);
    known.set(place, interval);
    return interval;
  };
}

interface Sums {
  readonly actual: number;
  readonly expected: number;
  /** What each of the weeks would let expect; the median stands in for a gap of it. Null for a week without values. */
  readonly weeks: readonly (number | null)[];
  readonly gaps: number;
}

function sumUp(intervals: readonly Interval[]): Sums {
  const counted = intervals.filter(({ actual, expected }) => actual !== null && expected !== null);
  const sum = (of: (interval: Interval) => number | null): number =>
    counted.reduce((total, interval) => total + (of(interval) ?? 0), 0);
  return {
    actual: sum(({ actual }) => actual),
    expected: sum(({ expected }) => expected),
    weeks: Array.from({ length: WEEKS }, (_, week) =>
      counted.some(({ weeks }) => weeks[week] !== null && weeks[week] !== undefined)
        ? sum(({ weeks, expected }) => weeks[week] ?? expected)
        : null,
    ),
    gaps: intervals.length - counted.length,
  };
}

/**
 * True where the hour's sum lies within those of the weeks before, or within a twentieth of what was expected. An hour
 * in which nothing was expected proves nothing: a closed shop sells as little when it cannot sell.
 */
function isBack(hour: readonly Interval[]): boolean {
  const { actual, expected, weeks } = sumUp(hour);
  const sums = weeks.filter((week) => week !== null);
  if (expected === 0) return false;
  const near = Math.abs(actual - expected) * NEAR <= expected;
  return near || (actual >= Math.min(...sums) && actual <= Math.max(...sums));
}

/** Where the counting ends: the place behind the last interval, and why. */
function endOf(outage: Outage, at: (place: number) => Interval): readonly [number, BaselineLoss['end']] {
  const { series, restoredAt, knownUntil } = outage;
  const { start, step, values } = series;
  const placeOf = (moment: number): number => Math.floor((moment - start) / step);
  const known = Math.min(values.length, knownUntil === null ? values.length : placeOf(knownUntil));
  if (restoredAt === null) return [known, 'data'];
  const restored = Math.ceil((restoredAt - start) / step);
  const hour = HOUR / step;
  const last = restored + LONGEST_TAIL / step;
  for (let place = restored; place < last; place += 1) {
    if (place + hour > known) return [known, 'data'];
    if (isBack(Array.from({ length: hour }, (_, index) => at(place + index)))) return [place, 'back'];
  }
  return [last, 'day'];
}

/**
 * Lost revenue by the baseline method (reference of the cost of downtime, §3, method 1): the sum of expected minus
 * actual, expected being the median of the same weekday and time of day in the last four weeks, times growth. It is
 * counted from the interval in which the incident started until, after the restore, a whole hour in which something was
 * expected is again within the weeks before or a twentieth of it, at most a day. A gap is not counted. The range is what
 * the lowest and the highest of those weeks alone would give. Null where no interval can be compared, or the restore
 * lies before the start. Throws RangeError beyond the whole numbers.
 */
export function baselineLoss(outage: Outage): BaselineLoss | null {
  const { series, startedAt, restoredAt } = outage;
  if (restoredAt !== null && restoredAt < startedAt) return null;
  const at = intervalsOf(outage);
  const first = Math.floor((startedAt - series.start) / series.step);
  if (first < 0 || first >= series.values.length) return null;
  const [end, why] = endOf(outage, at);
  const intervals = Array.from({ length: Math.max(0, end - first) }, (_, index) => at(first + index));
  const { actual, expected, weeks, gaps } = sumUp(intervals);
  const losses = weeks.filter((week) => week !== null).map((week) => week - actual);
  if (losses.length === 0) return null;
  const likely = expected - actual;
  return {
    low: Math.min(likely, ...losses),
    likely,
    high: Math.max(likely, ...losses),
    from: series.start + first * series.step,
    until: series.start + end * series.step,
    end: why,
    weeks: losses.length,
    intervals: intervals.length,
    gaps,
  };
}
