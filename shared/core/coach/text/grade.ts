import { syllable } from 'syllable';
import { tokensOf } from './count.ts';
import { sentencesOf } from './sentences.ts';

/** Syllables of words met before: counting them is a hundred times dearer than looking them up. */
const syllables = new Map<string, number>();
const MOST_REMEMBERED = 20_000;

function syllablesOf(word: string): number {
  const before = syllables.get(word);
  if (before !== undefined) return before;
  // No English word is longer; a run of letters beyond it is no word and would only cost time.
  const count = word.length > 40 ? Math.ceil(word.length / 3) : Math.max(1, syllable(word));
  if (syllables.size < MOST_REMEMBERED) syllables.set(word, count);
  return count;
}

/** Letters of a token in lower case; empty for figures, which are left out of both counts. */
function plainWord(token: string): string {
  return /\d/.test(token) ? '' : token.toLowerCase().replace(/[^\p{L}'’-]/gu, '');
}

/** What a reading grade is made of. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

function countsOf(text: string): Counts {
  let [sentences, words, sounds] = [0, 0, 0];
  for (const { start, end } of sentencesOf(text)) {
    const found = tokensOf(text.slice(start, end)).map(plainWord).filter(Boolean);
    if (found.length === 0) continue;
    sentences += 1;
    words += found.length;
    for (const word of found) sounds += syllablesOf(word);
  }
  return { sentences, words, syllables: sounds };
}

/**
 * Reading grade of the lines by Flesch and Kincaid (0.39 × words per sentence + 11.8 × syllables per word − 15.59), one
 * decimal, never below 0. Figures are left out: read as words without a syllable, they make any text look easy.
 */
export function readingGrade(lines: readonly string[]): number {
  let [sentences, words, sounds] = [0, 0, 0];
  for (const counts of lines.map(countsOf)) {
    sentences += counts.sentences;
    words += counts.words;
    sounds += counts.syllables;
  }
  if (words === 0) return 0;
  const grade = 0.39 * (words / sentences) + 11.8 * (sounds / words) - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}
