import { rememberLine } from '../remember.ts';

/** One word of a text: its letters and digits in lower case, and where it stands (UTF-16 offsets). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** True for a letter or digit: Basic Latin, and everything above U+00BF that is not a dash, quote, currency or other sign. */
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
      words.push({ text: source.slice(start, at), start, end: at });
      start = -1;
    }
  }
  return words;
}

/** The same for a line that will be read again. */
export const wordsOf = rememberLine(splitWords);
