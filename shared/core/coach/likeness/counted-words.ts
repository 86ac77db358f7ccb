import type { Word } from '../../vocabulary/words.ts';

/** Before the first word of a sentence and behind its last: what a sentence begins with says much about it. */
const EDGE = '^';
/** Any figure: which one it is says nothing about the wording. */
const FIGURE = '0';
/** Any word with a capital and small letters within a sentence: mostly a name. */
const NAME = 'N';

/** A word as it counts for a likeness. */
export interface CountedWord {
  readonly word: string;
  /** UTF-16 offsets in the text that the words were split from. */
  readonly start: number;
  readonly end: number;
}

function countedAs({ text: word, start }: Word, text: string, isFirst: boolean): string {
  if (word >= '0' && word < ':') return FIGURE;
  const isWritten = (at: number): boolean => text.charCodeAt(start + at) === word.charCodeAt(at);
  return !isFirst && !isWritten(0) && isWritten(1) ? NAME : word;
}

/**
 * The words of a sentence as its likeness counts them, with an edge on either side.
 * @param text what the words' offsets count in
 */
export function countedWords(words: readonly Word[], text: string): readonly CountedWord[] {
  const inner = words.map((word, index) => ({
    word: countedAs(word, text, index === 0),
    start: word.start,
    end: word.end,
  }));
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  return [{ word: EDGE, start, end: start }, ...inner, { word: EDGE, start: end, end }];
}
