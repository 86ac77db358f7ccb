import { assertNever } from '../../assert-never.ts';
import { guardInteger } from '../../impact/integer.ts';
import { regex } from '../../long-text.ts';
import { currencySymbol, minorUnits } from '../../wording/money.ts';
import { secondsOf } from '../../wording/time-units.ts';
import type { Currency } from '../values/currency.ts';
import { basisOfWords, exact, type Figure, type Qualifier, range, type Unit } from '../values/figure.ts';
import { otherCurrency, stripCurrency } from './read-currency.ts';
import { MAX_TYPED, type Read, read, tooLong, unread } from './read-result.ts';
import { splitWho } from './who-noun.ts';

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['billion', 1e9],
  // German: "1,2 Mio €"
  ['tsd', 1e3],
  ['mio', 1e6],
  ['mrd', 1e9],
]);

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [
    regex('i')`
      ^(?:(?:about|abt\.?|around|roughly|approximately|approx\.?|ca\.?|c\.|circa|an estimated|
        some(?=\s*\d)|~|≈)\s*){1,2}
    `,
    'about',
  ],
  [/^(?:at least|no (?:fewer|less) than|not less than|minimum(?: of)?|min\b\.?|>=|≥)\s*/i, 'at-least'],
  [/^(?:more than|over|>)\s*/i, 'more-than'],
  [/^(?:up to|at most|no more than|less than|fewer than|under|maximum(?: of)?|max\b\.?|<=?|≤)\s*/i, 'up-to'],
];

/** "maybe 300", "about maybe 300": nobody has worked it out, so that it is no estimate but assumed. */
const GUESS = regex('i')`
  ^((?:(?:about|around|roughly|~)\s*)?)(?:maybe|perhaps|probably|possibly|presumably|(?:it )?(?:could|might|may) be|
    (?:I|we) (?:guess|assume|think)|my guess is|a guess:?)\s+(?=\S)
`;
/** "200?" */
const ASKED = /(?<=[\da-z%])\s*\?+$/i;

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

const NUMBER = /^(\d{1,3}(?:[, '’]\d{3})+|\d{1,20})(?:\.(\d{1,20}))?\s*([a-z%]*)$/i;
/** "1,2 million", "40 000,50": a comma before one or two last digits is a decimal one. */
const DECIMAL_COMMA = /^(\d{1,3}(?: \d{3})+|\d{1,20}),(\d{1,2})(?!\d)/;
/** "40.000" is forty to some and forty thousand to others. */
const EITHER_WAY =
  /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,]|\s*(?:k|m|mn|bn|b|thousand|million|billion|tsd|mio|mrd)s?\b)/i;
/** "1.250.000": with two dots or more they can only be thousands. */
const DOTTED_THOUSANDS = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.]|,\d{3})/g;
/** "4,180 of about 61,000": how many, and of how many in all. */
export const OF_ALL = /^[^a-z]*\d[\d., ]*k?(?: \w+)? (?:of|out of) (?:\w+ |~)?\d/i;

function singular(word: string): string {
  return word.length > 2 ? word.toLowerCase().replace(/s$/, '') : word.toLowerCase();
}

function readDecimal(text: string, sharedWord: string): Decimal | null {
  const match = NUMBER.exec(text.replace(DECIMAL_COMMA, '$1.$2'));
  if (!match) return null;
  const [, whole = '', fraction = '', typed = ''] = match;
  return { whole: whole.replace(/[, '’]/g, ''), fraction, word: singular(typed || sharedWord) };
}

/**
 * The decimal times an integer factor, halves up, in exact arithmetic: a double would lose the cents of a large sum.
 */
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
    const factor = part ? secondsOf(part.word) : null;
    return part && factor ? times(part, factor) : Number.NaN;
  });
  const value = seconds.reduce((sum, each) => sum + each, 0);
  return parts.length > 0 && !Number.isNaN(value) ? { value, word: read.at(-1)?.word ?? '' } : null;
}

/** One end of the figure as the unit's integer, or null when it is not such an amount. */
function readAmount(text: string, unit: Unit, currency: Currency, sharedWord: string): Amount | null {
  if (unit === 'duration') return readSeconds(text, sharedWord);
  const bare = unit === 'rate' ? text.replace(/(?:\s*a|\s*per|\/)\s*min(?:ute)?$/i, '') : text;
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

const ENDS = /\s*(?:\bto\b|–|—|(?<=[\d%a-z])\s*-\s*(?=\d))\s*/i;

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

function build(typed: string, unit: Unit, currency: Currency): Figure | null {
  const text = typed.replace(GUESS, '$1').replace(ASKED, '');
  const figure = buildSure(text, unit, currency);
  if (!figure || text === typed) return figure;
  const qualifier = figure.qualifier === 'exact' && figure.low === figure.high ? 'about' : figure.qualifier;
  return { ...figure, qualifier, basis: 'assumed' };
}

function buildSure(text: string, unit: Unit, currency: Currency): Figure | null {
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

/** Those affected, behind a number of them. */
export const PEOPLE = /\s*\b(?:customers?|users?|people|clients?|accounts?|subscribers?|subs)$/i;

const NONE = /^(?:none|nothing|nobody|no one|zero|nil)(?: (?:so far|yet|to date|at all))?$/i;

/** "300 so far, still counting": there are more already. */
const COUNTING =
  /^(?!up to|at most|no more|less|fewer|max|<|≤)(.*\d.*?),?(?: so far)?,? (?:and|still) counting$/i;

/** What people say around a count of those affected, in the words of its qualifier. */
function plainCount(text: string): string {
  return text
    .replace(
      COUNTING,
      (_, count: string) => `at least ${count.replace(/^(?:about|around|roughly|~) ?/i, '')}`,
    )
    .replace(/ so far$/i, '')
    .replace(/^(.*\d.*) or so$/i, 'about $1')
    .replace(PEOPLE, '')
    .replace(/^all (?:of them,? )?(?=\d)/i, '');
}

/** "between 2 and 3 million", "300+", "none" and "3,187 customers" in the words the patterns know. */
function plainWords(text: string, unit: Unit): string {
  if ((unit === 'count' || unit === 'money') && NONE.test(text)) return '0';
  const bare = unit === 'count' ? plainCount(text) : text;
  return bare
    .replace(DOTTED_THOUSANDS, (dotted) => dotted.replaceAll('.', ','))
    .replace(/(?<=\d ?(?:tsd|mio|mrd))\./i, '')
    .replace(/^(?:somewhere )?between\s+(.+?)\s+and\s+(.+)$/i, '$1 to $2')
    .replace(/^from\s+(?=.+\sto\s)/i, '')
    .replace(/^([^+]*[\da-z])\s*(?:\+| or more| and more| at least)$/i, 'at least $1');
}

/** Where it comes from stays as it was; a basis that only the words gave goes with the words. */
function withProvenance(figure: Figure, before: Figure | null): Figure {
  if (!before) return figure;
  const { method, source, asOf, confidence } = before;
  const isGuess = before.basis === 'assumed' && before.qualifier === 'about' && figure.qualifier !== 'about';
  const isOfWords = isGuess || before.basis === basisOfWords(before);
  const isSaid = !isOfWords || method !== '' || source !== '';
  return { ...figure, basis: isSaid ? before.basis : figure.basis, method, source, asOf, confidence };
}

/**
 * A figure as people type it: "3,200", "about 3,200 (2,900 to 3,400)", "$30k to $50k", "80-82%", "4 h 17 min".
 * Keeps the provenance of `before` when one is given. Otherwise answers one sentence with an example; an amount in
 * another currency than the incident's, or a number that can be read in two ways, is never guessed.
 */
export function readFigure(
  typed: string,
  unit: Unit,
  currency: Currency,
  before: Figure | null = null,
): Read<Figure> {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text.length > MAX_TYPED) return tooLong();
  const isMoney = unit === 'money' || unit === 'rate';
  const money = isMoney ? stripCurrency(text, currency) : null;
  if (money?.foreign) return unread(otherCurrency(money, currency));
  const bare = plainWords((money?.text ?? text).trim().replace(/\s+/g, ' '), unit);
  const [twofold] = (isMoney || unit === 'count' ? EITHER_WAY.exec(bare) : null) ?? [];
  if (twofold)
    return unread(
      `“${twofold}” can be read in two ways; write ${twofold.replace('.', ',')} or ${Number(twofold)}.`,
    );
  try {
    const figure = build(bare, unit, currency);
    if (figure) return read(withProvenance(figure, before));
    if (unit === 'count' && OF_ALL.test(bare))
      return unread(
        `“${text.slice(0, 60)}” is two numbers; write the first here, and of how many in its own field.`,
      );
    const [, noun] = (unit === 'count' ? splitWho(text) : null) ?? [];
    if (noun !== undefined)
      return unread(`Write the number alone here, and “${noun}” under “What you call them”.`);
    return unread(`“${text.slice(0, 60)}” is not understood; write for example ${examples(unit, currency)}.`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unread('The range must run from low to high, in numbers below nine quadrillion.');
  }
}
