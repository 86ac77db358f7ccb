import { MONTHS } from '../../wording/months.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\btdy\b/i, 'today'],
  [/\b(?:yday|yest)\b\.?/i, 'yesterday'],
  [/\b(?:tmrw|tmw|tomo)\b\.?/i, 'tomorrow'],
];

/** "this morning 8", "this evening at 8:30": the part of the day says which half of it is meant. */
const PART_OF_DAY =
  /\bthis (morning|afternoon|evening),? (?:at )?(0?\d|1[0-2])(?::([0-5]\d))?(?![\d:.]| ?[ap]\.?m)/i;
/** With the half or a clock of 24 hours it says nothing more than today. */
const THIS_PART = /\bthis (?:morning|afternoon|evening)\b(?=.*\d)/i;

/** "11.11.2026", "11.11. 2am" and "11/11": a day by its numbers; "14.02." alone may be a time and a full stop. */
const DOT_DAY = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?:(\d{4})(?![\d.])|(?=\s*[^\s\d.]|\s+\d))/;
const SLASH_DAY = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/;

const nameOf = (month: string): string => MONTHS[Number(month) - 1] ?? '';
const dayWords = (day: string, month: string, year = ''): string =>
  `${Number(day)} ${nameOf(month)}${year && ` ${year}`}`;

/** Day and month of "13/11" or "11/11", whichever way round they are written; null where two days can be meant. */
function slashDay(one: string, other: string, year?: string): string | null {
  const isDayFirst = Number(one) > 12 || one === other;
  if (!isDayFirst && Number(other) <= 12) return null;
  const [day, month] = isDayFirst ? [one, other] : [other, one];
  return nameOf(month) === '' ? null : dayWords(day, month, year);
}

/** What "11/12" can be; null where it is one day, or none at all. */
export function twoDays(text: string): string | null {
  const [all = '', one = '', other = '', year] = SLASH_DAY.exec(text) ?? [];
  if (nameOf(one) === '' || nameOf(other) === '' || slashDay(one, other) !== null) return null;
  return `“${all}” can be ${dayWords(one, other, year)} or ${dayWords(other, one, year)}; write which of them.`;
}

function clockOf(part: string, hour: string, minutes = '00'): string {
  const isLate = part.toLowerCase() !== 'morning' && Number(hour) < 12;
  return `today ${Number(hour) + (isLate ? 12 : 0)}:${minutes}`;
}

/** The same moment in the words that every reader of times knows: "tmrw 12:00" is "tomorrow 12:00". */
export function plainWords(text: string): string {
  return SHORT.reduce((plain, [short, whole]) => plain.replace(short, whole), text)
    .replace(PART_OF_DAY, (_, part: string, hour: string, minutes?: string) => clockOf(part, hour, minutes))
    .replace(THIS_PART, 'today')
    .replace(DOT_DAY, (all, day: string, month: string, year?: string) =>
      nameOf(month) === '' ? all : dayWords(day, month, year),
    )
    .replace(
      SLASH_DAY,
      (all, one: string, other: string, year?: string) => slashDay(one, other, year) ?? all,
    );
}
