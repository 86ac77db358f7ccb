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
  /** The library's elements inside the block. */
  readonly inner: Element[];
}

/** The blocks that are read, and the labels of "[label]: address" lines. */
function walk(body: string): { readonly found: readonly Found[]; readonly labels: ReadonlySet<string> } {
  const found: Found[] = [];
  const labels = new Set<string>();
  const parents: string[] = [];
  let open: Found | null = null;
  blocks.parse(body).iterate({
    enter({ name, from, to }) {
      const kind = open ? null : blockKind(name, parents);
      if (kind) {
        open = { block: { name, from, to }, kind, quoted: parents.includes('Blockquote'), inner: [] };
        found.push(open);
      } else open?.inner.push({ name, from, to });
      if (name === 'LinkLabel') labels.add(body.slice(from, to).toLowerCase());
      parents.push(name);
    },
    leave({ name, from, to }) {
      parents.pop();
      if (open?.block.name === name && open.block.from === from && open.block.to === to) open = null;
    },
  });
  return { found, labels };
}

/**
 * What a person reads in a Markdown text (CommonMark with tables and task lists), in order, each stretch with its place
 * in the source. Code, HTML, comments, link targets, front matter and the titles of table columns are left out.
 */
export function readMarkdown(source: string): readonly MarkdownBlock[] {
  const start = bodyStart(source);
  const body = source.slice(start);
  const { found, labels } = walk(body);
  return found.map(({ block, kind, quoted, inner }) => ({
    kind,
    level: Number(HEADING.exec(block.name)?.[1] ?? 0),
    quoted,
    content: cutInline({ body, ...block, inner, labels, base: start }),
  }));
}
