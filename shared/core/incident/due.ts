import { Temporal } from 'temporal-polyfill';
import { epochOf } from '../wording/zone.ts';
import { isNotAfter } from './values/moment-order.ts';
import type { Stamp } from './values/stamp.ts';

const LENGTHS: Readonly<Record<Stamp['precision'], Temporal.DurationLike>> = {
  minute: {},
  day: { days: 1 },
  month: { months: 1 },
};

/**
 * Epoch milliseconds at which the time is over: a promise "by 5 June" may be
 * kept until that day ends where it was made.
 */
export function endOf({ at, zone, precision }: Stamp): number {
  if (precision === 'minute') return epochOf(at);
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).startOfDay();
  const start = precision === 'month' ? day.with({ day: 1 }) : day;
  return start.add(LENGTHS[precision]).startOfDay().epochMilliseconds - 1;
}

/** True once the whole of the due time has passed at `now` (instant, ISO 8601, UTC). */
export function isOver(due: Stamp, now: string): boolean {
  return epochOf(now) > endOf(due);
}

/**
 * True where a report that stands for "as of" may not tell the time as one to come: it is over by then, or is that very
 * minute. A report that knows its own time only to the day says so of no time of that day.
 */
export function isBehind(due: Stamp, asOf: Stamp): boolean {
  return isNotAfter(due, asOf) || (asOf.precision === 'minute' && isOver(due, asOf.at));
}
