import { type Line, linesOf } from '../../brief/lines.ts';
import type { AnnexKey, Brief } from '../../brief/tree.ts';
import { rememberLine } from '../../remember.ts';
import { type Span, sentencesOf } from './sentences.ts';

/** One sentence in its line; offsets count in the line. */
export interface Sentence extends Span {
  readonly line: Line;
  readonly text: string;
}

/** A line with its sentences, found once for all rules. */
export interface CoachLine {
  readonly line: Line;
  readonly sentences: readonly Sentence[];
}

/** The whole text as the rules see it. */
export interface CoachText {
  readonly lines: readonly CoachLine[];
}

/** Parts that quote others or explain terms; nobody is blamed or promised anything there. */
const NOT_READ: ReadonlySet<string> = new Set<AnnexKey>(['glossary', 'sources']);

/** What has changed quotes what the other sections print, and what was true before; the person's own words are read. */
function isQuoted({ section, runs }: Line): boolean {
  const isChange = section === 'changes' || section === 'further-changes';
  return isChange && runs.every(({ chip }) => chip !== 'changesSinceLast');
}

/** The same text objects each time: what is remembered of a sentence is then found without reading it. */
const sentencesIn = rememberLine((text) =>
  sentencesOf(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
);

function readNew(line: Line): CoachLine {
  return { line, sentences: sentencesIn(line.text).map((sentence) => ({ line, ...sentence })) };
}

/** Cells are the same objects at the next keystroke, and there may be 30,000; other lines are made anew each time. */
const cells = new WeakMap<Line, CoachLine>();

function readLine(line: Line): CoachLine {
  if (line.kind !== 'cell') return readNew(line);
  const known = cells.get(line) ?? readNew(line);
  cells.set(line, known);
  return known;
}

/** Reads lines for the coach, with their sentences and words. */
export function readLines(lines: readonly Line[]): CoachText {
  return { lines: lines.filter((line) => !NOT_READ.has(line.section) && !isQuoted(line)).map(readLine) };
}

/** Reads the brief for the coach. */
export function readBrief(brief: Brief): CoachText {
  return readLines(linesOf(brief));
}
