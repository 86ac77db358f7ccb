import { assertNever } from '../../../shared/core/assert-never.ts';
import { type Block, headingOf, type PrintedSection } from '../../../shared/core/brief/tree.ts';
import { printAsk } from './blocks/ask.ts';
import { printList } from './blocks/list.ts';
import { printParagraph } from './blocks/paragraph.ts';
import { printTable } from './blocks/table.ts';
import type { LinkIds } from './links.ts';

const KEEP_NEXT = '<w:keepNext/>';
/** A table has no space of its own and a list ends like its items: the paragraph that follows keeps the distance. */
const DISTANCE = '<w:spacing w:before="80"/>';

interface Neighbours {
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
}

/** A paragraph that leads into a list or a table stays with it. */
function paragraphExtra({ previous, next }: Neighbours): string {
  const leads = next?.kind === 'list' || next?.kind === 'table';
  const follows = previous?.kind === 'list' || previous?.kind === 'table';
  return (leads ? KEEP_NEXT : '') + (follows ? DISTANCE : '');
}

function printBlock(block: Block, near: Neighbours, width: number, links: LinkIds): Iterable<string> {
  switch (block.kind) {
    case 'paragraph':
      return [printParagraph('BodyText', block.runs, links, paragraphExtra(near))];
    case 'list':
      return [printList(block.items, links)];
    case 'ask':
      return [printAsk(block.lines, links)];
    case 'table':
      return printTable(block, width, links);
    default:
      return assertNever(block);
  }
}

/** Heading and blocks of one section, in pieces; `width` is the width of the text in twips. */
export function* printSection(
  section: PrintedSection,
  heading: 'Heading1' | 'Heading2',
  width: number,
  links: LinkIds,
): Iterable<string> {
  yield printParagraph(heading, [{ text: headingOf(section) }], links);
  const { blocks } = section;
  for (const [index, block] of blocks.entries()) {
    yield* printBlock(block, { previous: blocks[index - 1], next: blocks[index + 1] }, width, links);
  }
}
