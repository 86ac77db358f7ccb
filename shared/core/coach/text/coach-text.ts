import { type Line, linesOf } from '../../brief/lines.ts';
import type { AnnexKey, Brief, Runs } from '../../brief/tree.ts';
import type { Incident } from '../../incident/incident.ts';
import { rememberFor, rememberLine, rememberRead } from '../../remember.ts';
import { splitWords, type Word } from '../../vocabulary/words.ts';
import { type Span, sentencesOf } from './sentences.ts';

/** One sentence in its line; offsets count in the line, those of its words too. */
export interface Sentence extends Span {
  readonly line: Line;
  readonly text: string;
  readonly words: readonly Word[];
}

/** A line with its words and sentences, found once for all rules. */
export interface CoachLine {
  readonly line: Line;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** What is read of the line alone, each at the place of its reader; see `rememberInLine`. */
  readonly kept: unknown[];
}

interface Kept<K, T> {
  readonly with: K;
  readonly value: T;
}

let readers = 0;

/**
 * The function with its answer kept in the line, for the last thing that the line was read with (a record, a
 * vocabulary): a keystroke leaves all other lines as they are. For functions made once, as each has its place there.
 */
export function rememberInLine<T, K = null>(
  read: (line: CoachLine, by: K) => T,
): (line: CoachLine, by: K) => T {
  const place = readers;
  readers += 1;
  return (line, by) => {
    const kept = line.kept[place] as Kept<K, T> | undefined;
    if (kept && kept.with === by) return kept.value;
    const value = read(line, by);
    line.kept[place] = { with: by, value };
    return value;
  };
}

/** The same, kept while what it read of the record stands too: a changed fact has few lines read anew. */
export function rememberReadInLine<T, K>(
  read: (line: CoachLine, incident: Incident, by: K) => T,
): (line: CoachLine, incident: Incident, by: K) => T {
  const readerOf = rememberInLine((line, by: K) => rememberRead((incident) => read(line, incident, by)));
  return (line, incident, by) => readerOf(line, by)(incident);
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

function wordsFrom(text: string, start: number): readonly Word[] {
  return splitWords(text).map((word) => ({ ...word, start: start + word.start, end: start + word.end }));
}

/**
 * The sentences with their words; those of a sentence whose end lies in a word, as in other scripts, are split anew.
 */
function readSentences(line: Line, words: readonly Word[], spans: readonly Span[]): readonly Sentence[] {
  let next = 0;
  return spans.map(({ start, end }) => {
    const first = next;
    while (next < words.length && (words[next]?.start ?? end) < end) next += 1;
    const text = line.text.slice(start, end);
    const isCut = (words[first]?.start ?? start) < start || (words[next - 1]?.end ?? end) > end;
    const own = isCut ? wordsFrom(text, start) : words.slice(first, next);
    if (isCut) next = Math.max(first, next - 1);
    return { line, start, end, text, words: own };
  });
}

/** Where the lines that callers hear begin; -1 in a line without them. */
function startOfSpoken(runs: Runs): number {
  let at = 0;
  for (const { text, chip } of runs) {
    if (chip === 'linesToSay') return at;
    at += text.length;
  }
  return -1;
}

/** The sentences of a line. What callers are told is ours: it is no part of the "If called:" in front of it. */
function spansOf({ text, runs }: Line): readonly Span[] {
  const spans = sentencesOf(text);
  const at = startOfSpoken(runs);
  return spans.flatMap((span) =>
    span.start < at && at < span.end
      ? [
          { ...span, end: at },
          { ...span, start: at },
        ]
      : [span],
  );
}

function readNew(line: Line): CoachLine {
  const words = splitWords(line.text);
  return { line, words, sentences: readSentences(line, words, spansOf(line)), kept: [] };
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
    a.column === b.column &&
    (a.runs === b.runs || sameRuns(a.runs, b.runs))
  );
}

/**
 * Lines of one text that are kept: those of a brief say the same in some places, those of a pasted log in thousands.
 */
const MOST_ALIKE = 24;

/**
 * The lines with this text as they were read last: what rules keep of a line stays valid while it is the same object.
 */
const lastWith = rememberLine((_text): CoachLine[] => []);

function readProse(line: Line): CoachLine {
  const last = lastWith(line.text);
  const before = last.find((each) => isSame(each.line, line));
  if (before) return before;
  const read = readNew(line);
  last.push(read);
  if (last.length > MOST_ALIKE) last.shift();
  return read;
}

/** Lines of a text from which on its cells are a long table's: their texts would push those of the prose out. */
const MANY = 1_000;
/** Cells are the same objects at the next keystroke. */
const readCellOfMany = rememberFor(readNew);

/** Reads lines for the coach, with their sentences and words. */
export function readLines(lines: readonly Line[]): CoachText {
  const isLong = lines.length >= MANY;
  const read = (line: Line): CoachLine =>
    isLong && line.kind === 'cell' ? readCellOfMany(line) : readProse(line);
  return { lines: lines.filter((line) => !NOT_READ.has(line.section) && !isQuoted(line)).map(read) };
}

/** Reads the brief for the coach. */
export function readBrief(brief: Brief): CoachText {
  return readLines(linesOf(brief));
}
