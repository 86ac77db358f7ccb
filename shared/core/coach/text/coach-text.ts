import { type Line, linesOf } from '../../brief/lines.ts';
import type { AnnexKey, Brief, Runs } from '../../brief/tree.ts';
import { rememberFor, rememberLine } from '../../remember.ts';
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

function readNew(line: Line): CoachLine {
  const { text } = line;
  const sentences = sentencesOf(text).map(({ start, end }) => ({
    line,
    start,
    end,
    text: text.slice(start, end),
  }));
  return { line, sentences };
}

function sameRuns(a: Runs, b: Runs): boolean {
  return (
    a.length === b.length &&
    a.every((run, index) => {
      const other = b[index];
      return run.text === other?.text && run.chip === other.chip && run.missing === other.missing;
    })
  );
}

/** True for lines of one text in which no rule sees a difference. */
function isSame(a: Line, b: Line): boolean {
  return (
    a.index === b.index &&
    a.section === b.section &&
    a.kind === b.kind &&
    a.edited === b.edited &&
    a.annex === b.annex &&
    (a.runs === b.runs || sameRuns(a.runs, b.runs))
  );
}

/** The line with this text as it was read last: what rules keep of a line stays valid while it is the same object. */
const lastWith = rememberLine((_text): { read: CoachLine | null } => ({ read: null }));

function readProse(line: Line): CoachLine {
  const last = lastWith(line.text);
  const read = last.read && isSame(last.read.line, line) ? last.read : readNew(line);
  last.read = read;
  return read;
}

/** Cells are the same objects at the next keystroke, and there may be 30,000; other lines are made anew each time. */
const readCell = rememberFor(readNew);

const readLine = (line: Line): CoachLine => (line.kind === 'cell' ? readCell(line) : readProse(line));

/** Reads lines for the coach, with their sentences and words. */
export function readLines(lines: readonly Line[]): CoachText {
  return { lines: lines.filter((line) => !NOT_READ.has(line.section) && !isQuoted(line)).map(readLine) };
}

/** Reads the brief for the coach. */
export function readBrief(brief: Brief): CoachText {
  return readLines(linesOf(brief));
}
