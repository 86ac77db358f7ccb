import { assertNever } from '../../../shared/core/assert-never.ts';
import { type Block, type BriefSection, headingOf } from '../../../shared/core/brief/tree.ts';
import { printAsk } from './blocks/ask.ts';
import { printList } from './blocks/list.ts';
import { printParagraph } from './blocks/paragraph.ts';
import { printTable } from './blocks/table.ts';
import type { LinkIds } from './links.ts';

/** A table has no space of its own: what follows it keeps the distance. */
const AFTER_TABLE = '<w:spacing w:before="90"/>';

function printBlock(
  block: Block,
  previous: Block | undefined,
  width: number,
  links: LinkIds,
): Iterable<string> {
  switch (block.kind) {
    case 'paragraph': {
      const distance = previous?.kind === 'table' ? AFTER_TABLE : '';
      return [printParagraph('BodyText', block.runs, links, distance)];
    }
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
  section: BriefSection,
  heading: 'Heading1' | 'Heading2',
  width: number,
  links: LinkIds,
): Iterable<string> {
  yield printParagraph(heading, [{ text: headingOf(section) }], links);
  for (const [index, block] of section.blocks.entries()) {
    yield* printBlock(block, section.blocks[index - 1], width, links);
  }
}
