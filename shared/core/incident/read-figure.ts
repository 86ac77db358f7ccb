import { roundToInteger } from '../impact/integer.ts';
import { currencySymbol, minorUnits } from '../wording/money.ts';
import { exact, type Figure, type Qualifier, range, type Unit } from './figure.ts';
import type { Currency } from './incident.ts';
import { type Read, read, unread } from './read-result.ts';

const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
};

/** Seconds in the time words people type. */
const SECONDS: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
  w: 604_800,
  week: 604_800,
};

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:about|around|roughly|approximately|approx\.?|ca\.?|circa|~)\s*/i, 'about'],
  [/^(?:more than|over|at least|>=?)\s*/i, 'more-than'],
  [/^(?:up to|at most|less than|<=?)\s*/i, 'up-to'],
];

const EXAMPLES: Readonly<Record<Unit, string>> = {
  count: '3,200 or 2,900 to 3,400',
  money: '$30,000 to $50,000 or 1.2 million',
  share: '18% or 80 to 82%',
  duration: '47 min or 4 h 17 min',
  rate: '$640 a minute',
};

interface Amount {
  readonly value: number;
  /** The magnitude or unit word that followed, to be shared by the other end of a range ("80 to 82%"). */
  readonly word: string;
}

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([a-z%]*)$/i;

function singular(word: string): string {
  return word.length > 3 ? word.toLowerCase().replace(/s$/, '') : word.toLowerCase();
}

function readNumber(text: string, sharedWord: string): Amount | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = '', typed = ''] = match;
  const word = singular(typed || sharedWord);
  return { value: Number(whole.replaceAll(',', '') + fraction), word };
}

/** "4 h 17 min", "1h05", "00:47" as seconds. */
function readSeconds(text: string, sharedWord: string): Amount | null {
  const clock = /^(\d{1,3}):(\d\d)$/.exec(text);
  if (clock) return { value: Number(clock[1]) * 3600 + Number(clock[2]) * 60, word: '' };
  const parts = text.match(/\d+(?:\.\d+)?\s*[a-z]+/gi) ?? [];
  if (parts.length === 0) {
    const factor = SECONDS[singular(sharedWord)];
    const bare = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return factor && !Number.isNaN(bare) ? { value: bare * factor, word: sharedWord } : null;
  }
  if (text.replace(/\d+(?:\.\d+)?\s*[a-z]+/gi, '').replace(/[\s,]|and/gi, '') !== '') return null;
  let total = 0;
  let last = '';
  for (const part of parts) {
    last = singular(/[a-z]+$/i.exec(part)?.[0] ?? '');
    const factor = SECONDS[last];
    if (!factor) return null;
    total += Number.parseFloat(part) * factor;
  }
  return { value: total, word: last };
}

function stripMoney(text: string, currency: Currency): string {
  const symbol = currencySymbol(currency).trim();
  return text
    .replaceAll(symbol, '')
    .replace(new RegExp(`\\b${currency}\\b`, 'gi'), '')
    .trim();
}

/** One end of the figure as the unit's integer, or null when it is not such an amount. */
function readAmount(text: string, unit: Unit, currency: Currency, sharedWord: string): Amount | null {
  if (unit === 'duration') return readSeconds(text, sharedWord);
  const bare =
    unit === 'money' || unit === 'rate'
      ? stripMoney(text.replace(/(?:\s*a|\s*per|\/)\s*min(?:ute)?$/i, ''), currency)
      : text;
  const amount = readNumber(bare, sharedWord);
  if (!amount) return null;
  if (unit === 'share')
    return amount.word === '%' || amount.word === 'percent'
      ? { ...amount, value: amount.value * 10_000 }
      : null;
  const magnitude = amount.word === '' ? 1 : MAGNITUDES[amount.word];
  if (magnitude === undefined) return null;
  const minor = unit === 'count' ? 1 : minorUnits(currency);
  if (unit === 'count' && !Number.isInteger(amount.value * magnitude)) return null;
  return { ...amount, value: amount.value * magnitude * minor };
}

const ENDS = /\s*(?:\bto\b|–|—|(?<=[\d%a-z])\s*-\s*(?=[\d$€£¥AC]))\s*/i;

/** Low and high of "2,900-3,400"; a word typed only at the end holds for both ("80 to 82%"). */
function readEnds(text: string, unit: Unit, currency: Currency): readonly number[] | null {
  const ends = text.split(ENDS).map((end) => end.trim());
  if (ends.length > 2) return null;
  const last = readAmount(ends.at(-1) ?? '', unit, currency, '');
  if (!last) return null;
  const first = ends.length === 2 ? readAmount(ends[0] ?? '', unit, currency, last.word) : last;
  if (!first) return null;
  return [first.value, last.value].map((value) => roundToInteger(value, `The ${unit}`));
}

function build(text: string, unit: Unit, currency: Currency): Figure | null {
  const qualifier = QUALIFIERS.find(([pattern]) => pattern.test(text));
  const bare = qualifier ? text.replace(qualifier[0], '') : text;
  const bracket = /^(.*\S)\s*\(([^()]+)\)$/.exec(bare);
  const likely = bracket ? readEnds(bracket[1] ?? '', unit, currency) : null;
  const ends = readEnds(bracket?.[2] ?? bare, unit, currency);
  if (!ends || (bracket && (!likely || likely[0] !== likely[1]))) return null;
  const [low = 0, high = 0] = ends;
  if (bracket) return range(unit, low, likely?.[0] ?? null, high);
  return low === high
    ? exact(unit, low, { qualifier: qualifier?.[1] ?? 'exact' })
    : range(unit, low, null, high);
}

/**
 * A figure as people type it: "3,200", "about 3,200 (2,900 to 3,400)", "$30k to $50k", "80-82%", "4 h 17 min".
 * Keeps the provenance of `before` when one is given. Otherwise answers one sentence with an example.
 */
export function readFigure(
  typed: string,
  unit: Unit,
  currency: Currency,
  before: Figure | null = null,
): Read<Figure> {
  const text = typed.trim().replace(/\s+/g, ' ');
  const help = unread(`“${text.slice(0, 60)}” is not understood; write for example ${EXAMPLES[unit]}.`);
  try {
    const figure = build(text, unit, currency);
    if (!figure) return help;
    if (!before) return read(figure);
    const { basis, method, source, asOf, confidence } = before;
    return read({ ...figure, basis, method, source, asOf, confidence });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unread('The range must run from low to high, in numbers below nine quadrillion.');
  }
}
