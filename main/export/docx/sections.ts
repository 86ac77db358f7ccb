import { assertNever } from '../../../shared/core/assert-never.ts';
import { keepsDistance, leadsInto } from '../../../shared/core/brief/pages/keep.ts';
import { type Block, headingOf, type PrintedSection } from '../../../shared/core/brief/tree.ts';
import { printAsk } from './blocks/ask.ts';
import { printChart } from './blocks/chart.ts';
import { printList } from './blocks/list.ts';
import { printParagraph } from './blocks/paragraph.ts';
import { printTable } from './blocks/table.ts';
import type { LinkIds } from './links.ts';

/** What leads on is not parted either: programs differ on a paragraph that must stay with the next one. */
const LEADING = '<w:keepNext/><w:keepLines/>';
const DISTANCE = '<w:spacing w:before="80"/>';

interface Neighbours {
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
}

function printBlock(block: Block, near: Neighbours, width: number, links: LinkIds): Iterable<string> {
  const keep = leadsInto(block, near.next) ? LEADING : '';
  switch (block.kind) {
    case 'paragraph': {
      const distance = keepsDistance(near.previous) ? DISTANCE : '';
      return [printParagraph('BodyText', block.runs, links, keep + distance)];
    }
    case 'list':
      return [printList(block.items, links, keep)];
    case 'ask':
      return [printAsk(block.lines, links)];
    case 'chart':
      return [printChart(block, links)];
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
