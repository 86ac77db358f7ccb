import { regex } from '../../long-text.ts';
import { type Cut, joinCuts, type SourceText } from './source-text.ts';

/** An element of the library's tree; offsets count in the body. */
export interface Element {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Stands for addresses, which are not read: one letter of no language, so that sentences can begin with it. */
const UNREAD = 'ℵ';
/** Stands for code in the same way. */
export const CODE = 'ℶ';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
  '&euro;': '€',
  '&pound;': '£',
};

/** Elements that text holds; "<date>" is none of them but a field somebody left open, and is read. */
const TAG = regex('gi')`
  <\/?(?:a|abbr|b|big|br|center|cite|code|del|details|dfn|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|
    pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|
    wbr)(?:\s[^<>]{0,1000})?\/?>
`;
/** "<https://…>" and "<name@…>" */
const ADDRESS = /<(?:[a-z][\w+.-]{1,30}:[^\s<>]{0,1000}|[\w.+-]{1,100}@[\w.-]{1,200})>/gi;

/** "[text](target "title")" and "![text](target)": the marks are groups 1 and 3. Every gap has a limit. */
const LINK = regex('g')`
  (!?\[)([^[\]]{0,500})(\]\((?:<[^<>\n]{0,1000}>|
    (?:[^()\s]|\([^()\s]{0,200}\)){0,1000})(?:\s{1,10}(?:"[^"]{0,300}"|'[^']{0,300}'))?\s{0,10}\))
`;
/** "[text][label]" */
const REFERENCE = /(\[)([^[\]]{1,500})(\]\[[^[\]]{0,100}\])/g;
/** "[label]", which is a link when there is an address for the label. */
const SHORTCUT = /(\[)([^[\]]{1,500})(\](?:\[\])?)/g;
/** "[^1]" */
const FOOTNOTE = /\[\^[\w-]{1,50}\]:?/g;
/** "*" and "_" at the edge of words; "snake_case", "2 * 3" and "____" stay. */
const STARS = /(?<![*\s])\*{1,3}(?!\*)|(?<!\*)\*{1,3}(?![*\s])/g;
const LOWS = /(?<![\p{L}\p{N}_])_{1,2}(?=[^_\s])|(?<=[^_\s])_{1,2}(?![\p{L}\p{N}_])/gu;
/** Behind the mark of a heading or a task. */
const INDENT = /^\s+/g;
const LINE_BREAK = /[ \t]{0,3}\\?\r?\n[ \t]*/g;

/** What is read in the place of an element of the library's tree; null where its words are read as they stand. */
function insteadOf({ name, from, to }: Element, body: string): string | null {
  const text = body.slice(from, to);
  if (name === 'InlineCode') return CODE;
  if (name === 'Escape') return text.slice(1);
  if (name === 'Entity') return ENTITIES[text] ?? UNREAD;
  return name === 'QuoteMark' || name === 'HeaderMark' || name === 'TaskMarker' ? '' : null;
}

/** Comments in a paragraph; one that never ends is none. */
function commentsIn(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let from = text.indexOf('<!--');
  while (from >= 0) {
    const end = text.indexOf('-->', from + 4);
    if (end < 0) break;
    cuts.push({ from, to: end + 3, as: '' });
    from = text.indexOf('<!--', end);
  }
  return cuts;
}

/** Own marks by pattern, and what is read in their place. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [TAG, ''],
  [ADDRESS, UNREAD],
  [FOOTNOTE, ''],
  [STARS, ''],
  [LOWS, ''],
  [INDENT, ''],
  [LINE_BREAK, ' '],
];

/** Marks that our own patterns find, in a text in which everything else that is cut is blanked. */
function ownMarks(text: string, labels: ReadonlySet<string>): readonly Cut[] {
  const cuts = [...commentsIn(text)];
  for (const pattern of [LINK, REFERENCE, SHORTCUT]) {
    for (const { index, 0: all, 1: opening = '', 2: words, 3: closing = '' } of text.matchAll(pattern)) {
      if (pattern === SHORTCUT && !labels.has(`[${words}]`.toLowerCase())) continue;
      cuts.push({ from: index, to: index + opening.length, as: '' });
      cuts.push({ from: index + all.length - closing.length, to: index + all.length, as: '' });
    }
  }
  for (const [pattern, as] of MARKS) {
    for (const { index, 0: all } of text.matchAll(pattern))
      cuts.push({ from: index, to: index + all.length, as });
  }
  return cuts;
}

/** The cuts of a stretch with what stands between them; of two that overlap, the first counts. */
function withTheRest(cuts: readonly Cut[], from: number, to: number): readonly Cut[] {
  const all: Cut[] = [];
  let at = from;
  for (const cut of cuts.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (cut.from < at) continue;
    if (at < cut.from) all.push({ from: at, to: cut.from });
    all.push(cut);
    at = cut.to;
  }
  if (at < to) all.push({ from: at, to });
  return all;
}

/** A block of a Markdown text. */
interface Inline {
  readonly body: string;
  readonly from: number;
  readonly to: number;
  /** The library's elements inside the block, in order. */
  readonly inner: readonly Element[];
  /** "[label]" in lower case, for each that has an address. */
  readonly labels: ReadonlySet<string>;
  /** Where the body begins in the source. */
  readonly base: number;
}

/** The words of a block without the marks in it, each with its place in the source. */
export function cutInline({ body, from, to, inner, labels, base }: Inline): SourceText {
  const given: Cut[] = [];
  const masked: string[] = [];
  let at = from;
  for (const element of inner) {
    const as = element.from < at ? null : insteadOf(element, body);
    if (as === null) continue;
    given.push({ from: element.from, to: element.to, as });
    masked.push(body.slice(at, element.from), (as === '' ? ' ' : 'x').repeat(element.to - element.from));
    at = element.to;
  }
  masked.push(body.slice(at, to));
  const own = ownMarks(masked.join(''), labels).map((cut) => ({
    ...cut,
    from: cut.from + from,
    to: cut.to + from,
  }));
  return joinCuts(body, withTheRest([...given, ...own], from, to), base);
}
