import { readingGrade } from '../coach/text/grade.ts';
import { countSpokenWords } from '../coach/text/spoken.ts';
import { PLANNED_PACE, secondsAloud } from '../rehearsal/pace.ts';
import { sectionLines } from './lines.ts';
import { linesByPage } from './pages/pages-of.ts';
import type { StackedLine } from './pages/stack.ts';
import type { Brief } from './tree.ts';

/** How long the brief is, annex left out. */
export interface BriefMeasure {
  /** All words, as Word counts them. */
  readonly words: number;
  /** Words to be read on page 1: title, headings, text. The cells of tables are looked up, not read. */
  readonly wordsOnFirstPage: number;
  /** Estimated from the widths of the letters, by the rules that Word breaks pages by. */
  readonly pages: number;
  /** Flesch–Kincaid, figures left out. */
  readonly grade: number;
  /** Seconds to read it aloud at the speaker's pace. */
  readonly spokenSeconds: number;
}

function countWords(lines: readonly StackedLine[]): number {
  return Math.round(lines.reduce((sum, { words }) => sum + words, 0));
}

/** Sentences to be read: headings and table cells are looked up, not read. */
const READ: ReadonlySet<string> = new Set(['paragraph', 'item', 'ask']);

/** Length, reading grade and speaking time (at so many words a minute) of the brief without its annex. */
export function measureBrief(brief: Brief, wordsPerMinute = PLANNED_PACE): BriefMeasure {
  const pages = linesByPage({ ...brief, annex: [] });
  const lines = brief.sections.flatMap((section) => sectionLines(section, false));
  const read = lines.filter((line) => READ.has(line.kind)).map((line) => line.text);
  const spoken = read.reduce((sum, text) => sum + countSpokenWords(text), 0);
  return {
    words: countWords(pages.flat()),
    wordsOnFirstPage: countWords((pages[0] ?? []).filter(({ unit }) => unit.kind !== 'row')),
    pages: pages.length,
    grade: readingGrade(read),
    spokenSeconds: secondsAloud(spoken, wordsPerMinute),
  };
}
