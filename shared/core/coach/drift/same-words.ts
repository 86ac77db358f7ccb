import type { Quantity } from './quantity.ts';

const PART_BEFORE = /\b(?:summary|impact|annex|bottom line|headline|table|text): $/i;
const PART_AFTER = /^ in the (?:summary|impact|annex|bottom line|headline|table|text)\b/i;

/** True when the words around a number say in which part of the document it stands: the same figure, said twice. */
function namesPart(text: string, { start, nounEnd }: Quantity): boolean {
  const ends = /^[.,;]|^$/.test(text.slice(nounEnd, nounEnd + 1));
  return (
    (ends && PART_BEFORE.test(text.slice(Math.max(0, start - 30), start))) ||
    PART_AFTER.test(text.slice(nounEnd, nounEnd + 30))
  );
}

/** A sentence longer than this is not repeated with another number by accident. */
const LONGEST = 300;

/** The sentence with its one number taken out: two sentences that differ in nothing else speak of one fact. */
function sentenceWithout(text: string, { start, end, kind }: Quantity): string | null {
  if (text.length > LONGEST) return null;
  const rest = `${text.slice(0, start)}#${kind}${text.slice(end)}`;
  return /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(rest) ? rest.toLowerCase() : null;
}

/**
 * Keys of a number by its words alone: two numbers of a text with one key speak of one fact. `isOnly` when the sentence
 * holds no other number. Clock times are left out: a log repeats its sentences at other times.
 */
export function keysOf(text: string, quantity: Quantity, isOnly: boolean): readonly string[] {
  if (quantity.kind === 'clock' || quantity.kind === 'date') return [];
  const part = namesPart(text, quantity) ? `part ${quantity.kind} ${quantity.noun}` : null;
  const sentence = isOnly ? sentenceWithout(text, quantity) : null;
  return [part, sentence].filter((key) => key !== null);
}
