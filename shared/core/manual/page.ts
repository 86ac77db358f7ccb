import { parser } from '@lezer/markdown';

/** A stretch of words of one look. */
export interface Span {
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'code' | 'link';
  /** Another page of the manual, for a link. */
  readonly page?: string;
}

/** One part of a page. */
export type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string };

export interface ManualPage {
  readonly key: string;
  readonly title: string;
  /** What follows the title. */
  readonly parts: readonly Part[];
}

type Node = ReturnType<typeof parser.parse>['topNode'];

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

const SLICED: Readonly<Record<string, Span['look']>> = {
  StrongEmphasis: 'strong',
  InlineCode: 'code',
  Link: 'link',
};

/** Lines of a paragraph are one line on screen. */
const flat = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

function spanOf(node: Node, source: string): Span | null {
  const look = SLICED[node.name];
  if (!look) return null;
  const marks = childrenOf(node).filter(({ name }) => name.endsWith('Mark'));
  const [open, close] = marks;
  const text = flat(source.slice(open?.to ?? node.from, close?.from ?? node.to));
  if (look !== 'link') return { text, look };
  const address = childrenOf(node).find(({ name }) => name === 'URL');
  const page = address ? source.slice(address.from, address.to).replace(/\.md$/, '') : '';
  return { text, look, page };
}

/** The words inside a block from one place to another. */
function spansOf(block: Node, source: string): readonly Span[] {
  const spans: Span[] = [];
  let from = block.from;
  const plain = (to: number): void => {
    const text = flat(source.slice(from, to));
    if (text !== '') spans.push({ text, look: 'plain' });
  };
  for (const child of childrenOf(block)) {
    if (child.name === 'HeaderMark') {
      from = child.to + 1;
      continue;
    }
    const span = spanOf(child, source);
    if (!span) continue;
    plain(child.from);
    spans.push(span);
    from = child.to;
  }
  plain(block.to);
  return spans;
}

/** "![What it shows](pictures/name.png)" alone in its paragraph. */
const PICTURE = /^!\[([^\]]+)\]\(pictures\/([\w-]+)\.png\)$/;

function partOf(block: Node, source: string): Part {
  const text = source.slice(block.from, block.to);
  const heading = /^ATXHeading(\d)$/.exec(block.name);
  if (heading) return { kind: 'heading', level: Number(heading[1]), spans: spansOf(block, source) };
  const picture = PICTURE.exec(text);
  if (picture) return { kind: 'picture', alt: picture[1] ?? '', name: picture[2] ?? '' };
  if (block.name === 'BulletList' || block.name === 'OrderedList') {
    const items = childrenOf(block).map((item) => {
      const [, paragraph = item] = childrenOf(item);
      return spansOf(paragraph, source);
    });
    return { kind: 'list', ordered: block.name === 'OrderedList', items };
  }
  return { kind: 'paragraph', spans: spansOf(block, source) };
}

/** The words without their looks. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

/**
 * Reads a page of the manual: headings, paragraphs, flat lists and pictures in Markdown; its first line is its title.
 */
export function readPage(key: string, source: string): ManualPage {
  const [first, ...parts] = childrenOf(parser.parse(source).topNode).map((block) => partOf(block, source));
  const title = first?.kind === 'heading' ? textOfSpans(first.spans) : key;
  return { key, title, parts };
}
