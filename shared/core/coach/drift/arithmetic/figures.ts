import { regex } from '../../../long-text.ts';
import { matchesIn } from '../../../matches.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { NUMBER_WORDS, readNumeral } from '../read/numerals.ts';
import { measure, type Quantity } from '../read/quantity.ts';

/** A number of a sentence with the words up to its neighbours. */
export interface Figure extends Quantity {
  /** Words between the number before (or the start) and this one. */
  readonly before: string;
  /** Words between this number and the next one (or the end). */
  readonly after: string;
}

const BARE = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${NUMBER_WORDS})(?![a-z])`, 'gi');
/** Behind these a number belongs to a name, a sum of money or another number. */
const IS_INSIDE = /[\p{L}\p{N}_#/@€$£¥.,:-]/u;
/** A number behind these names a thing; in front of these it is no number of things. */
const NAMES = ready(
  regex('i')`
    \b(?:version|release|page|section|chapter|step|item|rule|article|no\.|number|top|sev|line|phase|level|
      room|port|error|code|status|question|tier|priority|first|last|next|past|plan|team|year|since|in(?= $)|
      june|may|july|table|figure|annex|report|day|week|quarter|category|class|type|model|part) $
  `,
);
const IS_YEAR = /^(?:19|20)\d\d$/;
const NOT_COUNTED = ready(
  regex('u')`
    ^(?:[:/%–-]|[.,]\d|\p{L}| (?:%|percent|per cent|minutes?|hours?|seconds?|days?|weeks?|months?|years?|ms|
      UTC|am|pm|of (?:us|the most))\b)
  `,
);
/** "One" is a number only where something is counted. */
const ONE_COUNTS =
  /^one (?!of|after|by|more|another|day|thing|and|is|was|can|or|could|side|hand|reason|way)\p{Ll}/iu;

function bareAt(text: string, at: number): Quantity | null {
  const here = text.slice(at, at + 40);
  if (/^one\b/i.test(here) && !ONE_COUNTS.test(here)) return null;
  if (/^(?:half|zero)\b/i.test(here)) return null;
  const numeral = readNumeral(here);
  if (!numeral || NOT_COUNTED.test(here.slice(numeral.length))) return null;
  const before = text.slice(Math.max(0, at - 16), at);
  const words = here.slice(0, numeral.length);
  if (NAMES.test(before) || (IS_YEAR.test(words) && /\b(?:in|of|since|until|by) $/i.test(before)))
    return null;
  const end = at + numeral.length;
  return { ...measure('count', numeral.value, numeral.step, numeral.length), start: at, end, nounEnd: end };
}

const RATIO = /^(\p{L}+|\d+) (?:out )?of (\p{L}+|\d+)$/iu;

/** True for a number that is certainly no two of them. */
function isOne({ kind, low, high, bound }: Quantity): boolean {
  return kind !== 'share' && low === high && bound !== 'under';
}

/** "Seven of nine" as two numbers, "from 2,000 to 4,000" as two ends, "adds up to $500" as $500. */
function apart(text: string, quantity: Quantity): readonly Quantity[] {
  if (isOne(quantity)) return [quantity];
  const { kind, start, end, low, high, likely, bound } = quantity;
  const words = text.slice(start, end);
  const ratio = kind === 'share' ? RATIO.exec(words) : null;
  const [part, whole] = [ratio?.[1], ratio?.[2]].map((word) => (word ? readNumeral(word)?.value : undefined));
  if (ratio?.[2] && part !== undefined && whole !== undefined) {
    const count = { ...quantity, kind: 'count', step: 1, standsAlone: true } as const;
    const [middle, from] = [start + (ratio[1]?.length ?? 0), end - ratio[2].length];
    return [
      { ...count, low: part, high: part, end: middle, nounEnd: middle },
      { ...count, low: whole, high: whole, start: from },
    ];
  }
  const to = text.indexOf(' to ', start);
  if (
    low < high &&
    likely === null &&
    kind !== 'clock' &&
    to > 0 &&
    to < end &&
    /\bfrom $/i.test(text.slice(0, start))
  )
    return [
      { ...quantity, high: low, end: to, nounEnd: to },
      { ...quantity, low: high, start: to + 4 },
    ];
  if (bound === 'under' && /\b(?:adds?|added|amounts?|sums?|come|comes) $/i.test(text.slice(0, start)))
    return [
      { ...quantity, bound: 'exact', start: start + words.length - words.replace(/^up to /i, '').length },
    ];
  return [quantity];
}

/** Numbers that no quantity holds: "300 by phone", "40 remain". */
function bareNumbers(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const bare: Quantity[] = [];
  let reached = 0;
  for (const { index } of matchesIn(BARE, text)) {
    if (index < reached || quantities.some(({ start, end }) => index >= start && index < end)) continue;
    if (index > 0 && IS_INSIDE.test(text.charAt(index - 1))) continue;
    const found = bareAt(text, index);
    if (!found) continue;
    bare.push(found);
    reached = found.end;
  }
  return bare;
}

/** The quantities of a sentence and its bare numbers, in order. */
export function figuresOf(text: string, quantities: readonly Quantity[]): readonly Figure[] {
  const bare = bareNumbers(text, quantities);
  const [only] = quantities;
  if (only && bare.length === 0 && quantities.length === 1 && isOne(only))
    return [{ ...only, before: text.slice(0, only.start), after: text.slice(only.end) }];
  const all = [...quantities.flatMap((each) => apart(text, each)), ...bare]
    .filter(({ low, start }) => low !== 1 || !/\b(?:every|each) $/i.test(text.slice(0, start)))
    .sort((a, b) => a.start - b.start);
  return all.map((each, index) => ({
    ...each,
    before: text.slice(all[index - 1]?.end ?? 0, each.start),
    after: text.slice(each.end, all[index + 1]?.start ?? text.length),
  }));
}

/** The words of a number as they stand. */
export function wordsOf(text: string, { start, end }: Quantity): string {
  return text.slice(start, end);
}
