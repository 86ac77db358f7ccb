import { Temporal } from 'temporal-polyfill';
import type { Incident } from '../incident/incident.ts';
import { type Row, row } from '../incident/lists.ts';
import { knownValue, type Slot } from '../incident/values/slot.ts';
import { type Stamp, stamp } from '../incident/values/stamp.ts';
import { epochOf } from '../wording/zone.ts';
import { clockEnd } from './clock-end.ts';
import type { ClockRule, RuleTable } from './clock-rule.ts';
import { periodIn, printPeriod } from './period.ts';

interface Counted {
  readonly from: Slot<Stamp>;
  readonly length: string;
}

/** When it would end, in milliseconds; null while that is not known. */
function endAt({ from, length }: Counted, holidays: readonly string[]): number | null {
  const end = clockEnd(row('clocks', '', { rule: length, from }), holidays);
  return end && epochOf(end.at);
}

/**
 * What the clock is counted from and how long: with a cap the earlier end, unless it begins only after the cap has run
 * out (DORA, article 5 of 2025/301: 4 hours from classification, at most 24 from awareness).
 */
function countedBy({ facts }: Incident, rule: ClockRule, holidays: readonly string[]): Counted {
  const own = { from: rule.from && facts[rule.from], length: rule.length };
  if (rule.atMost === '' || rule.from === 'awarenessAt') return own;
  const cap = { from: facts.awarenessAt, length: rule.atMost };
  const [ownEnd, capEnd] = [endAt(own, holidays), endAt(cap, holidays)];
  if (capEnd === null) return own;
  if (ownEnd === null) return cap;
  const start = knownValue(own.from);
  const isLate = start !== null && epochOf(start.at) > capEnd;
  return isLate || ownEnd <= capEnd ? own : cap;
}

/** A day ("2026-09-25") at noon of the zone in which it is printed: noon in London is the next day in Auckland. */
function dayStamp(day: string, zone: string): Stamp {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  return stamp(noon.toInstant().toString({ smallestUnit: 'second' }), zone, { precision: 'day' });
}

/**
 * A clock of the record from a rule of the table: its words with the length, what it is counted from, the end of its
 * period as far as the start is known, and the day of the table.
 */
export function clockFrom(incident: Incident, rule: ClockRule, table: RuleTable, id: string): Row<'clocks'> {
  const { from, length } = countedBy(incident, rule, table.holidays);
  const period = periodIn(length);
  const clock = row('clocks', id, {
    rule: rule.rule,
    step: period ? `${rule.step} within ${printPeriod(period)}` : rule.step,
    from,
    state: 'open',
    table: dayStamp(table.asOf, incident.setup.zone),
  });
  return { ...clock, due: clockEnd(clock, table.holidays) };
}
