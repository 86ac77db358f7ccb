import { rememberLine } from '../../remember.ts';
import type { Span } from './sentences.ts';

export type QuantityKind = 'count' | 'money' | 'share' | 'duration' | 'clock';

interface Measure {
  readonly kind: QuantityKind;
  /** Pieces; whole units of money; percent; seconds; minutes of the day. */
  readonly value: number;
  /** What is counted, in small letters and singular ("customer"); empty for other kinds. */
  readonly noun: string;
}

/** A number as written in a sentence. */
export interface Quantity extends Span, Measure {}

const NUMBER = /\d[\d,.:]{0,30}/g;
const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;
const PLAIN = /^(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?$/;
const CURRENCY = /(?:[$€£]|\b(?:USD|EUR|GBP) )$/;

/** What stands behind a number: a share, a scale of money, a duration of one or two parts, or what is counted. */
const SHARE = /^ ?(?:%|percent\b)/i;
const MONEY_SCALE = /^ ?(thousand|million|billion|bn|[km])\b/i;
const UNIT = '(second|minute|min|hour|day)s?\\b';
const DURATION = new RegExp(`^[ -]${UNIT}(?:,? (?:and )?(\\d{1,3}) ${UNIT})?`, 'i');
const COUNTED = /^(?: (thousand|million|billion)\b)? ([a-z]{3,20})\b/i;
/** Longest of these, with room. */
const LOOK_AHEAD = 48;

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, min: 60, hour: 3600, day: 86_400 };

function scaleOf(word: string | undefined): number {
  return SCALES[word?.toLowerCase() ?? ''] ?? 1;
}

function secondsOf(count: number, unit: string | undefined): number {
  return count * (SECONDS[unit?.toLowerCase() ?? ''] ?? 0);
}

interface Read extends Measure {
  /** Length of the words behind the number that belong to it. */
  readonly tail: number;
}

function readTail(value: number, isMoney: boolean, after: string): Read | null {
  if (isMoney) {
    const scale = MONEY_SCALE.exec(after);
    return { kind: 'money', value: value * scaleOf(scale?.[1]), noun: '', tail: scale?.[0].length ?? 0 };
  }
  const share = SHARE.exec(after);
  if (share) return { kind: 'share', value, noun: '', tail: share[0].length };
  const duration = DURATION.exec(after);
  if (duration) {
    const [words, unit = '', more, moreUnit] = duration;
    // "47 min, 1 hour" are two durations: the second part of one is of a smaller unit.
    const isOne = more !== undefined && secondsOf(1, moreUnit) < secondsOf(1, unit);
    const seconds = secondsOf(value, unit) + (isOne ? secondsOf(Number(more), moreUnit) : 0);
    const tail = isOne || more === undefined ? words.length : (/^[ -][a-z]+/i.exec(words)?.[0].length ?? 0);
    return { kind: 'duration', value: seconds, noun: '', tail };
  }
  const counted = COUNTED.exec(after);
  if (!counted) return null;
  const noun = (counted[2] ?? '').toLowerCase().replace(/s$/, '');
  return { kind: 'count', value: value * scaleOf(counted[1]), noun, tail: counted[0].length };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function readQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  let reached = 0;
  for (const match of text.matchAll(NUMBER)) {
    const written = match[0].replace(/[,.:]+$/, '');
    const at = match.index;
    const end = at + written.length;
    if (at < reached || /[\p{L}\d]/u.test(text[at - 1] ?? '')) continue;
    if (CLOCK.test(written))
      found.push({ kind: 'clock', value: minutesOf(written), noun: '', start: at, end });
    if (!PLAIN.test(written)) continue;
    const currency = CURRENCY.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? '';
    const value = Number(written.replaceAll(',', ''));
    const read = readTail(value, currency !== '', text.slice(end, end + LOOK_AHEAD));
    if (!read) continue;
    const { tail, ...measure } = read;
    reached = end + tail;
    found.push({ ...measure, start: at - currency.length, end: reached });
  }
  return found;
}

/** The numbers of a text in order, with what they measure; offsets count in the text. */
export const quantitiesOf = rememberLine(readQuantities);
