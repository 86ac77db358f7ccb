import { ready } from '../../phrases/make-pattern.ts';
import { readLasting, type Start } from './durations.ts';
import { leadOf, wordBehind } from './lead.ts';
import { type Numeral, readFraction, readNumeral, readRatio } from './numerals.ts';
import { type Found, measure } from './quantity.ts';

/**
 * An amount with what the first end of a range takes over from it: seconds of a minute, the million of "2 to 3
 * million".
 */
export interface Amount extends Found {
  readonly factor: number;
  /** True for a number that nothing follows but its noun: it takes the unit of the other end of a range. */
  readonly isBare: boolean;
}

const CODES = 'USD|EUR|GBP|AUD|CAD|CHF|JPY|NZD|INR|SEK|NOK|DKK|PLN|CZK|CNY|SGD|HKD|ZAR|BRL|MXN';
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};
const NAMES: Readonly<Record<string, string>> = {
  dollar: '$',
  euro: 'EUR',
  pound: 'GBP',
  franc: 'CHF',
  yen: 'JPY',
};

/** Signs and codes in front of an amount, for a search. */
export const CURRENCY_SIGNS = `(?:US|AU?|CA?|NZ)?\\$|[€£¥₹]|(?:${CODES})`;

const BEFORE = ready(new RegExp(`^(${CURRENCY_SIGNS})[ \\u00a0\\u202f]?(?=\\d)`));
const BEHIND = ready(
  new RegExp(
    `^(?:[ \\u00a0]?([€£¥₹])|[ \\u00a0](${CODES})\\b|[ \\u00a0-](?:US )?(dollar|euro|pound|franc|yen)s?\\b)`,
    'i',
  ),
);

/** The code of a sign, code or name; "$" where several currencies share the sign. */
function codeOf(sign: string): string {
  return NAMES[sign.toLowerCase()] ?? SIGNS[sign] ?? sign.toUpperCase();
}

function amount(found: Found, factor: number, isBare = false): Amount {
  return { ...found, factor, isBare };
}

/** A fact that is a rate prints its minute, so the minute belongs to the amount. */
const PER_MINUTE = ready(/^(?:[ \u00a0](?:an?|per|each|every) |\/)min(?:ute)?\b/i);
const MONEY_WORDS: ReadonlySet<string> = new Set([
  ...CODES.toLowerCase().split('|'),
  ...Object.keys(NAMES).flatMap((name) => [name, `${name}s`]),
  'us',
]);
const MONEY_SIGN = /^[ \u00a0]?[€£¥₹]/;

/** The currency that a number begins or ends with. */
interface Currency {
  readonly name: string;
  /** UTF-16 units up to the end of the amount. */
  readonly length: number;
}

function currencyBehind(text: string, end: number): Currency | null {
  const word = wordBehind(text, end);
  const rest = text.slice(end, end + 16);
  const behind = (word === '' ? MONEY_SIGN.test(rest) : MONEY_WORDS.has(word)) ? BEHIND.exec(rest) : null;
  const name = behind?.[1] ?? behind?.[2] ?? behind?.[3];
  return behind && name !== undefined ? { name, length: end + behind[0].length } : null;
}

function moneyOf(text: string, number: Numeral, { name, length: last }: Currency): Amount {
  const minute = PER_MINUTE.exec(text.slice(last, last + 16));
  const money = measure('money', number.value, number.step, last + (minute?.[0].length ?? 0));
  return amount({ ...money, currency: codeOf(name), per: minute ? 'minute' : '' }, number.factor);
}

/** "$1.2m", "EUR 40 000". */
function readSigned(text: string, sign: RegExpExecArray): Amount | null {
  const lead = sign[0].length;
  const number = readNumeral(text.slice(lead, lead + 64), true);
  if (!number) return null;
  const end = lead + number.length;
  const length = currencyBehind(text, end)?.length ?? end;
  return moneyOf(text, number, { name: sign[1] ?? '', length });
}

const PERCENT = ready(/^[ \u00a0\u202f]?(?:%|per ?cent\b|pct\b)(?![- ]points?\b)/i);
const POINTS = ready(/^(?:[ \u00a0]?%|[ \u00a0]per ?cent(?:age)?)?[ -](?:points?\b|pp\b)|^ ?pp\b/i);
/** A part is one of something: "a third of customers", "half the payments". */
const OF_WHOLE = /^ of (?!an? )|^ (?:the|our|all|its) /i;
/** "Five of 20 pumps, a quarter, stopped": between commas it is an aside; "a third, a fourth" counts up. */
const IS_ASIDE = ready(/^(?:(?:,|\)) ?(?!(?:an?|and|or|then) )| \(\d)/i);

function readShare(text: string, { lead, part }: Start): Amount | null {
  const ratio = readRatio(text, lead);
  if (ratio) {
    const share = measure('share', ratio.value * 100, ratio.step * 100, ratio.length);
    return amount({ ...share, standsAlone: false }, 1);
  }
  const behind = part ? text.slice(part.length, part.length + 8) : '';
  if (part && (OF_WHOLE.test(behind) || IS_ASIDE.test(behind))) {
    const share = measure('share', part.value * 100, part.step * 100, part.length);
    return amount({ ...share, standsAlone: text.slice(part.length).startsWith(' of ') }, 1);
  }
  return null;
}

const SHARE_WORDS: ReadonlySet<string> = new Set([
  'per',
  'percent',
  'percentage',
  'pct',
  'point',
  'points',
  'pp',
]);

/** What a numeral measures: percent, percentage points or, with nothing known behind it, pieces. */
function readNumber(text: string, number: Numeral | null): Amount | null {
  if (!number) return null;
  const { value, step, length, factor } = number;
  const rest = text.slice(length, length + 24);
  const word = wordBehind(text, length);
  if (word === '' ? rest.slice(0, 2).includes('%') : SHARE_WORDS.has(word)) {
    const points = POINTS.exec(rest);
    if (points) return amount(measure('points', value, step, length + points[0].length), factor);
    const percent = PERCENT.exec(rest);
    // "20%" is meant as written: only its decimals are rounded away.
    if (percent)
      return amount(measure('share', value, Math.min(1, step), length + percent[0].length), factor);
  }
  if (/^[\p{L}\p{N}_]/u.test(rest)) return null;
  return amount(measure('count', value, step, length), factor, true);
}

/** The amount a text begins with: money, a stretch of time, a share or a number. */
function readAmount(text: string): Amount | null {
  const lead = leadOf(text);
  const sign = lead.digits === 0 ? BEFORE.exec(text) : null;
  if (sign) return readSigned(text, sign);
  const number = readNumeral(text, false, lead);
  const currency = number && currencyBehind(text, number.length);
  if (number && currency) return moneyOf(text, number, currency);
  const start: Start = { lead, number, part: readFraction(text, lead) };
  const lasting = readLasting(text, start);
  if (lasting) {
    const found = measure('duration', lasting.value, lasting.step, lasting.length);
    return amount({ ...found, standsAlone: !lasting.isAdjective }, lasting.unit);
  }
  return readShare(text, start) ?? readNumber(text, number);
}

const TO = /^(?: to |[ \u00a0]?[–—][ \u00a0]?| or (?=\S)|-(?=[$€£¥]?\d))/;
const TO_OR_AND = /^(?: to |[ \u00a0]?[–—][ \u00a0]?| and )/;

/**
 * The value of the first end in the unit of the last: "40 to 50 minutes", "2 to 3 million", "900,000 to 1.2 million".
 */
function firstEnd(first: Amount, last: Amount): number {
  if (last.kind === 'duration') return first.isBare ? first.low * last.factor : first.low;
  const carried =
    first.factor === 1 && last.factor > 1 && first.low < 1_000 ? first.low * last.factor : first.low;
  return carried < last.low ? carried : first.low;
}

/** "2,900 to 3,400", "between $30k and $50k", "30–40%"; the amount alone where no second end follows. */
export function readRange(text: string, isBetween = false): Amount | null {
  const first = readAmount(text);
  if (!first?.standsAlone) return first;
  const gap = (isBetween ? TO_OR_AND : TO).exec(text.slice(first.length, first.length + 6))?.[0] ?? '';
  const last = gap === '' ? null : readAmount(text.slice(first.length + gap.length));
  if (!last || (!first.isBare && !last.isBare && first.kind !== last.kind)) return first;
  // The unit stands at the last end, or at the first of money: "$30,000 to 50,000".
  if (!first.isBare && last.isBare && first.kind !== 'money') return first;
  if (first.currency !== '' && last.currency !== '' && first.currency !== last.currency) return first;
  const low = firstEnd(first, last);
  if (low >= last.low) return first;
  const whole = last.isBare ? first : last;
  return {
    ...whole,
    low,
    high: last.low,
    step: Math.min(first.step * (low / (first.low || 1)), last.step),
    isBare: first.isBare && last.isBare,
    length: first.length + gap.length + last.length,
  };
}
