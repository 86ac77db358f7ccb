import { regex, wordList } from '../../../long-text.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { isDigitAt, type Lead, leadOf, wordBehind } from './lead.ts';

/** A bare number at the start of a text. */
export interface Numeral {
  readonly value: number;
  /** What one more in the last digit written would add. */
  readonly step: number;
  /** What its large word multiplies by: 1,000,000 for "1.2 million", 1 where there is none. */
  readonly factor: number;
  /** UTF-16 units it takes. */
  readonly length: number;
}

const ONES = wordList`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen
`;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mio', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
]);

const SMALL_WORDS = [...SMALL.keys()].join('|');

/** Words a number may begin with, for a search. */
export const NUMBER_WORDS = `${SMALL_WORDS}|half`;

const CARDINAL = ready(
  new RegExp(
    `^(?:an? (?:hundred|thousand|million|billion)|${SMALL_WORDS})` +
      `(?:(?:[ -]| and )(?:${SMALL_WORDS}|hundred|thousand|million|billion)(?![a-z])){0,9}(?![a-z])`,
    'i',
  ),
);
const DOZEN = ready(new RegExp(`^(half a|a|${SMALL_WORDS}) dozen\\b(?! of)`, 'i'));
const HALF_A_LARGE = /^half an? (thousand|million|billion)\b/i;

/** The value of the last zeros: 100 for 3,200. */
function stepOf(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Adds up "two thousand five hundred and six"; null where the words are no number ("nine two", "forty eleven"). */
function addWords(words: readonly string[]): number | null {
  let [total, group, last] = [0, 0, 0];
  for (const word of words) {
    const small = SMALL.get(word);
    const large = LARGE.get(word);
    if (small !== undefined) {
      const fits = group === 0 || last === 100 || (last >= 20 && last < 100 && small < 10);
      if (!fits || (small === 0 && words.length > 1)) return null;
      group += small;
      last = small;
    } else if (word === 'hundred') {
      if (group > 99 || last === 100) return null;
      group = Math.max(1, group) * 100;
      last = 100;
    } else if (large !== undefined) {
      total += Math.max(1, group) * large;
      group = 0;
      last = large;
    }
  }
  return total + group;
}

function readWords(text: string): Numeral | null {
  const dozen = DOZEN.exec(text);
  if (dozen) {
    const lead = dozen[1]?.toLowerCase() ?? '';
    const many = lead === 'a' ? 1 : lead === 'half a' ? 0.5 : (SMALL.get(lead) ?? 0);
    return { value: many * 12, step: 2, factor: 1, length: dozen[0].length };
  }
  const half = HALF_A_LARGE.exec(text);
  if (half) {
    const value = (LARGE.get(half[1]?.toLowerCase() ?? '') ?? 0) / 2;
    return { value, step: value / 5, factor: 1, length: half[0].length };
  }
  const found = CARDINAL.exec(text)?.[0];
  if (!found) return null;
  const words = found.toLowerCase().split(/[ -]/);
  const value = addWords(words.filter((word) => word !== 'a' && word !== 'an' && word !== 'and'));
  return value === null ? null : { value, step: stepOf(value), factor: 1, length: found.length };
}

/** Groups of three by comma or by a space that does not break; at the end no digit may follow a mark. */
const DIGITS = ready(
  regex('')`
    ^(\d{1,3}(?:,\d{3}){1,5}|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,5}|
      \d{1,16})(?:\.(\d{1,6}))?(?![.,:/\u00a0\u202f]?\d)
  `,
);
/** A plain space groups as well: "EUR 40 000", "3 200 customers". */
const SPACED = /^([1-9]\d{0,2}(?: \d{3}){1,5})(?![.,:]?\d)/;
const PIECES: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function readDigits(text: string, { digits, sign }: Lead): Numeral | null {
  if (digits === 0) return null;
  const isSpaced = digits < 4 && sign === ' ' && isDigitAt(text, digits + 1);
  const match = (isSpaced ? SPACED.exec(text) : null) ?? DIGITS.exec(text);
  if (!match) return null;
  const [all, whole = '', fraction] = match;
  const bare = whole.length === digits ? whole : whole.replace(/[^\d]/g, '');
  const value = Number(fraction === undefined ? bare : `${bare}.${fraction}`);
  const piece = fraction === undefined ? PIECES[text[all.length] ?? ''] : undefined;
  if (piece !== undefined) return { value: value + piece, step: 0.25, factor: 1, length: all.length + 1 };
  const step = fraction ? 10 ** -fraction.length : stepOf(value);
  return { value, step, factor: 1, length: all.length };
}

const LARGE_WORD = ready(/^[ \u00a0-](thousand|million|billion|mio|bn|mn|k)\b\.?/i);
/** Glued letters: "40k", "1.2M". A small m may mean minutes, so it counts with money or behind a decimal only. */
const LARGE_GLUED = /^(k|K|M|m|bn|Bn|mn|B|b)(?![\p{L}\d])/u;

/** A number in digits with its large word, or in words: "3,187", "1.2 million", "40k", "forty-seven", "a dozen". */
export function readNumeral(text: string, isMoney = false, lead = leadOf(text)): Numeral | null {
  const digits = readDigits(text, lead);
  if (!digits) return lead.digits > 0 ? null : readWords(text);
  if (!LARGE.has(wordBehind(text, digits.length))) return digits;
  const rest = text.slice(digits.length, digits.length + 10);
  const glued = LARGE_GLUED.exec(rest);
  const isMinutes = glued?.[1] === 'm' && !isMoney && !/^m \p{L}{4}/u.test(rest);
  const letter = isMoney ? /^ (m|b)\b/i.exec(rest) : null;
  const large = LARGE_WORD.exec(rest) ?? (isMinutes ? null : glued) ?? letter;
  if (!large) return digits;
  const factor = LARGE.get(large[1]?.toLowerCase() ?? '') ?? 1;
  // Rounded, as 1.2 × 1e6 is not exact in a double.
  const value = Math.round(digits.value * factor * 100) / 100;
  return { value, step: digits.step * factor, factor, length: digits.length + large[0].length };
}

const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^hal(?:f|ves)$/, 2],
  [/^thirds?$/, 3],
  [/^(?:quarter|fourth)s?$/, 4],
  [/^fifths?$/, 5],
  [/^sixths?$/, 6],
  [/^eighths?$/, 8],
  [/^tenths?$/, 10],
];
/** People say "a third" for anything near it: a tenth of the part either way. */
function below(value: number, length: number): Numeral | null {
  return value < 1 ? { value, step: Math.min(value, 1 - value) / 5, factor: 1, length } : null;
}

const FRACTION = ready(
  regex('i')`
    ^(?:(an?|one|two|three|four|five|seven|nine)[ -])?(half|halves|(?:third|quarter|fourth|fifth|sixth|eighth|
      tenth)s?)\b
  `,
);
const DIGIT_FRACTION = ready(/^(?:([1-9])\/(2|3|4|5|6|8|10)|([½¼¾⅓⅔]))(?![\d/])/);
const SIGNS: Readonly<Record<string, number>> = { ...PIECES, '⅓': 1 / 3, '⅔': 2 / 3 };

/** "a third", "two thirds", "half", "3/4", "½" as a number below one; the words around decide what it is a part of. */
export function readFraction(text: string, { digits, sign: behind }: Lead): Numeral | null {
  if (digits > 0 && behind !== '/') return null;
  const sign = DIGIT_FRACTION.exec(text);
  if (sign) {
    const value = sign[3] ? (SIGNS[sign[3]] ?? 0) : Number(sign[1]) / Number(sign[2]);
    return value < 1 ? { value, step: 0.05, factor: 1, length: sign[0].length } : null;
  }
  const match = FRACTION.exec(text);
  if (!match) return null;
  const [all, lead = '', word = ''] = match;
  const part = PARTS.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? 0;
  // "third" alone says which one, not how much.
  if (lead === '' && !/^half$/i.test(word)) return null;
  const many = /^an?$|^$/i.test(lead) ? 1 : (SMALL.get(lead.toLowerCase()) ?? 0);
  const value = many / part;
  return below(value, all.length);
}

const RATIO_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten';
const RATIO = ready(
  regex('i')`
    ^(${RATIO_WORDS}|[1-9]) (?:in|out of|of) (?:every )?(two|three|four|five|six|seven|eight|nine|ten|twelve|
      twenty|fifty|(?:a|one) (?:hundred|thousand)|10|12|20|50|100|1,?000|[2-9])(?![\w,.]*\d)(?!-)\b
  `,
);

/** "One customer in ten": what is counted stands between. */
const NOUN_BETWEEN = ready(
  regex('i')`
    ^(one) [a-z]{4,14}(?: [a-z]{4,14})? (?:in|out of) (?:every )?(two|three|four|five|six|seven|eight|nine|
      ten|twelve|twenty|fifty|(?:a|one) hundred|10|12|20|25|30|40|50|100|[2-9])(?=$|[.,;)]| \(
      | (?:was|were|is|has|had|could|did|failed|lost|saw|got|went|never|cannot)\b)
  `,
);

/** "Every third payment"; every second or third day is no part of anything. */
const EVERY = ready(
  regex('i')`
    ^every (other|third|fourth|fifth|sixth|eighth|tenth)(?= [a-z]{4,})(?! (?:day|week|month|year|hour|minute|
      second|time|night|floor|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|
      evening|weekend|row|line|step|page)s?\b)
  `,
);
const ORDINALS: Readonly<Record<string, number>> = {
  other: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

function readEvery(text: string): Numeral | null {
  const match = EVERY.exec(text);
  const size = ORDINALS[match?.[1]?.toLowerCase() ?? ''];
  return match && size ? below(1 / size, match[0].length) : null;
}

function smallNumber(word: string): number {
  const value = readWords(word)?.value ?? Number(word.replace(',', ''));
  return value;
}

/** "one in five", "three out of four", "one customer in ten", "every third" as a number below one. */
export function readRatio(text: string, { digits, word }: Lead): Numeral | null {
  if (digits > 0 && word !== 'in' && word !== 'out' && word !== 'of') return null;
  const match = RATIO.exec(text) ?? NOUN_BETWEEN.exec(text);
  if (!match) return readEvery(text);
  const value = smallNumber(match[1] ?? '') / smallNumber(match[2] ?? '');
  return below(value, match[0].length);
}
