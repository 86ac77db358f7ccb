import { regex } from '../../long-text.ts';
import { MONTHS } from '../../wording/months.ts';
import { WEEKDAY_NAME } from '../../wording/weekday.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\btdy\b/i, 'today'],
  [/\b(?:yday|yest)\b\.?/i, 'yesterday'],
  [/\b(?:tmrw|tmw|tomo)\b\.?/i, 'tomorrow'],
];

const PART = '(morning|afternoon|evening|night)';
/** "this morning 8", "yesterday evening at 8:30": the part of the day says which half of it is meant. */
const PART_OF_DAY = regex('i')`
  \b(this|yesterday|tomorrow|${WEEKDAY_NAME}) ${PART},?(?: at)?
    (0?\d|1[0-2])(?::([0-5]\d))?(?![\d:.]| ?[ap]\.?m)
`;
/** "6.05 this morning" in the order of "this morning 6.05". */
const PART_BEHIND = regex('i')`
  (?<![\d:.])(\d{1,2}(?:[:.][0-5]\d)?(?: ?[ap]\.?m\b\.?)?) (this|yesterday|tomorrow|${WEEKDAY_NAME}) ${PART}\b(?!.*\d)
`;
/** "half past midnight": only the bare words leave open on which side of the day they stand. */
const PAST_TWELVE = /\b(half|quarter) past (midnight|noon)\b/i;

/** With the half or a clock of 24 hours it says nothing more than its day. */
const PART_SAID = new RegExp(`\\b(this|yesterday|tomorrow|${WEEKDAY_NAME}) ${PART}\\b(?=.*\\d)`, 'i');
/** "last night 10:40", "2am last night": the hour says on which side of midnight it was. */
const LAST_NIGHT = /\blast (?:night|evening)\b/i;
const HOUR = /(?<![\d:.])(\d{1,2})(?:[:.]?[0-5]\d)?(?!\d)(?: ?([ap])\.?m\b\.?)?/i;

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

const dayOf = (word: string): string => (word.toLowerCase() === 'this' ? 'today' : word);

/** "today 20:30" of "this evening 8:30"; a night is the evening of its day, and after midnight nobody knows which. */
function clockOf(all: string, day: string, part: string, hour: string, minutes = '00'): string {
  const isNight = part.toLowerCase() === 'night';
  if (isNight && (Number(hour) < 6 || Number(hour) > 11)) return all;
  const isLate = part.toLowerCase() !== 'morning' && Number(hour) < 12;
  return `${dayOf(day)} ${Number(hour) + (isLate ? 12 : 0)}:${minutes}`;
}

/** "last night 22:05" was yesterday, "last night 2am" today; "last night at 12" stays as it is. */
function lastNight(text: string): string {
  const rest = text.replace(LAST_NIGHT, '').trim();
  const [all = '', digits = '', half = ''] = (rest !== text.trim() && HOUR.exec(rest)) || [];
  const hour = Number(digits);
  if (all === '' || (half === '' && (hour === 5 || hour === 12))) return text;
  const isEvening = half === '' ? hour > 5 : half.toLowerCase() === 'p';
  const isShort = half === '' && hour > 5 && hour < 12;
  const clock = isShort ? rest.replace(digits, String(hour + 12)) : rest;
  const whole = isShort && all === digits ? clock.replace(/\b(1[89]|2[0-3])(?![\d:.])/, '$1:00') : clock;
  return `${isEvening ? 'yesterday' : 'today'} ${whole.replace(/^(?:at|,) */i, '')}`;
}

/** The same moment in the words that every reader of times knows: "tmrw 12:00" is "tomorrow 12:00". */
export function plainWords(text: string): string {
  return lastNight(SHORT.reduce((plain, [short, whole]) => plain.replace(short, whole), text))
    .replace(
      PAST_TWELVE,
      (_, past: string, twelve: string) =>
        `${twelve.toLowerCase() === 'noon' ? '12' : '00'}:${past.toLowerCase() === 'half' ? '30' : '15'}`,
    )
    .replace(PART_BEHIND, '$2 $3 $1')
    .replace(PART_OF_DAY, (all: string, day: string, part: string, hour: string, minutes?: string) =>
      clockOf(all, day, part, hour, minutes),
    )
    .replace(PART_SAID, (_, day: string) => dayOf(day))
    .replace(DOT_DAY, (all, day: string, month: string, year?: string) =>
      nameOf(month) === '' ? all : dayWords(day, month, year),
    )
    .replace(
      SLASH_DAY,
      (all, one: string, other: string, year?: string) => slashDay(one, other, year) ?? all,
    );
}
