import type { Stamp } from '../incident/values/stamp.ts';
import { MONTHS } from './months.ts';
import { type WallClock, wallClock, zoneLabel } from './zone.ts';

/** Where a moment is printed: the zone of the document and the day it is written on. */
export interface Page {
  readonly zone: string;
  /** Instant (ISO 8601, UTC) of "as of"; null while the document has no date. */
  readonly asOf: string | null;
}

/** "07:38": what a clock shows. */
export function printFace({ hour, minute }: Pick<WallClock, 'hour' | 'minute'>): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function clockText(clock: WallClock, zone: string): string {
  return `${printFace(clock)} ${zoneLabel(zone, clock.offset)}`;
}

function dayText({ year, month, day }: WallClock, withYear: boolean): string {
  return `${day} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}

/** "14:02", only beside a time that names the zone. */
export function printTime(at: string, zone: string): string {
  return printFace(wallClock(at, zone));
}

/** "14:02 UTC" */
export function printClock(at: string, zone: string): string {
  return clockText(wallClock(at, zone), zone);
}

/** "3 June 2026" */
export function printDate(at: string, zone: string): string {
  return dayText(wallClock(at, zone), true);
}

/** "16:00 UTC on 3 June 2026" */
export function printInstant(at: string, zone: string): string {
  return `${printClock(at, zone)} on ${printDate(at, zone)}`;
}

/** True when both instants fall on one calendar day of the zone. */
export function isSameDay(a: string, b: string, zone: string): boolean {
  return printDate(a, zone) === printDate(b, zone);
}

function printDay(clock: WallClock, page: Page): string {
  return dayText(clock, page.asOf === null || wallClock(page.asOf, page.zone).year !== clock.year);
}

/** "3 June", or "3 June 2026" when the document is of another year; "April 2018" for a month. */
export function printDayOf(stamp: Stamp, page: Page): string {
  const clock = wallClock(stamp.at, page.zone);
  return stamp.precision === 'month' ? `${MONTHS[clock.month - 1]} ${clock.year}` : printDay(clock, page);
}

/**
 * The moment without a preposition: "14:02 UTC" on the day of the document, "14:02 UTC on 2 June" otherwise,
 * "9 June" or "April 2018" where no clock time is known.
 */
export function printMoment(stamp: Stamp, page: Page): string {
  const today = page.asOf !== null && isSameDay(stamp.at, page.asOf, page.zone);
  if (!today || stamp.precision !== 'minute') return printDated(stamp, page);
  return about(stamp) + printClock(stamp.at, page.zone);
}

/** The moment with its day in every case: "14:02 UTC on 3 June"; for sentences that are read alone. */
export function printDated(stamp: Stamp, page: Page): string {
  if (stamp.precision !== 'minute') return printDayOf(stamp, page);
  const clock = wallClock(stamp.at, page.zone);
  return `${about(stamp)}${clockText(clock, page.zone)} on ${printDay(clock, page)}`;
}

function about({ certainty }: Stamp): string {
  return certainty === 'approximate' ? 'about ' : '';
}

/** The moment as an adverb: "at 14:02 UTC", "on 9 June", "in April 2018". */
export function printWhen(stamp: Stamp, page: Page): string {
  const preposition = { minute: 'at', day: 'on', month: 'in' }[stamp.precision];
  return `${preposition} ${printMoment(stamp, page)}`;
}

/** The moment as an adverb, with its day in every case: "at 14:02 UTC on 3 June", "on 9 June", "in April 2018". */
export function printDatedWhen(stamp: Stamp, page: Page): string {
  return stamp.precision === 'minute' ? `at ${printDated(stamp, page)}` : printWhen(stamp, page);
}
