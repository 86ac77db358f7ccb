import type { Sentence } from '../text/coach-text.ts';
import type { Quantity } from '../text/quantities.ts';

/** A sentence with the numbers in it; their offsets count in the sentence. */
export interface Counted {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
}

/** A number that disagrees with something said elsewhere. */
export interface Conflict {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly message: string;
}

/** Rounded and exact form of one figure differ by less than this part of it. */
const TOLERANCE = 0.05;

export function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

function wordsAt({ text }: Sentence, { start, end }: Quantity): string {
  return text.slice(start, end);
}

const DAY = 24 * 60;

/** "Start 14:02 UTC, end 14:49 UTC, duration 57 minutes." */
function wrongDuration({ sentence, quantities }: Counted): readonly Conflict[] {
  const [start, end, ...more] = quantities.filter((each) => each.kind === 'clock');
  const [duration] = quantities.filter((each) => each.kind === 'duration');
  if (!start || !end || !duration || more.length > 0) return [];
  if (!/\bstart\w{0,5}\b.{0,80}\b(?:end|restor)\w{0,5}\b.{0,80}\b(?:duration|last)/is.test(sentence.text))
    return [];
  const minutes = (end.value - start.value + DAY) % DAY;
  if (Math.abs(minutes * 60 - duration.value) <= 60) return [];
  const message = `From ${wordsAt(sentence, start)} to ${wordsAt(sentence, end)} is not ${wordsAt(sentence, duration)}.`;
  return [{ sentence, quantity: duration, message }];
}

/** "4% of 80,000 customers = 5,000 customers" */
function wrongShare({ sentence, quantities }: Counted): readonly Conflict[] {
  const [share, base, part, ...more] = quantities;
  if (share?.kind !== 'share' || base?.kind !== 'count' || part?.kind !== 'count' || more.length > 0)
    return [];
  const between = [sentence.text.slice(share.end, base.start), sentence.text.slice(base.end, part.start)];
  if (between[0] !== ' of ' || !/^ (?:=|is|are|equals?) (?:about )?$/.test(between[1] ?? '')) return [];
  if (agree((share.value / 100) * base.value, part.value)) return [];
  const message = `${sentence.text.slice(share.start, base.end)} is not ${wordsAt(sentence, part)}.`;
  return [{ sentence, quantity: part, message }];
}

const PART_BEFORE =
  /\b(?:summary|impact|annex|bottom line|headline|table|text): (?:about |around |roughly )?$/i;
const PART_AFTER = /^ in the (?:summary|impact|annex|bottom line|headline|table|text)\b/i;

/** True when the words around a number say in which part of the document it stands: the same figure, said twice. */
function namesPart(text: string, { start, end }: Quantity): boolean {
  const ends = /^[.,;]|^$/.test(text.slice(end, end + 1));
  return (
    (ends && PART_BEFORE.test(text.slice(Math.max(0, start - 30), start))) ||
    PART_AFTER.test(text.slice(end, end + 30))
  );
}

/** The sentence with its one number taken out: two sentences that differ in nothing else speak of one fact. */
function frameOf({ text }: Sentence, { start, end, kind }: Quantity): string | null {
  const frame = `${text.slice(0, start).replace(/\b(?:about|around|roughly) $/i, '')}#${kind}${text.slice(end)}`;
  return /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(frame) ? frame.toLowerCase() : null;
}

function keysOf({ sentence, quantities }: Counted): readonly (readonly [string, Quantity])[] {
  const named = quantities
    .filter((each) => each.kind !== 'clock' && namesPart(sentence.text, each))
    .map((each) => [`part ${each.kind} ${each.noun}`, each] as const);
  const [only, ...more] = quantities;
  const frame = only && more.length === 0 && only.kind !== 'clock' ? frameOf(sentence, only) : null;
  return frame && only ? [...named, [`frame ${frame}`, only]] : named;
}

/** Numbers that contradict another number of the same text, by words that leave no doubt that one fact is meant. */
export function conflictsInText(text: readonly Counted[]): readonly Conflict[] {
  const first = new Map<string, { readonly value: number; readonly words: string }>();
  return text.flatMap((counted) => {
    const { sentence } = counted;
    const found = [...wrongDuration(counted), ...wrongShare(counted)];
    for (const [key, quantity] of keysOf(counted)) {
      const words = wordsAt(sentence, quantity);
      const before = first.get(key);
      if (!before) first.set(key, { value: quantity.value, words });
      else if (!agree(before.value, quantity.value)) {
        found.push({ sentence, quantity, message: `“${words}” here, “${before.words}” elsewhere.` });
      }
    }
    return found;
  });
}
