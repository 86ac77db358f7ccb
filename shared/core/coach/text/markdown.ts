import { parser, Table, TaskList } from '@lezer/markdown';
import { cutInline, type Element } from './markdown-inline.ts';
import type { SourceText } from './source-text.ts';

/** One stretch of a Markdown text that is read as a line. */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** 1 to 6 for a heading, otherwise 0. */
  readonly level: number;
  /** Inside a block quote: the words of somebody else. */
  readonly quoted: boolean;
  /** The title above a cell of a table, as it is typed; elsewhere ''. */
  readonly column: string;
  readonly content: SourceText;
}

/**
 * Links, emphasis, tags and comments are cut by our own linear patterns: the library looks for their ends again and
 * again, which takes the square of a hostile text. Blocks, code spans, escapes and entities are the library's.
 */
const blocks = parser.configure([
  Table,
  TaskList,
  { remove: ['Emphasis', 'Link', 'Image', 'LinkEnd', 'HardBreak', 'HTMLTag'] },
]);

/** Marks of lists and quotes one behind the other; the library takes the square of their number. */
const TOO_DEEP = /^(?:[ \t]*(?:[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|>)){100}/m;

/** "---" around lines that begin as settings do: "title: …". Offset of what follows. */
const FRONT_MATTER = /^(?:---[ \t]*\r?\n(?=[\w-]{1,100}[ \t]*:)|\+{3}[ \t]*\r?\n)/;
const FRONT_MATTER_END = /^(?:---|\.\.\.|\+{3})[ \t]*\r?$/gm;

const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;

/** True for lists or quotes nested deeper than anybody writes; such a text is not read. */
export function isNestedTooDeep(source: string): boolean {
  return TOO_DEEP.test(source);
}

function bodyStart(source: string): number {
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const opening = FRONT_MATTER.exec(source.slice(mark, mark + 1_000));
  if (!opening) return mark;
  FRONT_MATTER_END.lastIndex = mark + opening[0].length;
  const closing = FRONT_MATTER_END.exec(source);
  return closing ? closing.index + closing[0].length : mark;
}

function blockKind(name: string, parents: readonly string[]): MarkdownBlock['kind'] | null {
  if (HEADING.test(name)) return 'heading';
  if (name === 'TableCell') return parents.at(-1) === 'TableHeader' ? null : 'cell';
  if (name !== 'Paragraph' && name !== 'Task') return null;
  return parents.includes('ListItem') ? 'item' : 'paragraph';
}

interface Found {
  readonly block: Element;
  readonly kind: MarkdownBlock['kind'];
  readonly quoted: boolean;
  readonly column: string;
  /** The library's elements inside the block. */
  readonly inner: Element[];
}

interface Walked {
  /** The blocks that are read. */
  readonly found: readonly Found[];
  /** Rules that a table drawn with spaces has under its titles. */
  readonly rules: readonly Element[];
  /** Of lines such as "[label]: address". */
  readonly labels: ReadonlySet<string>;
}

function walk(body: string): Walked {
  const found: Found[] = [];
  const rules: Element[] = [];
  const labels = new Set<string>();
  const parents: string[] = [];
  const column = columnTitles(body);
  let open: Found | null = null;
  blocks.parse(body).iterate({
    enter({ name, from, to }) {
      const title = column({ name, from, to }, parents.at(-1));
      const kind = open ? null : blockKind(name, parents);
      if (kind) {
        const quoted = parents.includes('Blockquote');
        open = { block: { name, from, to }, kind, quoted, column: title, inner: [] };
        found.push(open);
      } else open?.inner.push({ name, from, to });
      if (name === 'LinkLabel') labels.add(body.slice(from, to).toLowerCase());
      if (name === 'HorizontalRule' && DRAWN_RULE.test(body.slice(from, to))) rules.push({ name, from, to });
      parents.push(name);
    },
    leave({ name, from, to }) {
      parents.pop();
      if (open?.block.name === name && open.block.from === from && open.block.to === to) open = null;
    },
  });
  return { found, rules, labels };
}

/**
 * Told of every element in turn, answers the title of the column that a cell stands in. An empty cell is no element: the
 * marks between the cells are counted.
 */
function columnTitles(body: string): (element: Element, parent: string | undefined) => string {
  let [titles, row, place]: [string[], number, number] = [[], 0, 0];
  return ({ name, from, to }, parent) => {
    if (name === 'TableHeader') titles = [];
    if (name === 'TableHeader' || name === 'TableRow') [row, place] = [from, 0];
    else if (name === 'TableDelimiter' && parent !== 'Table' && from > row) place += 1;
    else if (name === 'TableCell' && parent === 'TableHeader') titles[place] = body.slice(from, to);
    else if (name === 'TableCell') return titles[place] ?? '';
    return '';
  };
}

/** "-----  -----" under the titles of columns, as plain text draws a table; the library takes it for a rule. */
const DRAWN_RULE = /^-{3,}(?: {1,80}-{3,})+$/;
/** A cell of such a table; two spaces end it. */
const DRAWN_CELL = /\S(?:\S| (?=\S))*/g;

/** The blocks of the text, where a table drawn with spaces is its cells, without the titles of its columns. */
function withDrawnCells({ found, rules }: Walked, body: string): readonly Found[] {
  const titles = new Set(rules.map(({ from }) => from - 1));
  const tables = new Set(rules.map(({ to }) => to + 1));
  return found.flatMap((each) => {
    if (each.block.name !== 'Paragraph') return [each];
    if (titles.has(each.block.to)) return [];
    return tables.has(each.block.from) ? cellsOf(each, body) : [each];
  });
}

function cellsOf({ block, quoted }: Found, body: string): readonly Found[] {
  return [...body.slice(block.from, block.to).matchAll(DRAWN_CELL)].map(({ index, 0: cell }) => {
    const from = block.from + index;
    return {
      block: { name: 'TableCell', from, to: from + cell.length },
      kind: 'cell',
      quoted,
      column: '',
      inner: [],
    };
  });
}

/** A line of marks only, such as the one under the titles of a table's columns. */
const MARKS_ONLY = /^[ \t|:-]+$/gm;

/** The library knows no table whose line of marks ends in space: the space becomes marks. */
function withoutEndSpace(marks: string): string {
  const kept = marks.trimEnd();
  const last = kept.lastIndexOf('-');
  if (last < 0 || !kept.includes('|')) return marks;
  return kept.slice(0, last) + '-'.repeat(marks.length - kept.length) + kept.slice(last);
}

/** As the library likes it: lines end with a line feed. Every place stays what it was. */
function prepared(source: string): string {
  return source
    .replace(/\r(\n?)/g, (_found, feed: string) => (feed === '' ? '\n' : ' \n'))
    .replace(MARKS_ONLY, withoutEndSpace);
}

/**
 * What a person reads in a Markdown text (CommonMark with tables and task lists), in order, each stretch with its place
 * in the source. Code, HTML, comments, link targets, front matter and the titles of table columns are left out.
 */
export function readMarkdown(source: string): readonly MarkdownBlock[] {
  const start = bodyStart(source);
  const body = prepared(source.slice(start));
  const walked = walk(body);
  return withDrawnCells(walked, body).map(({ block, kind, quoted, column, inner }) => ({
    kind,
    level: Number(HEADING.exec(block.name)?.[1] ?? 0),
    quoted,
    column,
    content: cutInline({ body, ...block, inner, labels: walked.labels, base: start }),
  }));
}
