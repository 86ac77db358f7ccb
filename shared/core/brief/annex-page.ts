import { assertNever } from '../assert-never.ts';
import { countWords } from '../coach/text/count.ts';
import { type Block, type PrintedDocument, textOf } from './tree.ts';

/** An annex of so many words and lines is no page of its own: it would be an empty one. */
const FEW_WORDS = 60;
const FEW_LINES = 4;

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'ask':
      return block.lines.map(textOf);
    case 'table':
      return [];
    default:
      return assertNever(block);
  }
}

/**
 * Whether the annex begins a page; one of a sentence or two follows the brief on the page where that ends. A table may go
 * to the next page as a whole, which would leave the annex's title behind.
 */
export function annexBeginsPage({ annex }: Pick<PrintedDocument, 'annex'>): boolean {
  const blocks = annex.flatMap((section) => section.blocks);
  const lines = blocks.flatMap(linesOfBlock);
  return (
    blocks.some(({ kind }) => kind === 'table') ||
    lines.length > FEW_LINES ||
    lines.reduce((sum, line) => sum + countWords(line), 0) > FEW_WORDS
  );
}
