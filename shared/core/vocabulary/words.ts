import { rememberLine } from '../remember.ts';

/** A word wherever it stands: one object, so that searches look it up once and not in every text. */
export interface KnownWord {
  readonly text: string;
  /** What searches know of it, each at its own place; see `rememberInWord`. */
  readonly kept: unknown[];
}

/** One word of a text: its letters and digits in lower case, and where it stands (UTF-16 offsets). */
export interface Word {
  readonly text: string;
  readonly known: KnownWord;
  readonly start: number;
  readonly end: number;
}

/** Words that are kept; then all are made anew, so that they do not grow without end. */
const MOST_WORDS = 20_000;
/** Longer ones are no words. */
const LONGEST = 50;

const knownWords = new Map<string, KnownWord>();

/** The object of a word. */
export function knownWord(text: string): KnownWord {
  const before = knownWords.get(text);
  if (before) return before;
  const word: KnownWord = { text, kept: [] };
  if (text.length > LONGEST) return word;
  if (knownWords.size >= MOST_WORDS) knownWords.clear();
  knownWords.set(text, word);
  return word;
}

let searches = 0;

/** The function with its answers kept in the words; for functions made once, as each has its place there. */
export function rememberInWord<T extends NonNullable<unknown> | null>(
  read: (text: string) => T,
): (word: KnownWord) => T {
  const place = searches;
  searches += 1;
  return ({ text, kept }) => {
    const before = kept[place] as T | undefined;
    if (before !== undefined) return before;
    const value = read(text);
    kept[place] = value;
    return value;
  };
}

/**
 * True for a letter or digit: Basic Latin, and everything above U+00BF that is
 * not a dash, quote, currency or other sign.
 */
export function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff);
}

/**
 * The words of a text in order: runs of letters and digits, so that "well-known" and "engineer’s" are two words each.
 * One pass over the characters, no pattern: this runs at every keystroke over the whole brief.
 */
export function splitWords(text: string): readonly Word[] {
  // The one letter that grows in lower case would shift every offset behind it.
  const source = text.replaceAll('\u0130', 'I').toLowerCase();
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= source.length; at += 1) {
    const inWord = at < source.length && isWordCode(source.charCodeAt(at));
    if (inWord && start < 0) start = at;
    else if (!inWord && start >= 0) {
      const known = knownWord(source.slice(start, at));
      words.push({ text: known.text, known, start, end: at });
      start = -1;
    }
  }
  return words;
}

/** The same for a line that will be read again. */
export const wordsOf = rememberLine(splitWords);
