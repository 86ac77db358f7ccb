import { pattern, regex } from '../../../long-text.ts';
import { OFFSET_NAMES, PLACE_NAMES } from '../../../wording/zone-offsets.ts';
import { DAY } from './day.ts';

/** With two digits behind the colon anything counts as a time here: "25:10" is said to be none, not taken for words. */
const CLOCKS = [
  String.raw`\d{1,2}:\d\d(?!:?\d)`,
  String.raw`\d{1,2}:\d\d(?=:[0-5]\d(?!:?\d))`,
  String.raw`(?:[01]?\d|2[0-3])h[0-5]\d(?!\d)`,
  String.raw`(?:[01]\d|2[0-3])\.[0-5]\d(?![\d.%])`,
  String.raw`(?:1[0-2]|0?[1-9])(?=\s?[ap]\.?m\b)`,
].join('|');
const SECONDS = String.raw`(?::[0-5]\d(?:[.,]\d{1,9})?(?!:?\d))?`;
const CLOCK = String.raw`(?<clock>${CLOCKS})${SECONDS}(?<half>\s?[ap]\.?m\b\.?)?`;

const OFFSET = String.raw`[+−-](?:0\d|1[0-4]):?(?:00|15|30|45)\b`;
const NAMES = OFFSET_NAMES.join('|');
const PLACES = PLACE_NAMES.join('|');
/** "14:02 CT: sent", "14:02 (CT) sent", "2:02 PM CT sent" on America's clock, but not "14:02 CT scan started". */
const PLACE = pattern`
  \s?\((?:${PLACES})\)|\s(?:${PLACES})(?:(?<=m\.?\s\w\w)\b|(?=\s*$|[:,;|\])]|\s+[^\s\p{L}\p{N}]))
`;
const ZONE = pattern`
  (?<zone>Z\b|\s?\(?(?:UTC|GMT)[+−-]\d{1,2}(?::?\d\d)?\b\)?|${OFFSET}|\s?\(?(?:${NAMES})\b\)?|${PLACE})?
`;
const BETWEEN = String.raw`(?:T|:|[,;]|\s*,?\s+(?:at\s+)?)`;
const ABOUT = String.raw`(?:@\s?)?(?<about>(?:about|around|approx\.?|approximately|ca\.?|circa)\s|~\s?)?`;

/** A dated moment or a time of day at the start. */
const HEAD = new RegExp(
  String.raw`^${ABOUT}(?<open>[\[(])?(?:(?<day>${DAY})${BETWEEN})?${CLOCK}${ZONE}(?![\p{L}\d])`,
  'iu',
);
/** "2026-05-27 14:02 +0200": behind a space where the moment has its day. */
const OFFSET_BEHIND = new RegExp(String.raw`^\s(?<offset>${OFFSET})`, 'u');
/** Without a day as nobody writes a figure: "14:02 -04:00", "14:02 +0200"; "14:02 -1000 orders" is no zone. */
const PLAIN_OFFSET =
  /^\s(?<offset>[+−-](?:(?:0\d|1[0-4]):(?:00|15|30|45)|0\d(?:00|15|30|45)))(?![\p{L}\d.,:%])/u;
/**
 * What is left in the words and may be a zone all the same: "14:02 CT deploy started", "14:02 +1000 deploy started".
 */
const UNSURE = new RegExp(
  String.raw`^\s(?<name>${PLACES}|[+−-]1[0-4](?:00|15|30|45))(?![\p{L}\d.,:%-])`,
  'u',
);
/** A span of time: "1:30 hours of downtime", "2:15 min". */
const SPAN = regex('iu')`
  ^\s?(?:(?:min(?:ute)?s?|sec(?:ond)?s?|ms|ago|elapsed)(?![\p{L}\d])|(?:h|hrs?|hours?)\s(?:of|later|ago|long|
    elapsed|in total)\b)
`;
/** The same behind a single figure: "3h20 later", "1:30 of downtime". */
const SHORT_SPAN = /^\s(?:later|long|of|per|in total)\b/i;
const H_SPAN = /^\s(?:outage|downtime|delay|without)\b/i;
/** "12.50 euro per order", "12.50 %": an amount with a point. */
const AMOUNT = regex('iu')`
  ^\s?(?:[%€$£°×]|(?:of|per|percent|euros?|eur|usd|gbp|chf|dollars?|pounds?|cents?|[kmgt]i?b|k|m|s|x|km|
    thousand|million|billion|mio|mrd|bn)(?![\p{L}\d]))
`;
/** "14:02 h", "14:02 Uhr": the hour of a clock, unless the one in front has a single figure: "1:30 h" is a span. */
const HOURS = /^\s?(?:h|hrs?|hours?|uhr)(?![\p{L}\d])/iu;
/** "14:02, 27/05/2026": the day behind the time, with its year. */
const DAY_BEHIND = new RegExp(String.raw`^(?:,\s|\s(?:on\s)?)(?<late>${DAY})(?![\p{L}\d])`, 'iu');
const DAY_ALONE = new RegExp(`^${DAY}$`, 'iu');
const HAS_YEAR = /\d{4}/;

/** No moment in front of a line is longer, so that no pattern meets a long line. */
const MAX_HEAD = 100;

/** What a line says in front of its words. */
export interface Head {
  readonly about: boolean;
  /** As it was written; null for a time of day alone. */
  readonly day: string | null;
  /** "14:02", "2:02 PM", "14h02": without its seconds. */
  readonly clock: string;
  /** "UTC", "CEST", "+05:30"; empty where none is written. */
  readonly zone: string;
  /** "CT", "+1000": at the start of the words, where it may be a zone; else empty. */
  readonly unsure: string;
  /** Chats put their moments in brackets, or number the day. */
  readonly isChat: boolean;
  /** "[28.05.26, 14:02] Bob: …", "28/05/2026, 14:02 - Bob: …": whatever stands before the colon is a sender. */
  readonly isSender: boolean;
  /** Characters of the line that it takes. */
  readonly length: number;
}

/** What stands right behind the moment and belongs to it: an offset, or the day. */
function readBehind(rest: string, hasDay: boolean, hasZone: boolean) {
  const offsetBehind = hasZone ? null : hasDay ? OFFSET_BEHIND : PLAIN_OFFSET;
  const found = offsetBehind?.exec(rest) ?? (hasDay ? null : DAY_BEHIND.exec(rest));
  const { offset = '', late = '' } = found?.groups ?? {};
  const taken = found && (offset !== '' || HAS_YEAR.test(late)) ? found[0].length : 0;
  return { offset, day: taken > 0 && late !== '' ? late : null, taken };
}

/** True for "1:30 hours", "3h20 later", "12.50 euro": the clock is an amount or a span of time. */
function isAmount(clock: string, rest: string): boolean {
  const isShort = /^\d[:h.]/.test(clock);
  return (
    SPAN.test(rest) ||
    (isShort && SHORT_SPAN.test(rest)) ||
    (isShort && clock.includes('h') && H_SPAN.test(rest)) ||
    (clock.includes('.') && AMOUNT.test(rest))
  );
}

/** Characters of "h" or "Uhr" behind a clock; null where a unit makes it an amount or a span of time. */
function hoursBehind(clock: string, rest: string): number | null {
  if (isAmount(clock, rest)) return null;
  const hours = HOURS.exec(rest)?.[0] ?? '';
  const isSpan = /^(?:\d[:.]|\d+h)/.test(clock) && hours !== '' && !/uhr/i.test(hours);
  return isSpan ? null : hours.length;
}

/** The moment that the line begins with, or null. */
export function readHead(line: string): Head | null {
  const start = line.slice(0, MAX_HEAD);
  const found = HEAD.exec(start);
  if (!found) return null;
  const { about, open, day = null, clock = '', half = '', zone = '' } = found.groups ?? {};
  const isBare = day === null && half === '' && zone === '' && open === undefined;
  const hours = isBare ? hoursBehind(clock, start.slice(found[0].length)) : 0;
  if (hours === null) return null;
  const taken = found[0].length + hours;
  const behind = readBehind(start.slice(taken), day !== null, zone !== '');
  const end = taken + behind.taken;
  const written = day ?? behind.day;
  return {
    about: about !== undefined,
    day: written,
    clock: clock + half,
    unsure: zone || behind.taken > 0 ? '' : (UNSURE.exec(start.slice(end))?.groups?.name ?? ''),
    zone: (zone || behind.offset).replaceAll(/[\s()]/g, ''),
    isChat: open !== undefined || /^\d{1,2}[/.]/.test(written ?? ''),
    isSender:
      /^\d{1,2}[/.]\d/.test(written ?? '') &&
      (open !== undefined || /\d,\s/.test(start.slice(0, end)) || /^\s-\s/.test(start.slice(end))),
    length: open !== undefined && /[\])]/.test(line.charAt(end)) ? end + 1 : end,
  };
}

/** The moment of a web server's log, behind the address: "1.2.3.4 - - [03/Jun/2026:10:03:11 +0200] …". */
const ACCESS_LOG = /^(?<from>\S{1,50})\s\S{1,30}\s\S{1,30}\s(?=\[\d{1,2}\/\p{L}{3}\/\d{4}:)/u;

/** The line as it is to be read: that of a web server's log with its moment in front. */
export function momentFirst(line: string): string {
  const found = ACCESS_LOG.exec(line.slice(0, 2 * MAX_HEAD));
  const rest = found ? line.slice(found[0].length) : '';
  const head = readHead(rest);
  return head
    ? `${rest.slice(0, head.length)} ${found?.groups?.from ?? ''} ${rest.slice(head.length).trim()}`
    : line;
}

/** A line that is nothing but a moment, as chats put it above their words. */
export function readWholeHead(line: string): Head | null {
  const head = readHead(line);
  return head && head.length === line.length ? head : null;
}

/** "## 27 May 2026", "--- Wednesday, May 27th ---": a heading that gives the day of the lines under it; else null. */
export function headingDay(line: string): string | null {
  if (line.length > MAX_HEAD) return null;
  const bare = line.replace(/^[#=*_\-–—\s]+(?:day changed(?: to)?\s+)?/i, '').replace(/[=*_:\-–—\s]+$/, '');
  return DAY_ALONE.test(bare) ? bare : null;
}
