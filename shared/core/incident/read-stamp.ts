import { Temporal } from 'temporal-polyfill';
import { instantOf, wallClock } from '../wording/zone.ts';
import { isInstant } from './parse-tools.ts';
import { type Read, read, unread } from './read-result.ts';
import { type Unknown, unknown } from './slot.ts';
import { type Certainty, type Precision, type Stamp, stamp } from './stamp.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const CLOCK = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?!\d)/;
const ISO_DAY = /\b(\d{4})-(\d\d)-(\d\d)T?/;
const WORD_DAY = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\b\.?(?:,?\s+(\d{4}))?/i;
const WORD_MONTH = /\b([a-z]{3,9})\s+(\d{4})\b/i;
const RELATIVE = /\b(today|tomorrow|yesterday)\b/i;
const ABOUT = /^(?:about|around|approximately|ca\.?|~)\s*/i;

interface Day {
  readonly date: Temporal.PlainDate;
  readonly precision: Precision;
  /** The stretch of text that named the day. */
  readonly text: string;
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(
  year: number,
  month: number,
  day: number,
  text: string,
  precision: Precision = 'day',
): Day | null {
  if (month < 1) return null;
  try {
    return { date: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }), precision, text };
  } catch {
    return null;
  }
}

/** The day named in the text, if any; a day without a year is of the reference's year. */
function findDay(text: string, today: Temporal.PlainDate): Day | null {
  const iso = ISO_DAY.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[0]);
  const relative = RELATIVE.exec(text);
  if (relative) {
    const days = { today: 0, tomorrow: 1, yesterday: -1 }[relative[0].toLowerCase()] ?? 0;
    return { date: today.add({ days }), precision: 'day', text: relative[0] };
  }
  const word = WORD_DAY.exec(text);
  if (word)
    return dayOf(word[3] ? Number(word[3]) : today.year, monthOf(word[2] ?? ''), Number(word[1]), word[0]);
  const month = WORD_MONTH.exec(text);
  return month ? dayOf(Number(month[2]), monthOf(month[1] ?? ''), 1, month[0], 'month') : null;
}

function build(text: string, reference: string, zone: string): Stamp | null {
  const certainty: Certainty = ABOUT.test(text) ? 'approximate' : 'exact';
  const bare = text.replace(ABOUT, '');
  if (isInstant(bare)) return stamp(bare, zone);
  const inUtc = /\butc$/i.test(bare);
  const from = inUtc ? 'UTC' : zone;
  const now = wallClock(reference, from);
  const found = findDay(bare, Temporal.PlainDate.from(now));
  const clock = CLOCK.exec(bare);
  const rest = bare
    .replace(found?.text ?? '', ' ')
    .replace(clock?.[0] ?? '', ' ')
    .replace(/\b(?:at|on|utc)\b|,/gi, ' ');
  if (rest.trim() !== '' || (!found && !clock)) return null;
  if (clock && found?.precision === 'month') return null;
  const { year, month, day } = found?.date ?? now;
  const precision = clock ? 'minute' : (found?.precision ?? 'day');
  // A day or month is kept at noon, so that no zone moves it to a neighbour.
  const time = clock ? { hour: Number(clock[1]), minute: Number(clock[2]) } : { hour: 12, minute: 0 };
  return stamp(instantOf({ year, month, day, ...time }, from), zone, { precision, certainty });
}

/**
 * A moment as people type it, read in the zone: "14:02" on the day of the reference (an ISO instant), "3 June 14:02",
 * "tomorrow 9:00", "2026-06-03 14:02", "27 May 2017", "April 2018". Answers one sentence when it is not understood.
 */
export function readStamp(typed: string, reference: string, zone: string): Read<Stamp> {
  const text = typed.trim().replace(/\s+/g, ' ');
  const found = build(text, reference, zone);
  if (found && isInstant(found.at)) return read(found);
  return unread(
    `“${text.slice(0, 60)}” is not a time; write for example 14:02, 3 June 14:02 or 2026-06-03 14:02.`,
  );
}

/**
 * "unknown", "unknown 16:30", "? 16:30", "unknown by tomorrow 9:00": an honest open end with the time it is expected.
 * Null when the text does not start so and is to be read as a value.
 */
export function readUnknown(typed: string, reference: string, zone: string): Read<Unknown> | null {
  const match = /^(?:unknown|not known|\?)(?:\s*,?\s*(?:expected\s*)?(?:by|at|until)?\s+|\s*$)(.*)$/i.exec(
    typed.trim(),
  );
  if (!match) return null;
  const rest = match[1]?.trim() ?? '';
  if (rest === '') return read(unknown());
  const at = readStamp(rest, reference, zone);
  return at.ok ? read(unknown(at.value.at)) : at;
}
