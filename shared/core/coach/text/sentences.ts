import { wordList } from '../../long-text.ts';
import { matchesIn } from '../../matches.ts';
import { onceAsked, rememberLine } from '../../remember.ts';

/** A stretch of a line: UTF-16 offsets, without the space around it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Words that end with a stop in the middle of a sentence; without their last stop, in lower case. Units and company
 * forms ("min.", "Ltd.") are left out: they end sentences as often.
 */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  wordList`
    e.g i.e approx ca cf dr est fig incl mr mrs ms prof resp st u.k u.s vs jan feb mar apr jun jul aug sep
    sept oct nov dec
  `.split(' '),
);

/** The engine reads its rules for sentences from its data: not before there is a text. */
const segmenter = onceAsked(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** A sentence mark with more text behind it: without one, the line is one sentence and needs no segmenter. */
const INNER_MARK = /[.!?…][^\p{L}\p{N}]{0,8}\s/u;

/** The segmenter joins "… failed. 18% of …", because a small letter follows the figure, and so with "[service]". */
const BEFORE_FIGURE = /[.!?…]["”’)]{0,3}\s{1,8}(?=\[|[$€£]?\d)/g;

const LONGEST_ABBREVIATION = 8;

/** True when the stop before this place belongs to a short form and the sentence goes on behind it. */
function isInsideSentence(text: string, end: number, next: number): boolean {
  if (text[end - 1] !== '.') return false;
  const before = text.slice(Math.max(0, end - LONGEST_ABBREVIATION), end - 1).toLowerCase();
  const word = before.slice(before.search(/[^\s(]*$/));
  if (word === 'max') return /[\d$€£¥]/.test(text[next] ?? '');
  if (word === 'no' || word === 'nos') return /\d/.test(text[next] ?? '');
  if (word === 'a.m' || word === 'p.m') return /^[A-Z]{2,5}\b/.test(text.slice(next, next + 6));
  return ABBREVIATIONS.has(word);
}

/** Letters and signs whose part in the rules of Unicode is plain: no end of a paragraph, no mark of another script. */
const IS_PLAIN = /^[ -~\u00a0£–—‘’“”€]*$/;
/** An end mark with what closes behind it and the space; what comes next decides. */
const MARK = /[.!?]["'()[\]{}‘’“”]*[ \u00a0]*/g;
/** The next letter, or the end mark before one. */
const DECIDES = /[A-Za-z.!?]/g;
const GOES_ON = /[,:;–—-]/;

/** True when the text from here on continues a sentence that seems to end with this mark. */
function goesOn(mark: string, text: string, next: number): boolean {
  const sign = text.charAt(next);
  if (sign === '.' || sign === '!' || sign === '?' || GOES_ON.test(sign)) return true;
  if (!mark.startsWith('.')) return false;
  DECIDES.lastIndex = next;
  return /[a-z]/.test(DECIDES.exec(text)?.[0] ?? '');
}

/** True for a stop inside a figure, a name or a short form: "3.5", "U.S." */
function isInside(mark: string, text: string, next: number): boolean {
  return (
    mark === '.' && (/\d/.test(text.charAt(next)) || /[A-Za-z]\.[A-Z]/.test(text.slice(next - 2, next + 1)))
  );
}

/**
 * Where sentences begin in a plain text by the rules of Unicode, as the segmenter would say; null for another text. The
 * engine takes longer to read its rules than we to read a brief.
 */
export function plainStarts(text: string): readonly number[] | null {
  if (!IS_PLAIN.test(text)) return null;
  const starts = [0];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const next = match.index + match[0].length;
    if (next < text.length && !isInside(match[0], text, next) && !goesOn(match[0], text, next))
      starts.push(next);
  }
  return starts;
}

/**
 * UTF-16 units the segmenter gets at once: older engines take the square of the length of a text with many sentences.
 */
const WINDOW = 4_000;

/** Where the segmenter lets sentences begin; the last sentence of a window, maybe cut, opens the next. */
function segmentStarts(text: string): readonly number[] {
  const starts = [0];
  let from = 0;
  while (from < text.length) {
    const begin = from;
    const segments = segmenter().segment(text.slice(begin, begin + WINDOW));
    const found = Array.from(segments, ({ index }) => begin + index).slice(1);
    starts.push(...found);
    const isLast = begin + WINDOW >= text.length;
    from = isLast ? text.length : (found.at(-1) ?? begin + WINDOW);
  }
  return starts;
}

/** Places at which a sentence may begin, in order. */
function candidates(text: string): readonly number[] {
  const places = new Set<number>(plainStarts(text) ?? segmentStarts(text));
  for (const match of matchesIn(BEFORE_FIGURE, text)) places.add(match.index + match[0].length);
  return [...places].sort((a, b) => a - b);
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * The sentences of a line, by the rules of Unicode and a list of abbreviations. A line without an end mark is one
 * sentence; blank lines have none.
 */
export const sentencesOf = rememberLine(findSentences);

function findSentences(text: string): readonly Span[] {
  if (text.trim() === '') return [];
  if (!INNER_MARK.test(text)) return [trimmed(text, 0, text.length)];
  const spans: Span[] = [];
  let start = 0;
  for (const next of [...candidates(text).slice(1), text.length]) {
    const span = trimmed(text, start, next);
    if (next < text.length && isInsideSentence(text, span.end, next)) {
      start = span.start;
      continue;
    }
    if (span.start < span.end) spans.push(span);
    start = next;
  }
  return spans;
}
