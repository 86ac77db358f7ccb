import type { Cover } from '../cover.ts';
import { MARKS } from '../redaction.ts';
import { ALSO_ORDINARY, SMALL_WORDS, TECHNICAL_WORDS } from '../words.ts';
import { beginsWithCapital, wordsOf } from './parts.ts';

/** Fewer words of a technical text may stand elsewhere for something else. */
const LEAST_WORDS = 4;

/** "Kafka" in "Kafka cluster", "S3", "iSCSI": words that name a system by themselves. */
function isName(word: string, index: number): boolean {
  const small = word.toLowerCase();
  if (word.length < 2 || TECHNICAL_WORDS.has(small) || SMALL_WORDS.has(small)) return false;
  if (/\p{L}/u.test(word) && /\p{N}|.\p{Lu}/u.test(word)) return true;
  return beginsWithCapital(word) && (index > 0 || word.length > 2);
}

/** Systems named in a field that asks for one, each whole and by the words that name it alone. */
export function technicalNames(text: string): readonly Cover[] {
  return text.split(/[\n;]/).flatMap((line): readonly Cover[] => {
    const whole = line
      .trim()
      .replace(/[.,:]+$/, '')
      .replace(/ \([^()]*\)$/, '')
      .replace(/^(?:an?|the|our) /i, '');
    if (!/[\p{L}\p{N}]{2}/u.test(whole)) return [];
    // "Checkout" alone is also what customers call it: only its own field is covered.
    const named = TECHNICAL_WORDS.has(whole.toLowerCase()) ? [] : [whole];
    return [...named, ...wordsOf(line).filter(isName)].map((words) => ({
      kind: 'technical',
      mark: MARKS.system,
      words,
      capital: ALSO_ORDINARY.has(words.toLowerCase()),
    }));
  });
}

/** "invoice system", "the payments": what customers call it too. */
function isPlain(line: string): boolean {
  return wordsOf(line.toLowerCase()).every(
    (word) =>
      SMALL_WORDS.has(word) || TECHNICAL_WORDS.has(word) || TECHNICAL_WORDS.has(word.replace(/s$/, '')),
  );
}

/** Systems named in a field where people write what customers call a function as well. */
export function systemNames(text: string): readonly Cover[] {
  return text.split(/[\n;]/).flatMap((line) => (isPlain(line) ? [] : technicalNames(line)));
}

/** A technical text, covered wherever it stands whole; its few words, where they stand in its own field alone. */
export function technicalText(text: string): readonly Cover[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/[.!]+$/, ''))
    .filter((line) => line.split(/\s+/).length >= LEAST_WORDS)
    .map((words) => ({ kind: 'technical', mark: MARKS.detail, words }));
}
