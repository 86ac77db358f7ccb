import { onceAsked } from '../remember.ts';

/** A word to be checked, and where it stands in its text (UTF-16 offsets). */
export interface CheckedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const segmenter = onceAsked(() => new Intl.Segmenter('en', { granularity: 'word' }));

/** Addresses, paths, versions, names of metrics and of code: none of them is spelt by a dictionary. */
const NO_PROSE = /[\d@/\\_#{}<>=]|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u;
/** "SLO", "APIs". */
const ACRONYM = /^\p{Lu}[\p{Lu}.]*s?$/u;

function isWord(text: string): boolean {
  return text.length > 1 && !ACRONYM.test(text);
}

/** The words of a text that a dictionary can judge. */
export function wordsToCheck(text: string): readonly CheckedWord[] {
  return [...text.matchAll(/\S+/g)].flatMap((chunk) => {
    if (NO_PROSE.test(chunk[0])) return [];
    return [...segmenter().segment(chunk[0])].flatMap(({ segment, index, isWordLike }) => {
      const start = chunk.index + index;
      return isWordLike && isWord(segment) ? [{ text: segment, start, end: start + segment.length }] : [];
    });
  });
}

/** As a word is looked up: with the straight apostrophe that dictionaries write. */
export function asEntry(word: string): string {
  return word.replaceAll('’', "'");
}
