import { pattern, regex, wordList } from '../../../long-text.ts';
import { rememberInWord, splitWords, type Word } from '../../../vocabulary/words.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { type Amount, CURRENCY_SIGNS, readRange } from './amounts.ts';
import { lastWord, leadOf } from './lead.ts';
import { MONTH_NAMES, readMoment } from './moments.ts';
import { NUMBER_WORDS } from './numerals.ts';
import type { Bound, Found, Quantity } from './quantity.ts';

/** Longest quantity, and the longest words in front of one that belong to it. */
const WINDOW = 112;
const LOOK_BACK = 32;

const eitherCase = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const WORDS = `noon|midday|midnight|${NUMBER_WORDS}`.split('|').map(eitherCase).join('|');
const AFTER_A =
  'half|third|quarter|fifth|tenth|sixth|eighth|dozen|hundred|thousand|million|billion|minute|hour|day|week';

/** Signs and words of which one stands in every quantity. */
const HAS_SIGN = /[\d½¼¾⅓⅔]/;
const START_WORDS: ReadonlySet<string> = new Set(
  `noon|midday|midnight|every|${NUMBER_WORDS}|${AFTER_A}`.split('|'),
);
const isStartWord = rememberInWord((word) => START_WORDS.has(word));

/** Sorts out the sentences without a number before anything dearer. */
function mayHoldQuantity(text: string, words: readonly Word[]): boolean {
  return words.some(({ known }) => isStartWord(known)) || HAS_SIGN.test(text);
}

/**
 * Where a quantity may begin: digits, signs of money, months, number words. What stands in front is looked at only
 * then: a look back at every letter would cost more than all the rest. Digits are taken in runs of a length: a way back
 * for each of five million was more than the engine's stack holds.
 */
const START = new RegExp(
  `\\d{1,200}|[½¼¾⅓⅔]|(?:${CURRENCY_SIGNS})(?=[ \\u00a0\\u202f]?\\d)` +
    pattern`
      |\b(?:${MONTH_NAMES}|(?:${WORDS})\b|[Aa]n?(?= (?:${AFTER_A})\b)|
        [Ee]very(?= (?:other|third|fourth|fifth|sixth|eighth|tenth) ))
    `,
  'g',
);
/** Inside a name, a path, a version or another number nothing begins. */
const IS_INSIDE = ready(/[\p{L}\p{N}_#/\\@$€£¥₹]$|[\p{L}\p{N}][-.]$/u);
const SPACE = 32;

function isInside(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at - 1) === SPACE) return false;
  return IS_INSIDE.test(text.slice(Math.max(0, at - 2), at));
}

const QUALIFIER = ready(
  regex('i')`
    (?:\b(?:about|around|roughly|approximately|approx\.?|some|circa|ca\.?|an estimated|close to|nearly|almost|
      just under|just over|more than|over|above|at least|no (?:fewer|less) than|upwards of|exceeding|up to|
      as many as|at most|no more than|fewer than|less than|under|below|between) |[~≈<>≥≤] ?)$
  `,
);
/** The last word, or sign, of each of them. */
const LAST_OF_QUALIFIER: ReadonlySet<string> = new Set(
  'about around roughly approximately approx . some circa ca estimated to nearly almost under over than above least of exceeding as most below between ~ ≈ < > ≥ ≤'.split(
    ' ',
  ),
);
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:nearly|almost|just under)/i, 'nearly'],
  [/^(?:more than|over|above|exceeding|>)/i, 'over'],
  [/^(?:at least|no (?:fewer|less)|upwards|≥)/i, 'least'],
  [/^(?:up to|as many|at most|no more|fewer|less|under|below|[<≤])/i, 'under'],
  [/^(?:about|around|roughly|approx|some|circa|ca|an est|close|just over|[~≈])/i, 'about'],
];
const OR_SO_OR_MORE = /^(?:\+(?!\d)| or (?:so|more)\b)/;

/** A number behind these names a thing or a stretch in general: "page 3", "top 20 customers", "the last 24 hours". */
const NAMES_A_THING = ready(
  regex('i')`
    (?:\b(?:version|release|page|section|chapter|step|item|rule|article|art\.|no\.|number|top|sev|line|phase|
      level|room|floor|form|http|port|error|code|status|question|tier|priority|first|last|next|past|previous|
      minus)|[−+]|(?:^|[\s(])-) ?$
  `,
);
const LAST_OF_NAME: ReadonlySet<string> = new Set(
  'version release page section chapter step item rule article . number top sev line phase level room floor form http port error code status question tier priority first last next past previous minus − + -'.split(
    ' ',
  ),
);
/** A bare number behind these does: "annex 2", but not "in the annex 2.6 million". */
const NAMES_A_PART = ready(/\b(?:report|table|figure|annex|appendix) $/i);

/** What is counted, behind the number: "customers", "of our customers", "of 7,840 card payments". */
const COUNTED = ready(
  regex('u')`
    ^(?: (?:out )?of \d[\d,.]{0,14}(?: (?:thousand|million|billion))?)?(?: (?:out )?of
      (?:our|the|all|its|your|these|those))?[ \u00a0](\p{L}[\p{L}’'-]{1,24})(?: \p{Ll}[\p{L}’'-]{2,24})?
  `,
);
/** Words that cannot be what is counted: the number before them stands alone. */
const NO_NOUN: ReadonlySet<string> = new Set(
  wordList`
    in on at to and or of by was is are were will would could can has had have for from with as but than that
    which when while if so after before until since during per each every an not only also because again more
    less later earlier ago here there may might must should do did does utc am pm it they we
  `.split(' '),
);
/** A bare number counts something only behind its label: "Customers affected: 3,900". */
const LABELLED = ready(
  /(?:[\p{L})]: ?|\b(?:is|was|are|were|reached|totalled|totaled|stands at|stood at|came to) (?:now )?)$/iu,
);
/** "1,412 of 7,840": part and whole need no noun. */
const HAS_WHOLE = ready(/^ (?:out )?of (?:the |our |all |these |those )?\d/);
const IS_WHOLE = ready(/[\d%] (?:out )?of (?:all |the |our |these |those )?$/);
/** "Of 200 orders 50 failed", "and 50 in France", "180 in total": what is counted was said before. */
const OF_BEFORE = ready(/\b[Oo]f (?:our |the |all )?\d[\d,]{0,12} [\p{L} ]{2,30},? $/u);
const IN_PLACE = /^ (?:in|on|at|by|from) (?:the )?\p{Lu}/u;
/** An item of a row: ", 400 in France", "and 900 on Tuesday". */
const NEXT_ITEM = /(?:\band|,|:) $/;
/** "20% (500)": the number in brackets behind a share. */
const BEHIND_SHARE = /% \($/;
/** "From 10,000 to 2,500 orders": what went down is no range. */
const FELL_FROM = /\bfrom (?:about |some )?$/i;
const TO_NUMBER = /^ to (?:about |some )?[\d$€£]/;
const IS_TOTAL = /^ (?:in (?:total|all)|altogether)\b/;
/** "… and 250 were lost": what became of them says that things are counted. */
const HAS_FATE = ready(
  regex('')`
    ^ (?:were|was|are|is|have been) (?:still |now )?(?:delivered|shipped|lost|cancelled|failed|processed|
      refunded|rejected|missing|completed|saved|paid|open|closed|solved|resolved|answered|pending|fine|not|
      ok)\b
  `,
);
const IS_YEAR = /^(?:19|20)\d\d$/;

const PER = ready(
  regex('iu')`
    ^((?: [\p{L}’'-]{1,24}){0,3})(?:[ \u00a0](?:per|an?|each|every) |\/)(second|minute|min|hour|h|day|week|
      month|year)\b
  `,
);
const NOT_BEFORE_PER = ready(
  /\b(?:for|in|within|after|half|of|about|by|over|than|lasted|took|was|were|and|at|once|twice)$/i,
);

function boundOf(words: string): Bound {
  if (words === '') return 'exact';
  return BOUNDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'exact';
}

interface Rate {
  readonly per: string;
  /** UTF-16 units up to the end of its words. */
  readonly length: number;
}

const NO_RATE: Rate = { per: '', length: 0 };

function readPer(after: string): Rate {
  const match = PER.exec(after);
  if (!match || NOT_BEFORE_PER.test(match[1] ?? '')) return NO_RATE;
  const unit = match[2]?.toLowerCase() ?? '';
  const per = unit === 'min' ? 'minute' : unit === 'h' ? 'hour' : unit;
  return { per, length: match[0].length };
}

interface Noun {
  readonly noun: string;
  readonly length: number;
}

const NO_WORD: Noun = { noun: '', length: 0 };

function readNoun(after: string): Noun {
  const match = COUNTED.exec(after);
  const word = match?.[1]?.toLowerCase() ?? '';
  if (!match || word === '' || NO_NOUN.has(word)) return NO_WORD;
  const rest = match[0].slice(match[0].toLowerCase().lastIndexOf(word) + word.length);
  // The second word only where the first describes it: "card payments", not "customers were".
  const isPair = rest !== '' && !word.endsWith('s') && rest.trim().endsWith('s');
  const head = isPair ? rest.trim().toLowerCase() : word;
  return { noun: head.replace(/s$/, ''), length: match[0].length - (isPair ? 0 : rest.length) };
}

/** "about 3,200 (2,900 to 3,400)": the range in brackets behind its likely value. */
function readBracket(first: Amount, after: string): Amount | null {
  if (after[1] !== '(' || !/^[ \u00a0]/.test(after)) return null;
  const range = readRange(after.slice(2));
  const isOne = range && range.low < range.high && after[2 + range.length] === ')';
  if (!isOne || (range.kind !== first.kind && !first.isBare)) return null;
  if (first.low !== first.high || first.low < range.low || first.low > range.high) return null;
  const kind = first.isBare ? range : first;
  return {
    ...kind,
    low: range.low,
    high: range.high,
    likely: first.low,
    length: first.length + range.length + 3,
  };
}

/** The words in front of a quantity that belong to it; of a moment only those that make it a rough one. */
function qualifierOf(before: string, isMoment: boolean): string {
  const words = LAST_OF_QUALIFIER.has(lastWord(before)) ? (QUALIFIER.exec(before)?.[0] ?? '') : '';
  return isMoment && boundOf(words) !== 'about' ? '' : words;
}

function quantityOf(found: Found, text: string, at: number, before: string): Quantity {
  const { kind, low, high, likely, step, currency, zone, day, standsAlone } = found;
  const isMoment = kind === 'clock' || kind === 'date';
  const words = qualifierOf(before, isMoment);
  const last = at + found.length;
  const after = text.slice(last, last + WINDOW);
  const tail = isMoment ? null : OR_SO_OR_MORE.exec(after);
  const bound = tail ? (tail[0] === ' or so' ? 'about' : 'least') : boundOf(words);
  const rate = isMoment || found.per !== '' ? NO_RATE : readPer(after);
  const end = last + (tail?.[0].length ?? 0);
  const start = at - words.length;
  const nounEnd = Math.max(end, last + rate.length);
  const per = found.per || rate.per;
  const value = { kind, low, high, likely, step, bound, noun: '', currency, per, zone, day };
  return { ...value, standsAlone, start, end, nounEnd };
}

/** The quantity at this place; null for a number that counts nothing. */
function readAt(text: string, at: number): Quantity | null {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const here = text.slice(at, at + WINDOW);
  const word = lastWord(before);
  const lead = leadOf(here);
  const isLasting = lead.sign === ':' && word !== 'at' && /^\d{1,3}:\d\d[ \u00a0]?h/i.test(here);
  const moment = isLasting ? null : readMoment(here, before, lead);
  if (moment) return quantityOf(moment, text, at, before);
  if (LAST_OF_NAME.has(word) && NAMES_A_THING.test(before)) return null;
  const one = readRange(here, word === 'between');
  const amount = one && (readBracket(one, here.slice(one.length)) ?? one);
  if (!amount || (amount.isBare && amount.factor === 1 && NAMES_A_PART.test(before))) return null;
  const quantity = quantityOf(amount, text, at, before);
  if (!amount.isBare) return quantity;
  const after = text.slice(quantity.end, quantity.end + 64);
  const { noun, length } = readNoun(after);
  if (HAS_WHOLE.test(after) || IS_WHOLE.test(before) || noun !== '')
    return { ...quantity, noun, nounEnd: Math.max(quantity.nounEnd, quantity.end + length) };
  if (
    OF_BEFORE.test(before) ||
    IS_TOTAL.test(after) ||
    HAS_FATE.test(after) ||
    (NEXT_ITEM.test(before) && IN_PLACE.test(after)) ||
    (BEHIND_SHARE.test(before) && after.startsWith(')')) ||
    (FELL_FROM.test(before) && TO_NUMBER.test(after)) ||
    (/\bby $/.test(before) && /^,? from [\d$€£]/.test(after))
  )
    return quantity;
  const digits = text.slice(at, at + amount.length);
  return LABELLED.test(before.slice(0, before.length - (at - quantity.start))) && !IS_YEAR.test(digits)
    ? quantity
    : null;
}

/** More quantities than any line of a brief holds; the rest of a pasted table is not looked at. */
const MOST = 400;
/** Places that only look like the start of one, likewise. */
const MOST_STARTS = 4_000;
const DIGIT_RUN = /^[\d.,:]{0,112}\d/;

/** "From 14:02 to 14:49 UTC": the zone of the last clock time holds for those before it. */
function shareZones(quantities: Quantity[]): void {
  let zone = '';
  for (let index = quantities.length - 1; index >= 0; index -= 1) {
    const quantity = quantities[index] as Quantity;
    if (quantity.kind !== 'clock') continue;
    if (quantity.zone !== '') zone = quantity.zone;
    else if (zone !== '') quantities[index] = { ...quantity, zone };
  }
}

/**
 * The quantities of a text in order: numbers of things, money, shares, stretches of time, clock times and days, in
 * digits or words, with qualifier, range, unit and rate. Offsets are UTF-16 indexes into the text; `words` are its own.
 */
export function quantitiesOf(text: string, words: readonly Word[] = splitWords(text)): readonly Quantity[] {
  if (!mayHoldQuantity(text, words)) return [];
  const found: Quantity[] = [];
  let reached = 0;
  let starts = 0;
  START.lastIndex = 0;
  for (let start = START.exec(text); start; start = START.exec(text)) {
    const { index } = start;
    starts += 1;
    if (starts > MOST_STARTS) break;
    if (index < reached || isInside(text, index)) continue;
    const quantity = readAt(text, index);
    if (quantity) {
      found.push(quantity);
      reached = quantity.per === '' ? quantity.end : quantity.nounEnd;
      if (found.length === MOST) break;
    } else reached = index + (DIGIT_RUN.exec(text.slice(index, index + WINDOW))?.[0].length ?? 0);
  }
  shareZones(found);
  return found;
}
