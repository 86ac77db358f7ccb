import { MONTHS } from '../../../wording/months.ts';
import type { WallClock } from '../../../wording/zone.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { STARTS_WITH_ZONE, ZONES } from '../../text/zones.ts';
import { type Lead, leadOf } from './lead.ts';
import { type Found, measure, type WrittenDay } from './quantity.ts';

const MONTH = MONTHS.map((name) =>
  name.length > 3 ? `${name.slice(0, 3)}(?:${name === 'September' ? 't?' : ''}|${name.slice(3)})` : name,
).join('|');

/** Names of months in front of a day, for a search. A small "may" is a verb. */
export const MONTH_NAMES = `(?:${MONTH})\\.?(?= \\d)`;

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const DAY_FIRST = ready(
  new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b(?:\\.?,? (\\d{4})\\b(?![:.]\\d))?`),
);
const MONTH_FIRST = ready(
  new RegExp(`^(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.,]\\d)(?:,? (\\d{4})\\b(?![:.]\\d))?`),
);
/** "3 to 5 June", "21–22 October 2018". */
const DAYS = ready(new RegExp(`^(\\d{1,2}) ?(?:–|-|to|and|or) ?(\\d{1,2}) (${MONTH})\\b(?:,? (\\d{4})\\b)?`));

interface Day {
  readonly day: WrittenDay;
  readonly length: number;
}

/** 1 to 12 for "June", "Jun" or "Sept". */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

function dayOf(year: string | undefined, month: number, day: string | undefined, length: number): Day | null {
  const number = Number(day);
  if (month < 1 || month > 12 || number < 1 || number > 31) return null;
  return { day: { year: year ? Number(year) : null, month, day: number }, length };
}

/** How a month begins, and what stands between the days of a range or behind one: "3rd of June", "3 and 5 June". */
const DAY_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.map((name) => name.slice(0, 3).toLowerCase()),
  ...['st', 'nd', 'rd', 'th', 'of', 'to', 'and', 'or'],
]);

/** A day begins with a digit or with a capital. */
const BEGINS_DAY = /^[\dADFJMNOS]/;

/** Sorts out most numbers. */
function mayBeDay({ digits, sign, word }: Lead): boolean {
  if (digits === 4) return sign === '-';
  if (digits > 2) return false;
  return word === '' ? ' –-'.includes(sign) : DAY_WORDS.has(word.slice(0, 3));
}

function readDay(text: string): Day | null {
  if (!BEGINS_DAY.test(text) || !mayBeDay(leadOf(text))) return null;
  const iso = ISO_DAY.exec(text);
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3], iso[0].length);
  const first = DAY_FIRST.exec(text);
  if (first) return dayOf(first[3], monthOf(first[2] ?? ''), first[1], first[0].length);
  const second = MONTH_FIRST.exec(text);
  return second ? dayOf(second[3], monthOf(second[1] ?? ''), second[2], second[0].length) : null;
}

const CLOCK = ready(/^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:]|\.\d)/);
/** "14.02" and "14h02" are clock times behind "at" or in front of a zone; "14.02" alone is a number. */
const OTHER_CLOCK = ready(/^([01]?\d|2[0-3])[.h]([0-5]\d)(?![\d:%]|[.,]\d)/);
const DIGIT_CLOCK = ready(/^([01]\d|2[0-3])([0-5]\d)(?=[ \u00a0]?(?:UTC|Z)\b)/);
const HOUR = /^(1[0-2]|[1-9])(?=[ \u00a0]?[ap]\.?m\b)/i;
const NAMED = /^(noon|midday|midnight)\b/i;
const HALF_OF_DAY = ready(
  new RegExp(`^[ \\u00a0]?([ap])\\.?m(?:\\.(?= ?(?:[a-z,;)]|${ZONES.join('\\b|')}\\b)))?(?![a-z])`, 'i'),
);
const BEHIND_AT = ready(/\b(?:at|since|from|until|till|by|before|after|around|about) ?$/i);
const IS_NUMBER = ready(/^[ \u00a0]?(?:%|percent|million|billion|minutes?|hours?|seconds?|min\b|h\b)/i);

interface Clock {
  /** Minutes of the day. */
  readonly minutes: number;
  readonly step: number;
  readonly zone: string;
  readonly length: number;
}

type Face = readonly [hours: number, minutes: number, length: number];

/** "14.02" where the words around it say that it is a time. */
function readOther(text: string, before: string): RegExpExecArray | null {
  const other = OTHER_CLOCK.exec(text);
  if (!other) return null;
  const rest = text.slice(other[0].length, other[0].length + 16);
  const isClock =
    HALF_OF_DAY.test(rest) ||
    STARTS_WITH_ZONE.test(rest) ||
    (BEHIND_AT.test(before) && !IS_NUMBER.test(rest));
  return isClock ? other : null;
}

/** Hours and minutes without what follows; null where these digits are none. */
function readFace(text: string, before: string, { digits, sign, word }: Lead): Face | null {
  const named = digits === 0 ? NAMED.exec(text) : null;
  if (named) return [named[0].toLowerCase() === 'midnight' ? 0 : 12, 0, named[0].length];
  if (digits === 0 || digits === 3 || digits > 4) return null;
  const hour = word.startsWith('a') || word.startsWith('p') ? HOUR.exec(text) : null;
  if (hour) return [Number(hour[1]), 0, hour[0].length];
  const face =
    sign === ':'
      ? CLOCK.exec(text)
      : digits === 4
        ? DIGIT_CLOCK.exec(text)
        : '.hH'.includes(sign)
          ? readOther(text, before)
          : null;
  return face && [Number(face[1]), Number(face[2]), face[0].length];
}

function readClock(text: string, before: string, lead = leadOf(text)): Clock | null {
  const face = readFace(text, before, lead);
  if (!face) return null;
  const [hours, minutes, faceLength] = face;
  let length = faceLength;
  const half = HALF_OF_DAY.exec(text.slice(length, length + 12));
  if (half && hours > 12) return null;
  length += half?.[0].length ?? 0;
  const zone = STARTS_WITH_ZONE.exec(text.slice(length, length + 16))?.[0] ?? '';
  length += zone.length;
  const hour = half ? (hours % 12) + (half[1]?.toLowerCase() === 'p' ? 12 : 0) : hours;
  const isHour = HOUR.test(text);
  return { minutes: hour * 60 + minutes, step: isHour ? 60 : 1, zone: zone.trim(), length };
}

/** What a clock shows at a time that is written in figures: "8.05", "7:02 p.m."; null with seconds or in words. */
export function faceOf(text: string): Pick<WallClock, 'hour' | 'minute'> | null {
  const bare = text.replace(/\.$/, '');
  const clock = /\d/.test(bare) && !/:\d\d:/.test(bare) ? readClock(bare, 'at ') : null;
  if (clock?.length !== bare.length) return null;
  return { hour: Math.floor(clock.minutes / 60), minute: clock.minutes % 60 };
}

/** Between a clock time and its day: "14:02 UTC on Wednesday, 3 June". */
const TO_DAY = ready(/^,? (?:on |of )?(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?/);
/** Between a day and its clock time: "3 June, 14:02", "2026-06-03T14:02". */
const TO_CLOCK = /^(?:,? at (?:about |around )?|,? |T)/;

function clockAt(text: string, before: string, lead: Lead): Found | null {
  const clock = readClock(text, before, lead);
  if (!clock) return null;
  const gap = TO_DAY.exec(text.slice(clock.length, clock.length + 24))?.[0] ?? '';
  const after = clock.length + gap.length;
  const day = gap === '' ? null : readDay(text.slice(after, after + 24));
  const length = day ? after + day.length : clock.length;
  return { ...measure('clock', clock.minutes, clock.step, length), zone: clock.zone, day: day?.day ?? null };
}

function dayAt(text: string, { digits }: Lead): Found | null {
  const days = digits > 0 ? DAYS.exec(text) : null;
  if (days) {
    const base = monthOf(days[3] ?? '') * 100;
    return {
      ...measure('date', base + Number(days[1]), 1, days[0].length),
      high: base + Number(days[2]),
    };
  }
  const found = readDay(text);
  if (!found) return null;
  const gap = TO_CLOCK.exec(text.slice(found.length, found.length + 16))?.[0] ?? '';
  const clock = gap === '' ? null : readClock(text.slice(found.length + gap.length), gap);
  const { day } = found;
  if (!clock) return { ...measure('date', day.month * 100 + day.day, 1, found.length), day };
  const length = found.length + gap.length + clock.length;
  return { ...measure('clock', clock.minutes, clock.step, length), zone: clock.zone, day };
}

/**
 * The moment a text begins with: "14:02 UTC", "2:02 p.m.", "14.02 CEST on 3 June", "June 3, 2026", "2026-06-03T14:02Z".
 * `before` are the words in front of it, which tell "at 14.02" from a number; `lead` is how the text begins.
 */
export function readMoment(text: string, before: string, lead: Lead): Found | null {
  return (mayBeDay(lead) ? dayAt(text, lead) : null) ?? clockAt(text, before, lead);
}
