import { assertNever } from '../assert-never.ts';
import { guardInteger } from '../impact/integer.ts';
import { currencySymbol, minorUnits } from '../wording/money.ts';
import { exact, type Figure, type Qualifier, range, type Unit } from './figure.ts';
import type { Currency } from './incident.ts';
import { MAX_TYPED, type Read, read, tooLong, unread } from './read-result.ts';

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['billion', 1e9],
]);

/** Seconds in the time words people type. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['sec', 1],
  ['second', 1],
  ['m', 60],
  ['min', 60],
  ['minute', 60],
  ['h', 3600],
  ['hr', 3600],
  ['hour', 3600],
  ['d', 86_400],
  ['day', 86_400],
  ['w', 604_800],
  ['week', 604_800],
]);

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:about|around|roughly|approximately|approx\.?|ca\.?|circa|~)\s*/i, 'about'],
  [/^(?:more than|over|at least|>=?)\s*/i, 'more-than'],
  [/^(?:up to|at most|less than|<=?)\s*/i, 'up-to'],
];

function examples(unit: Unit, currency: Currency): string {
  const symbol = currencySymbol(currency);
  switch (unit) {
    case 'count':
      return '3,200 or 2,900 to 3,400';
    case 'money':
      return `${symbol}30,000 to ${symbol}50,000 or 1.2 million`;
    case 'share':
      return '18% or 80 to 82%';
    case 'duration':
      return '47 min or 4 h 17 min';
    case 'rate':
      return `${symbol}640 a minute`;
    default:
      return assertNever(unit);
  }
}

interface Amount {
  /** In the unit's smallest part. */
  readonly value: number;
  /** The magnitude or unit word that followed, to be shared by the other end of a range ("80 to 82%"). */
  readonly word: string;
}

interface Decimal {
  readonly whole: string;
  readonly fraction: string;
  readonly word: string;
}

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.(\d{1,20}))?\s*([a-z%]*)$/i;

function singular(word: string): string {
  return word.length > 2 ? word.toLowerCase().replace(/s$/, '') : word.toLowerCase();
}

function readDecimal(text: string, sharedWord: string): Decimal | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = '', typed = ''] = match;
  return { whole: whole.replaceAll(',', ''), fraction, word: singular(typed || sharedWord) };
}

/** The decimal times an integer factor, halves up, in exact arithmetic: a double would lose the cents of a large sum. */
function times({ whole, fraction }: Decimal, factor: number): number {
  const by = 10n ** BigInt(fraction.length);
  return guardInteger(
    Number((BigInt(whole + fraction) * BigInt(factor) * 2n + by) / (2n * by)),
    'The amount',
  );
}

const DURATION_PART = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*[a-z]+/gi;

/** "4 h 17 min", "1h05", "00:47" as seconds. */
function readSeconds(text: string, sharedWord: string): Amount | null {
  const clock = /^(\d{1,3})(?::|\s?h\s?)(\d\d)$/i.exec(text);
  if (clock) return { value: Number(clock[1]) * 3600 + Number(clock[2]) * 60, word: '' };
  const parts = text.match(DURATION_PART) ?? (sharedWord ? [`${text} ${sharedWord}`] : []);
  if (text.replace(DURATION_PART, '').replace(/[\s,]|and/gi, '') !== '' && !/^[\d.,]+$/.test(text))
    return null;
  const read = parts.map((part) => readDecimal(part, ''));
  const seconds = read.map((part) => {
    const factor = part ? SECONDS.get(part.word) : undefined;
    return part && factor ? times(part, factor) : Number.NaN;
  });
  const value = seconds.reduce((sum, each) => sum + each, 0);
  return parts.length > 0 && !Number.isNaN(value) ? { value, word: read.at(-1)?.word ?? '' } : null;
}

function stripMoney(text: string, currency: Currency): string {
  const symbol = currencySymbol(currency).trim();
  // Australians and Canadians type their dollar without its letter.
  return text
    .replaceAll(symbol, '')
    .replaceAll(symbol.slice(-1) === '$' ? '$' : symbol, '')
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
  const decimal = readDecimal(bare, sharedWord);
  if (!decimal) return null;
  const { word, fraction } = decimal;
  if (unit === 'share')
    return word === '%' || word === 'percent' ? { value: times(decimal, 10_000), word } : null;
  const magnitude = word === '' ? 1 : MAGNITUDES.get(word);
  if (magnitude === undefined) return null;
  // "1.5" customers is a slip; "1.5 million" is not.
  if (unit === 'count' && fraction.replace(/0+$/, '').length > Math.log10(magnitude)) return null;
  return { value: times(decimal, magnitude * (unit === 'count' ? 1 : minorUnits(currency))), word };
}

const ENDS = /\s*(?:\bto\b|–|—|(?<=[\d%a-z])\s*-\s*(?=[\d$€£¥AC]))\s*/i;

/**
 * The first end of a range. A word typed only at the end holds for both ("80 to 82%", "2 to 3 million"), unless the
 * range would then run backwards and the first end is written out ("900,000 to 1.2 million").
 */
function readFirst(text: string, last: Amount, unit: Unit, currency: Currency): Amount | null {
  const shared = readAmount(text, unit, currency, last.word);
  if (shared && shared.value <= last.value) return shared;
  const bare = readAmount(text, unit, currency, '');
  return bare && /\d{4}|,\d{3}/.test(text) ? bare : (shared ?? bare);
}

/** Low and high of "2,900-3,400". */
function readEnds(text: string, unit: Unit, currency: Currency): readonly number[] | null {
  const ends = text.split(ENDS).map((end) => end.trim());
  if (ends.length > 2) return null;
  const last = readAmount(ends.at(-1) ?? '', unit, currency, '');
  const first = last && ends.length === 2 ? readFirst(ends[0] ?? '', last, unit, currency) : last;
  return first && last ? [first.value, last.value] : null;
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
  if (text.length > MAX_TYPED) return tooLong();
  const help = unread(
    `“${text.slice(0, 60)}” is not understood; write for example ${examples(unit, currency)}.`,
  );
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
