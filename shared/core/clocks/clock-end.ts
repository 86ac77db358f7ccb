import { Temporal } from 'temporal-polyfill';
import { type Edit, setCell } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import { type Stamp, stamp } from '../incident/values/stamp.ts';
import { type Period, periodIn } from './period.ts';

type Clock = Pick<Row<'clocks'>, 'rule' | 'step' | 'from'>;

/** How long the clock runs: what its step says, else its rule. */
export function periodOf({ rule, step }: Clock): Period | null {
  return periodIn(knownValue(step) ?? '') ?? periodIn(knownValue(rule) ?? '');
}

/** The day after so many business days, the first of them being the next one; a start on a Sunday counts from Monday. */
function afterBusinessDays(start: Temporal.PlainDate, count: number, holidays: readonly string[]) {
  const off = new Set(holidays);
  const isOff = (day: Temporal.PlainDate): boolean => day.dayOfWeek > FRIDAY || off.has(day.toString());
  let day = start;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (!isOff(day)) left -= 1;
  }
  return day;
}

const FRIDAY = 5;

/** The end of a period, and how finely it is known: business days end with a day, not at a minute. */
function endFrom(from: Stamp, { count, unit }: Period, holidays: readonly string[]) {
  const start = Temporal.Instant.from(from.at).toZonedDateTimeISO(from.zone);
  if (unit !== 'business day') return { end: start.add({ [`${unit}s`]: count }), precision: from.precision };
  const day = afterBusinessDays(start.toPlainDate(), count, holidays);
  return { end: day.toZonedDateTime({ timeZone: from.zone, plainTime: '12:00' }), precision: 'day' as const };
}

/**
 * When the clock's period ends, counted from its start in the zone of that start: hours as they pass, longer units by
 * the calendar, business days without weekends and holidays. Null without a start or a length, and where the start is
 * not known finely enough. Whether the rule applies, and from when it counts, stays with Legal.
 * @param holidays days that are no business days, as "2026-07-06"
 */
export function clockEnd(clock: Clock, holidays: readonly string[] = []): Stamp | null {
  const [from, period] = [knownValue(clock.from), periodOf(clock)];
  if (!from || !period || from.precision === 'month') return null;
  if (from.precision === 'day' && period.unit === 'hour' && period.count % 24 !== 0) return null;
  const { end, precision } = endFrom(from, period, holidays);
  return stamp(end.toInstant().toString({ smallestUnit: 'second' }), from.zone, {
    precision,
    certainty: from.certainty,
  });
}

/**
 * The edits of a changed cell of a clock: what was counted, or is empty, is counted anew, and is empty while a start or
 * length is being typed anew; an end that somebody typed, now or before, stays.
 */
export function clockEdits(
  { lists }: Incident,
  changed: Row<'clocks'>,
  holidays: readonly string[] = [],
): readonly Edit[] {
  const before = lists.clocks.find(({ id }) => id === changed.id);
  if (!before || before.due !== changed.due) return [];
  const counted = clockEnd(before, holidays);
  const isCounted = before.due === null || (counted !== null && knownValue(before.due)?.at === counted.at);
  const end = clockEnd(changed, holidays);
  return isCounted && knownValue(before.due)?.at !== end?.at
    ? [setCell('clocks', changed.id, 'due', end)]
    : [];
}
