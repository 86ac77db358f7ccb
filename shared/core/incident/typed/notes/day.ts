import { Temporal } from 'temporal-polyfill';
import { MONTHS } from '../../../wording/months.ts';
import { WEEKDAY_NAME, weekdayNumber } from '../../../wording/weekday.ts';
import { wallClock } from '../../../wording/zone.ts';
import { type Read, read, unread } from '../read-result.ts';
import { readStamp } from '../read-stamp.ts';

const NAMES = ['Sept', ...MONTHS.flatMap((month) => [month, month.slice(0, 3)])].join('|');
const WEEKDAY = String.raw`(?:${WEEKDAY_NAME}\.?,?\s{1,3})?`;
const NTH = '(?:st|nd|rd|th)?';

/** The day of a note: "2026-05-27", "27/05/2026", "27.05.", "Wed, 27 May 2026", "May 27th", "yesterday", "Wed". */
export const DAY = `(?:${WEEKDAY}(?:${[
  String.raw`\d{4}(?:-\d\d-|/\d\d/|\.\d\d\.)\d\d`,
  String.raw`\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{4}|\d\d))?\.?`,
  String.raw`\d{1,2}-\d{1,2}-(?:\d{4}|\d\d)`,
  String.raw`\d{1,2}${NTH}[\s/-](?:${NAMES})\b\.?(?:,?[\s/-]\d{4})?`,
  String.raw`(?:${NAMES})\b\.?\s{1,2}\d{1,2}${NTH}\b(?:,?\s\d{4}\b)?`,
  'today|yesterday|tomorrow',
].join('|')})|${WEEKDAY_NAME}\\b\\.?)`;

/** Which of two numbers is the day: people write 4/5 for 4 May and for 5 April. */
export type DayOrder = 'day-first' | 'month-first' | null;

const WEEKDAY_ALONE = new RegExp(String.raw`^${WEEKDAY_NAME}\.?$`, 'i');

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{4}|\d\d))?\.?$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d\d)[-/.](\d\d)$/;
const WEEKDAY_FIRST = new RegExp(`^${WEEKDAY}`, 'i');

interface Numbers {
  readonly first: number;
  readonly second: number;
  /** Null where none is written. */
  readonly year: number | null;
  /** With dots the day stands first everywhere. */
  readonly dots: boolean;
}

function numbersOf(day: string): Numbers | null {
  const [all, first, mark, second, year] = NUMERIC.exec(day.replace(WEEKDAY_FIRST, '')) ?? [];
  if (!all) return null;
  const full = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
  return { first: Number(first), second: Number(second), year: full, dots: mark === '.' };
}

type Ymd = { readonly year: number; readonly month: number; readonly day: number };

function plainDay({ year, month, day }: Ymd): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** Of the years around the reference the one whose day is nearest: notes of New Year's Eve go on in January. */
function nearest({ month, day }: Omit<Ymd, 'year'>, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const far = (one: Temporal.PlainDate): number => Math.abs(one.until(today).days);
  const days = [today.year, today.year - 1, today.year + 1].flatMap(
    (year) => plainDay({ year, month, day }) ?? [],
  );
  return days.reduce<Temporal.PlainDate | null>(
    (best, one) => (best && far(best) <= far(one) ? best : one),
    null,
  );
}

function dated({ first, second, year }: Numbers, order: DayOrder, today: Temporal.PlainDate) {
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  return year === null ? nearest({ month, day }, today) : plainDay({ year, month, day });
}

/** The day of the reference (an ISO instant) in the zone. */
export function dayOfNotes(reference: string, zone: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(wallClock(reference, zone));
}

/**
 * The order that all days of one paste are written in: by a number above 12 anywhere, else by the day of the incident;
 * null when neither tells.
 */
export function orderOf(days: readonly string[], today: Temporal.PlainDate): DayOrder {
  const numbers = days.flatMap((day) => numbersOf(day) ?? []).filter(({ dots }) => !dots);
  const [isDayFirst, isMonthFirst] = [numbers.some((n) => n.first > 12), numbers.some((n) => n.second > 12)];
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'day-first' : 'month-first';
  const onToday = (order: DayOrder): boolean => numbers.some((n) => dated(n, order, today)?.equals(today));
  const [first, second] = [onToday('day-first'), onToday('month-first')];
  return first === second ? null : first ? 'day-first' : 'month-first';
}

/** Of the days around this one the nearest that is called so. */
function nearestWeekday(name: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const days = weekdayNumber(name) - today.dayOfWeek;
  return today.add({ days: ((days + 10) % 7) - 3 });
}

const nameOf = (month: number): string => MONTHS[month - 1] ?? '';

function readNumbers(text: string, numbers: Numbers, given: DayOrder, today: Temporal.PlainDate) {
  const { first, second, dots } = numbers;
  const own: DayOrder = dots || first > 12 ? 'day-first' : second > 12 ? 'month-first' : null;
  const order = own ?? given ?? (first === second ? 'day-first' : null);
  if (order === null) {
    const both = `${first} ${nameOf(second)} or ${second} ${nameOf(first)}`;
    return unread(`“${text}” can be ${both}; write the month as a word.`);
  }
  const day = dated(numbers, order, today);
  return day ? read(day) : unread(`“${text}” is not a day.`);
}

/** The day as it was written, without a year the one nearest to the day of the notes; a sentence when it is none. */
export function readDay(
  text: string,
  order: DayOrder,
  reference: string,
  zone: string,
): Read<Temporal.PlainDate> {
  const today = dayOfNotes(reference, zone);
  const numbers = numbersOf(text);
  if (numbers) return readNumbers(text, numbers, order, today);
  if (WEEKDAY_ALONE.test(text)) return read(nearestWeekday(text, today));
  const bare = text.replace(WEEKDAY_FIRST, '');
  const [isYearFirst, year, month, day] = YEAR_FIRST.exec(bare) ?? [];
  const plain = isYearFirst ? `${year}-${month}-${day}` : bare.replaceAll(/[/-]/g, ' ');
  const at = readStamp(plain, reference, zone);
  if (!at.ok) return unread(`“${text}” is not a day.`);
  const found = dayOfNotes(at.value.at, zone);
  return read(/\d{4}|day|tom/i.test(bare) ? found : (nearest(found, today) ?? found));
}
