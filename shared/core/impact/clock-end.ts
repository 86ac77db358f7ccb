import { Temporal } from 'temporal-polyfill';
import { type Edit, setCell } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import { type Stamp, stamp } from '../incident/values/stamp.ts';
import { printCount } from '../wording/count.ts';

/** How long a clock runs. */
export interface Period {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month';
}

/** "72-hour", "30 calendar days". Working days rest on a calendar of holidays that nobody has given. */
const PERIOD = /\b(\d{1,4})[- ](?:calendar )?(hour|day|week|month)s?\b/gi;

/** The one length that the words name; null where they name none, or several. */
function periodIn(words: string): Period | null {
  const found = [...words.matchAll(PERIOD)].map(([, count, unit = '']) => ({
    count: Number(count),
    unit: unit.toLowerCase() as Period['unit'],
  }));
  const [first] = found;
  return first && found.every(({ count, unit }) => count === first.count && unit === first.unit)
    ? first
    : null;
}

type Clock = Pick<Row<'clocks'>, 'rule' | 'step' | 'from'>;

/** How long the clock runs: what its step says, else its rule. */
export function periodOf({ rule, step }: Clock): Period | null {
  return periodIn(knownValue(step) ?? '') ?? periodIn(knownValue(rule) ?? '');
}

/** "72 hours" */
export function printPeriod({ count, unit }: Period): string {
  return printCount(count, unit);
}

/**
 * When the clock's period ends, counted from its start in the zone of that start: hours as they pass, longer units by
 * the calendar. Null without a start or a length, and where the start is not known finely enough. Whether the rule
 * applies, and from when it counts, stays with Legal.
 */
export function clockEnd(clock: Clock): Stamp | null {
  const [from, period] = [knownValue(clock.from), periodOf(clock)];
  if (!from || !period || from.precision === 'month') return null;
  if (from.precision === 'day' && period.unit === 'hour' && period.count % 24 !== 0) return null;
  const start = Temporal.Instant.from(from.at).toZonedDateTimeISO(from.zone);
  const end = start.add({ [`${period.unit}s`]: period.count });
  const { precision, certainty } = from;
  return stamp(end.toInstant().toString({ smallestUnit: 'second' }), from.zone, { precision, certainty });
}

/**
 * The edits of a changed cell of a clock: what was counted, or is empty, is counted anew, and is empty while a start or
 * length is being typed anew; an end that somebody typed, now or before, stays.
 */
export function clockEdits({ lists }: Incident, changed: Row<'clocks'>): readonly Edit[] {
  const before = lists.clocks.find(({ id }) => id === changed.id);
  if (!before || before.due !== changed.due) return [];
  const counted = clockEnd(before);
  const isCounted = before.due === null || (counted !== null && knownValue(before.due)?.at === counted.at);
  const end = clockEnd(changed);
  return isCounted && knownValue(before.due)?.at !== end?.at
    ? [setCell('clocks', changed.id, 'due', end)]
    : [];
}
