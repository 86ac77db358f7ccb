import { Temporal } from 'temporal-polyfill';
import { isOver } from '../incident/due.ts';
import type { Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import { type Stamp, stamp } from '../incident/values/stamp.ts';
import { epochOf } from '../wording/zone.ts';

/** When the CEO hears from us next, and the rule it follows. */
export interface ProposedUpdate {
  readonly at: Stamp;
  readonly why: string;
}

const MINUTE_MS = 60_000;
const HALF_HOUR_MS = 30 * MINUTE_MS;
/** While it runs: every half hour for this long, then on the hour. */
const FIRST_HOURS_MS = 2 * 60 * MINUTE_MS;
/** An update that is closer than this is no other one. */
const CLOSE_MS = 20 * MINUTE_MS;
const MORNING_HOUR = 9;
const WORKING_DAYS_TO_REVIEW = 5;
const SATURDAY = 6;

type Zoned = Temporal.ZonedDateTime;

function zonedOf(epochMs: number, zone: string): Zoned {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
}

function stampOf(at: Zoned): Stamp {
  const minute = at.round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  return stamp(minute.toInstant().toString({ smallestUnit: 'second' }), at.timeZoneId);
}

function morningOf(day: Zoned): Zoned {
  return day.with({ hour: MORNING_HOUR, minute: 0, second: 0, millisecond: 0 });
}

/** The morning of the next working day, so many working days on. */
function workingMorning(from: Zoned, days: number): Zoned {
  let day = from;
  for (let left = days; left > 0; left -= day.dayOfWeek < SATURDAY ? 1 : 0) day = day.add({ days: 1 });
  return morningOf(day);
}

function whileRunning({ facts, setup }: Incident, nowMs: number): ProposedUpdate {
  const began = [facts.startedAt, facts.firstSignAt, facts.detectedAt].map(knownValue).find(Boolean);
  const ranMs = began ? nowMs - epochOf(began.at) : 0;
  if (ranMs < FIRST_HOURS_MS)
    return {
      at: stampOf(zonedOf(nowMs + HALF_HOUR_MS, setup.zone)),
      why: 'While it runs, every 30 minutes for the first two hours.',
    };
  const soon = zonedOf(nowMs + CLOSE_MS, setup.zone);
  const hour = soon.round({ smallestUnit: 'hour', roundingMode: 'ceil' });
  return { at: stampOf(hour), why: 'After two hours, every hour on the hour; each with one new fact.' };
}

type Milestone = readonly [at: Zoned, why: string];

/** What still follows a final report: progress on its actions and the closing note. */
const AFTER_FINAL = -2;

/** What follows the restore, in its order. */
function milestones({ facts, setup }: Incident, nowMs: number): readonly Milestone[] {
  const over = [facts.restoredAt, facts.mitigatedAt, facts.closedAt].map(knownValue).find(Boolean);
  const from = zonedOf(over ? epochOf(over.at) : nowMs, setup.zone);
  const review = knownValue(facts.reviewAt);
  const isTop = knownValue(facts.severity) === null || facts.severity === 'SEV-1';
  const days = isTop ? 15 : 30;
  const reviewed = review
    ? zonedOf(epochOf(review.at), setup.zone)
    : workingMorning(from, WORKING_DAYS_TO_REVIEW);
  return [
    [from.add({ minutes: 30 }), 'Within 30 minutes of the restore.'],
    [morningOf(from.add({ days: 1 })), 'The morning after the restore.'],
    [from.add({ hours: 24 }), 'A preliminary summary 24 hours after the restore.'],
    [reviewed, 'The result of the review, within five working days.'],
    [morningOf(from.add({ days })), `Progress on the actions after ${days} days.`],
    [morningOf(from.add({ days: 90 })), 'The closing note after 90 days: did the barriers work?'],
  ];
}

/** What follows a report that stands for a moment ahead of the clock follows that moment. */
function laterOf(now: string, { facts }: Incident): number {
  const asOf = knownValue(facts.asOf);
  return Math.max(epochOf(now), asOf ? epochOf(asOf.at) : Number.NEGATIVE_INFINITY);
}

/**
 * When the next update is due by the rhythm of the brief's structure, §8: from the status, how long it has run, the
 * severity and the review; never before the time the report stands for. Null once the closing note is behind us.
 * @param now instant (ISO 8601, UTC)
 * @param final true for what follows a final report: no more news of the incident itself
 */
export function proposeUpdate(incident: Incident, now: string, final = false): ProposedUpdate | null {
  const nowMs = laterOf(now, incident);
  const { status } = incident.facts;
  if (status !== 'restored' && status !== 'closed') return whileRunning(incident, nowMs);
  const next = milestones(incident, nowMs)
    .slice(final ? AFTER_FINAL : 0)
    .filter(([at]) => at.epochMilliseconds > nowMs)
    .toSorted(([a], [b]) => a.epochMilliseconds - b.epochMilliseconds)[0];
  return next ? { at: stampOf(next[0]), why: next[1] } : null;
}

/**
 * When the report begun now announces the one after it: the time the CEO was told, while it is still well ahead and
 * this report is an earlier one; else by the rhythm. @param now instant (ISO 8601, UTC)
 */
export function planUpdate(incident: Incident, now: string, final = false): ProposedUpdate | null {
  const told = knownValue(incident.facts.nextUpdateAt);
  return !final && told && epochOf(told.at) - epochOf(now) > CLOSE_MS
    ? { at: told, why: 'As the last report has announced.' }
    : proposeUpdate(incident, now, final);
}

/** The announced update whose time has passed at `now` (instant, ISO 8601, UTC); null while none is late. */
export function lateUpdate({ facts }: Incident, now: string): Stamp | null {
  const due = knownValue(facts.nextUpdateAt);
  return due && isOver(due, now) ? due : null;
}
