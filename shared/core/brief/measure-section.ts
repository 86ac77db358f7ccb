import { countWords, sentenceLength } from '../coach/text/count.ts';
import { readingGrade } from '../coach/text/grade.ts';
import { sentencesOf } from '../coach/text/sentences.ts';
import { sectionLines } from './lines.ts';
import type { BriefSection } from './tree.ts';

/** How one section reads, its tables left out. */
export interface SectionMeasure {
  readonly words: number;
  /** Flesch–Kincaid, figures left out. */
  readonly grade: number;
  /** Words of the longest sentence; a figure with its unit counts as one. */
  readonly longestSentence: number;
}

const READ: ReadonlySet<string> = new Set(['paragraph', 'item', 'ask']);

/** Length and readability of one section of the brief. */
export function measureSection(section: BriefSection): SectionMeasure {
  const texts = sectionLines(section, false)
    .filter((line) => READ.has(line.kind))
    .map((line) => line.text);
  const sentences = texts.flatMap((text) =>
    sentencesOf(text).map(({ start, end }) => sentenceLength(text.slice(start, end))),
  );
  return {
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    grade: readingGrade(texts),
    longestSentence: Math.max(0, ...sentences),
  };
}
