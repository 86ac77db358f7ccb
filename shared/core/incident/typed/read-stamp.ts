import { Temporal } from 'temporal-polyfill';
import { pattern, regex } from '../../long-text.ts';
import { MONTHS } from '../../wording/months.ts';
import { WEEKDAY_NAME, weekdayNumber } from '../../wording/weekday.ts';
import { epochOf, instantsOf, isNameOf, type WallClock, wallClock, zoneNameAt } from '../../wording/zone.ts';
import { askWhichZone, fixedOffset, OFFSET_NAMES, zoneCalled } from '../../wording/zone-offsets.ts';
import { isInstant } from '../parse/parse-tools.ts';
import { type Unknown, unknown } from '../values/slot.ts';
import { type Certainty, type Precision, type Stamp, stamp } from '../values/stamp.ts';
import { plainWords, twoDays } from './plain-words.ts';
import { MAX_TYPED, type Read, read, tooLong, unread } from './read-result.ts';

const CLOCK = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?!\d)/;
const ISO_DAY = /\b(\d{4})-(\d\d)-(\d\d)T?/;
const WORD_DAY = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\b\.?(?:,?\s+(\d{4}))?/i;
const MONTH_DAY = /\b([a-z]{3,9})\b\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?/i;
const WORD_MONTH = /\b([a-z]{3,9})\s+(\d{4})\b/i;
const RELATIVE = /\b(today|tonight|tomorrow|yesterday)\b/i;
const DAYS_AGO = /\b(\d{1,3}) days? ago\b/i;
const WEEKDAY = new RegExp(`\\b${WEEKDAY_NAME}\\b\\.?`, 'i');
const ABOUT = /^(?:(?:about|around|approximately|approx\.?|roughly|maybe|circa|ca\.?|~)\s*){1,2}/i;

/** "11 Nov ~2am": the sign or word stands before the time of day. */
const ABOUT_WITHIN = /(?<=[\s.])(?:(?:about|around|approx\.?|roughly|circa|ca\.?)\s+|~\s*)(?=\d|noon)/i;

/** "2pm", "2.30 p.m." */
const HALF_DAY = /(?<![\d:.])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s*([ap])\.?m\b\.?/i;
/** "14h02"; "14.02" is such a time too, and a day to others. */
const H_CLOCK = /(?<![\d.])([01]?\d|2[0-3])h([0-5]\d)(?!\d)/i;
const DOT_CLOCK = /(?<![\d.])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.])/;

/** "0200"; "1400" can be a year, and "+0200" is a zone. */
const BARE_CLOCK = /(?<![\d.,:/+−-])(0\d)([0-5]\d)(?=$| )/;
/** "2300hrs": no year is counted in hours. */
const HOURS_CLOCK = /(?<![\d.,:/+−-])([01]\d|2[0-3])([0-5]\d)(?= ?h(?:rs?|ours)?(?:$| ))/i;
/** "1400Z", "1400 CET"; behind a month "2018 UTC" is a year of our time. */
const ZONE_CLOCK = new RegExp(
  pattern`
    (?<![\d.,:/+−-])(?!(?<=[a-z]\.?,? )(?:19|20))([01]\d|2[0-3])([0-5]\d)(?= ?(?:Z|
    ${OFFSET_NAMES.join('|')})(?:$| ))
  `,
  'i',
);
/** "14:20h", "2 pm sharp": what says nothing more of a time. */
const ADDED = /(?<=\d:\d\d) ?h(?:rs?|ours)?(?=$| )| sharp$/i;

/** The time of day as "14:02", however it was typed. */
function plainClock(text: string): string {
  return text
    .replace(HALF_DAY, (_, hour: string, minute: string | undefined, half: string) => {
      const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      return `${hours}:${minute ?? '00'}`;
    })
    .replace(H_CLOCK, '$1:$2')
    .replace(DOT_CLOCK, '$1:$2')
    .replace(BARE_CLOCK, '$1:$2')
    .replace(HOURS_CLOCK, '$1:$2')
    .replace(ZONE_CLOCK, '$1:$2')
    .replace(ADDED, '')
    .replace(/\bnoon\b/i, '12:00');
}

/** "11:30ish" is about 11:30. */
const ISH = /(?<=\d|m\.?|noon)[ -]?ish$/i;
/** "in 2 hours", "20 min ago": counted from a moment that the text does not hold. */
const FROM_NOW =
  /^(?:in |within )?(?:\d{1,3}|an?|half an)\s?(?:m|mins?|minutes?|h|hrs?|hours?)(?: ago| from now| time)?$/i;
/** "at 11", "Fri 10": an hour without its minutes, morning or evening. */
const BARE_HOUR = new RegExp(
  `^(?:(?:today|tonight|tomorrow|yesterday|${WEEKDAY_NAME})\\b\\.?,? )?(?:at |by )?(1?\\d|2[0-3])$`,
  'i',
);

/** Why words that name an hour are no time yet, and what to write; null for others. */
function nearlyTime(text: string): string | null {
  if (FROM_NOW.test(text)) return `“${text}” is counted from now; write the time itself, for example 14:02.`;
  if (/\bmidnight\b/i.test(text))
    return `“${text.slice(0, 60)}” can begin or end the day; write the day with 00:00, for example 3 June 00:00.`;
  const hour = Number(BARE_HOUR.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(hour)) return null;
  const [one, other] = [`${hour}:00`, `${(hour + 12) % 24}:00`];
  return hour > 0 && hour < 13
    ? `“${text}” can be ${one} or ${other}; write which of them.`
    : `“${text}” is an hour; write it as ${one}.`;
}

/** "14.02" alone is a time to some and 14 February to others: nobody's guess decides. */
function twofold(text: string): string | null {
  const [all, day = '', month = ''] = DOT_CLOCK.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!all || all !== text || !name || Number(day) < 1) return null;
  return `“${all}” can be a time or a day; write ${day}:${month} or ${Number(day)} ${name}.`;
}

/** "Tonight 8:30": the evening is meant, and 8:30 is no time of it. */
const MORNING_TONIGHT = /^(?=.*\btonight\b)(?!.*[ap]\.?m\b)(?:.*[^\d:.])?(0?[1-9]|1[01])[:.]([0-5]\d)(?!\d)/i;

function notTonight(text: string): string | null {
  const [, hour = '', minutes = ''] = MORNING_TONIGHT.exec(text) ?? [];
  if (hour === '') return null;
  return `“${text}” can be ${Number(hour)}:${minutes} or ${Number(hour) + 12}:${minutes}; write which of them.`;
}

/** "14:00-14:20", "9:00–10": two times, or a time with its zone; only a whole date and time is sure to bring a zone. */
const SPAN = /\d:\d\d(?::\d\d)?[-–−]\d/;
const WITH_ZONE = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d| \d\d:\d\d:\d\d)(?::\d\d)?(?:[.,]\d+)?[-−]\d\d(?::?\d\d)?$/;

function twoTimes(text: string): string | null {
  if (!SPAN.test(text) || WITH_ZONE.test(text)) return null;
  const [clock = ''] = CLOCK.exec(text) ?? [];
  return `“${text.slice(0, 60)}” can be two times or a zone; write ${clock}, about ${clock} or ${clock} UTC-5.`;
}

interface Day {
  readonly date: Temporal.PlainDate;
  readonly precision: Precision;
  /** The stretch of text that named the day. */
  readonly text: string;
}

/** 1 to 12 for "June", "jun" or "sept"; 0 for any other word. */
function monthOf(word: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase())) + 1;
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

/** The next day of this name, today among them. */
function dayCalled(name: string, today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: (weekdayNumber(name) - today.dayOfWeek + 7) % 7 });
}

/** The day named in the text, if any; a day without a year is of the reference's year. */
function findDay(text: string, today: Temporal.PlainDate): Day | null {
  const iso = ISO_DAY.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[0]);
  const relative = RELATIVE.exec(text);
  if (relative) {
    const days = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }[relative[0].toLowerCase()] ?? 0;
    return { date: today.add({ days }), precision: 'day', text: relative[0] };
  }
  const ago = DAYS_AGO.exec(text);
  if (ago) return { date: today.subtract({ days: Number(ago[1]) }), precision: 'day', text: ago[0] };
  const weekday = WEEKDAY.exec(text);
  const word = WORD_DAY.exec(text) ?? MONTH_DAY.exec(text);
  if (weekday && !word) return { date: dayCalled(weekday[0], today), precision: 'day', text: weekday[0] };
  if (word) {
    const [day = '', month = ''] = /^\d/.test(word[0]) ? [word[1], word[2]] : [word[2], word[1]];
    return dayOf(word[3] ? Number(word[3]) : today.year, monthOf(month), Number(day), word[0]);
  }
  const month = WORD_MONTH.exec(text);
  return month ? dayOf(Number(month[2]), monthOf(month[1] ?? ''), 1, month[0], 'month') : null;
}

type LocalTime = Omit<WallClock, 'offset'>;

/** "+05:45", as Temporal names a zone of one offset. */
function zoneOfOffset(minutes: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The zone whose clocks a label means ("", "utc", "cest", "utc+5:45", "paris"): the record's own where there is no
 * label or it is one of its names; null for words that name no zone.
 */
function zoneMeant(label: string, zone: string): string | null {
  if (label === '' || isNameOf(label.toUpperCase(), zone)) return zone;
  const minutes = fixedOffset(label.toUpperCase());
  return minutes === null ? zoneCalled(label) : zoneOfOffset(minutes);
}

/** The instants of a local time under the zone's name that was typed. */
function instantsUnder(label: string, time: LocalTime, meant: string, zone: string): readonly string[] {
  const all = instantsOf(time, meant);
  // One of its names (CET, CEST) tells which of two.
  if (!isNameOf(label.toUpperCase(), zone)) return all;
  return all.filter((at) => zoneNameAt(at, zone).toLowerCase() === label);
}

interface Typed {
  readonly day: Day | null;
  readonly clock: RegExpExecArray | null;
  /** What is left when day and time are taken out: the zone's name, or words nobody understands. */
  readonly label: string;
}

/** Takes the text apart. The clock comes out first: in "14:02 June 3" the day is not "02 June". */
function takeApart(text: string, reference: string, zone: string): Typed {
  const clock = CLOCK.exec(text);
  const untimed = clock ? text.replace(clock[0], ' ') : text;
  const day = findDay(untimed, Temporal.PlainDate.from(wallClock(reference, zone)));
  const undated = day ? untimed.replace(day.text, ' ') : untimed;
  // "Thu, 28 May": a weekday that is right says nothing more.
  const named = WEEKDAY.exec(undated);
  const isRight = named !== null && day?.date.dayOfWeek === weekdayNumber(named[0]);
  const rest = (isRight ? undated.replace(named[0], ' ') : undated).replace(/\b(?:at|on|by)\b|,/gi, ' ');
  const label = rest.trim().replace(/^\((.*)\)$/, '$1');
  return { day, clock, label: label.trim().toLowerCase() };
}

function build(text: string, reference: string, zone: string): Read<Stamp> | null {
  const isAbout = [ABOUT, ABOUT_WITHIN, ISH].some((words) => words.test(text));
  const certainty: Certainty = isAbout ? 'approximate' : 'exact';
  const typed = plainWords(text.replace(ABOUT, '').replace(ABOUT_WITHIN, '').replace(ISH, ''));
  const either = twofold(typed) ?? twoDays(typed) ?? notTonight(typed);
  if (either) return unread(either);
  const bare = plainClock(typed);
  if (isInstant(bare)) return read(stamp(bare, zone, { certainty }));
  const span = twoTimes(bare);
  if (span) return unread(span);
  const { clock, label } = takeApart(bare, reference, zone);
  const meant = zoneMeant(label, zone);
  const which = meant === null && clock ? askWhichZone(label, clock[0]) : null;
  if (meant === null) return which === null ? null : unread(`“${text.slice(0, 60)}”: ${which}`);
  // "Yesterday", and a bare time's day, are those of the zone that was typed.
  const { day: found } = takeApart(bare, reference, meant);
  if ((!found && !clock) || (clock && found?.precision === 'month')) return null;
  const { year, month, day } = found?.date ?? wallClock(reference, meant);
  const precision = clock ? 'minute' : (found?.precision ?? 'day');
  // A day or month is kept at noon, so that no zone moves it to a neighbour.
  const time = clock ? { hour: Number(clock[1]), minute: Number(clock[2]) } : { hour: 12, minute: 0 };
  const [at] = instantsUnder(label, { year, month, day, ...time }, meant, zone);
  if (at !== undefined) return isInstant(at) ? read(stamp(at, zone, { precision, certainty })) : null;
  const [shown] = instantsOf({ year, month, day, ...time }, zone);
  const start = `“${text.slice(0, 60)}”`;
  if (isNameOf(label.toUpperCase(), zone) && clock && shown !== undefined)
    return unread(
      `${start}: the clocks of ${zone} show ${zoneNameAt(shown, zone)} then; write ${clock[0]} with that, or with ` +
        'an offset such as UTC+1.',
    );
  return unread(`${start} does not exist${label === '' ? ` in ${zone}` : ''}: the clocks skip it.`);
}

/**
 * A moment as people type it, read in the zone: "14:02" on the day of the reference (an ISO instant), "3 June 14:02",
 * "tomorrow 9:00", "tmrw 9:00", "this morning 8", "11 days ago", "11.11. ca 2am", "Friday noon", "2026-06-03 14:02", "16:00 CEST on June 3", "27 May 2017", "April 2018"; with another
 * zone's name ("14:02 PT", "14:02 +01:00", "14:02 Europe/Paris", "14:02 Paris") it is that of its clocks. Of a time
 * that the clocks show twice it takes the first, unless the name of the zone (CET, CEST) tells. Answers one sentence
 * when it is not understood.
 */
export function readStamp(typed: string, reference: string, zone: string): Read<Stamp> {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text.length > MAX_TYPED) return tooLong();
  const found = build(text, reference, zone);
  return (
    found ??
    unread(
      nearlyTime(text.replace(ABOUT, '').replace(ISH, '')) ??
        `“${text.slice(0, 60)}” is not a time; write for example 14:02, 3 June 14:02 or 2026-06-03 14:02.`,
    )
  );
}

/** The same time of day on the day before or after; null for what named its day, or is no time of day. */
function onDay(day: 'yesterday' | 'tomorrow', typed: string, reference: string, zone: string): Stamp | null {
  const text = typed.trim();
  const about = ABOUT.exec(text)?.[0] ?? '';
  const at = readStamp(`${about}${day} ${text.slice(about.length)}`, reference, zone);
  return at.ok && at.value.precision === 'minute' ? at.value : null;
}

/** The same time of day so many days off. */
function weekOff(of: Stamp, days: 7 | -7, zone: string): Stamp {
  const clock = wallClock(of.at, zone);
  const { year, month, day } = Temporal.PlainDate.from(clock).add({ days });
  const [at = of.at] = instantsOf({ ...clock, year, month, day }, zone);
  return { ...of, at };
}

/** True for a day, not a time of it, that the clocks show now. */
function isToday({ at, precision }: Stamp, now: string, zone: string): boolean {
  const [one, other] = [at, now].map((moment) => Temporal.PlainDate.from(wallClock(moment, zone)));
  return precision === 'day' && one !== undefined && other !== undefined && one.equals(other);
}

/**
 * The same of a moment that something is expected at: it lies ahead of the reference. Said at 23:00, "04:30" is that of
 * the next morning. With a day of its own it stands.
 * @param after the instant at which it was promised: a bare time is the next one after that; null where nobody says
 */
export function readAhead(
  typed: string,
  reference: string,
  zone: string,
  after: string | null = null,
): Read<Stamp> {
  if (after !== null && onDay('tomorrow', typed, reference, zone)) return readAhead(typed, after, zone);
  const at = readStamp(typed, reference, zone);
  if (!at.ok || at.value.precision !== 'minute' || epochOf(at.value.at) >= epochOf(reference)) return at;
  if (WEEKDAY.test(typed)) return read(weekOff(at.value, 7, zone));
  return read(onDay('tomorrow', typed, reference, zone) ?? at.value);
}

/**
 * So far may the time of a report lie behind the clock of whoever types (milliseconds): "As of" is seldom typed first.
 */
const BEHIND = 2 * 3_600_000;

/** What a time that has been lies between, as ISO instants. */
export interface PastBounds {
  /** When it all began, if that is known. */
  readonly start: string | null;
  /** The moment that it follows; null where it follows nothing. */
  readonly after: string | null;
  /** The clock: what was to be by now may have been. One behind the reference changes nothing. */
  readonly latest: string;
}

/** Of a time that the clocks show twice the second, where only that follows the moment; the zone's name decides else. */
function showingAfter(typed: string, found: Stamp, after: string | null, zone: string): Stamp {
  if (found.precision !== 'minute' || after === null || epochOf(found.at) >= epochOf(after)) return found;
  const second = instantsOf(wallClock(found.at, zone), zone)[1];
  if (second === undefined || epochOf(second) < epochOf(after)) return found;
  const named = readStamp(`${typed} ${zoneNameAt(second, zone)}`, found.at, zone);
  return named.ok ? { ...found, at: second } : found;
}

/**
 * The same of a moment that has been: it lies at or before the reference, or before the clock. Said at 01:30, "23:52"
 * is that of the evening before. Where the evening before lies before the start, a time just after the reference
 * stands.
 */
export function readPast(
  typed: string,
  reference: string,
  zone: string,
  { start, after, latest }: PastBounds,
): Read<Stamp> {
  const first = readStamp(typed, reference, zone);
  const at = first.ok ? read(showingAfter(typed, first.value, after, zone)) : first;
  if (!at.ok || epochOf(at.value.at) <= epochOf(latest)) return at;
  if (WEEKDAY.test(typed) && !isToday(at.value, latest, zone)) return read(weekOff(at.value, -7, zone));
  if (at.value.precision !== 'minute') return at;
  const over = epochOf(at.value.at) - epochOf(reference);
  const before = over > 0 ? onDay('yesterday', typed, reference, zone) : null;
  if (!before) return at;
  const isSince = start !== null && epochOf(before.at) >= epochOf(start);
  return isSince || over > BEHIND ? read(before) : at;
}

/** The same of a moment that may lie on either side of the reference: the nearest one is meant. */
export function readNearest(typed: string, reference: string, zone: string): Read<Stamp> {
  const at = readStamp(typed, reference, zone);
  if (!at.ok || at.value.precision !== 'minute') return at;
  const far = (one: Stamp): number => Math.abs(epochOf(one.at) - epochOf(reference));
  const others = WEEKDAY.test(typed)
    ? [weekOff(at.value, -7, zone), weekOff(at.value, 7, zone)]
    : [onDay('yesterday', typed, reference, zone), onDay('tomorrow', typed, reference, zone)];
  return read(others.reduce<Stamp>((best, one) => (one && far(one) < far(best) ? one : best), at.value));
}

/** What people say instead of "unknown". "n/a" is another thing: not applicable. */
const NOT_KNOWN = regex('i')`
  ^(?:unknown|(?:it(?:['’]s| is) )?(?:still )?(?:not (?:yet )?known|unclear)|(?:i |we )?(?:don['’]?t|do not)
    know|no idea|no clue|idk|tb[dca]|\?+)(?:\s+yet\b)?(?:\s*[,;:–-]?\s*(?:expected\s*|
    (?:(?:i |we )?will|(?:i|we)['’]ll) (?:ask|check|hear|know|find out)\s+)?(?:by|at|until|till|
    before)?\s+|\s*[.!]?$)(.*)$
`;

/** "16:30 from Legal", "from the security team" */
const FROM = /^(.{0,60}?)[\s,]{0,3}\bfrom (?:the )?(\p{L}[\p{L} &’'-]{1,39})$/iu;

/**
 * "unknown", "unknown 16:30", "? 16:30", "unknown by tomorrow 9:00", "unknown from Legal": an honest open end with the
 * time it is expected and who brings it. Null when the text does not start so and is to be read as a value.
 */
export function readUnknown(typed: string, reference: string, zone: string): Read<Unknown> | null {
  const match = NOT_KNOWN.exec(typed.trim().replace(/\s+/g, ' '));
  if (!match) return null;
  const rest = match[1]?.trim() ?? '';
  const [, time = rest, who = ''] = FROM.exec(rest) ?? [];
  if (time === '') return read(unknown(null, who));
  const at = readAhead(time, reference, zone);
  return at.ok ? read(unknown(at.value.at, who, at.value.precision)) : at;
}
