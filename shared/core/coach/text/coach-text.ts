import { type Line, linesOf } from '../../brief/lines.ts';
import type { AnnexKey, Brief } from '../../brief/tree.ts';
import { type Word, wordsOf } from '../../vocabulary/words.ts';
import { type Span, sentencesOf } from './sentences.ts';

/** One sentence in its line; offsets count in the line. */
export interface Sentence extends Span {
  readonly line: Line;
  readonly text: string;
}

/** A line with its words and sentences found once for all rules. */
export interface CoachLine {
  readonly line: Line;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** The whole text as the rules see it. */
export interface CoachText {
  readonly lines: readonly CoachLine[];
  /**
   * Sentences that hold at least one of these words (lower case), in reading order. A rule looks only where its words
   * stand, so its cost does not grow with the text around them.
   */
  readonly withWords: (words: readonly string[]) => readonly Sentence[];
}

/** Parts that quote others or explain terms; nobody is blamed or promised anything there. */
const NOT_READ: ReadonlySet<string> = new Set<AnnexKey>(['glossary', 'sources']);

function readLine(line: Line): CoachLine {
  const sentences = sentencesOf(line.text).map(({ start, end }) => ({
    line,
    start,
    end,
    text: line.text.slice(start, end),
  }));
  return { line, words: wordsOf(line.text), sentences };
}

interface Index {
  readonly sentences: readonly Sentence[];
  /** Word to the numbers of the sentences it stands in, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function addWords({ words, sentences }: CoachLine, first: number, places: Map<string, number[]>): void {
  let current = 0;
  for (const word of words) {
    while (current < sentences.length - 1 && word.start >= (sentences[current]?.end ?? 0)) current += 1;
    const list = places.get(word.text);
    if (!list) places.set(word.text, [first + current]);
    else if (list.at(-1) !== first + current) list.push(first + current);
  }
}

function indexOf(lines: readonly CoachLine[]): Index {
  const sentences: Sentence[] = [];
  const places = new Map<string, number[]>();
  for (const line of lines) {
    addWords(line, sentences.length, places);
    for (const sentence of line.sentences) sentences.push(sentence);
  }
  return { sentences, places };
}

/** Reads the brief for the coach: lines, sentences, words and where each word stands. */
export function readBrief(brief: Brief): CoachText {
  const lines = linesOf(brief)
    .filter((line) => !NOT_READ.has(line.section))
    .map(readLine);
  const { sentences, places } = indexOf(lines);
  return {
    lines,
    withWords(words) {
      const numbers = new Set<number>();
      for (const word of words) for (const number of places.get(word) ?? []) numbers.add(number);
      return [...numbers].sort((a, b) => a - b).flatMap((number) => sentences[number] ?? []);
    },
  };
}
