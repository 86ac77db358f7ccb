import { syllable } from 'syllable';
import { remember, rememberLine } from '../../remember.ts';
import { tokensOf } from './count.ts';
import { sentencesOf } from './sentences.ts';

/** No English word is longer; a run of letters beyond it is no word and would only cost time. */
const LONGEST_WORD = 40;

/** Syllables of a token; 0 for figures, which are left out of both counts. Counting is dear, so answers are kept. */
const syllablesOf = remember(
  (token) => {
    const word = /\d/.test(token) ? '' : token.toLowerCase().replace(/[^\p{L}'’-]/gu, '');
    if (word === '') return 0;
    return word.length > LONGEST_WORD ? Math.ceil(word.length / 3) : Math.max(1, syllable(word));
  },
  1_400_000,
  LONGEST_WORD,
);

/** What a reading grade is made of. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

const countsOf = rememberLine((text): Counts => {
  let [sentences, words, sounds] = [0, 0, 0];
  for (const { start, end } of sentencesOf(text)) {
    const found = tokensOf(text.slice(start, end))
      .map(syllablesOf)
      .filter((count) => count > 0);
    if (found.length === 0) continue;
    sentences += 1;
    words += found.length;
    for (const count of found) sounds += count;
  }
  return { sentences, words, syllables: sounds };
});

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
