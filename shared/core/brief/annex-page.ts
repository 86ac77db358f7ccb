import { countWords } from '../coach/text/count.ts';
import { textsOfBlocks } from './lines.ts';
import type { PrintedDocument } from './tree.ts';

/** An annex of so many words and lines is no page of its own: it would be an empty one. */
const FEW_WORDS = 60;
const FEW_LINES = 4;

/**
 * Whether the annex begins a page; one of a sentence or two follows the brief on the page where that ends. A table may
 * go to the next page as a whole, which would leave the annex's title behind.
 */
export function annexBeginsPage({ annex }: Pick<PrintedDocument, 'annex'>): boolean {
  const blocks = annex.flatMap((section) => section.blocks);
  const lines = textsOfBlocks(blocks);
  return (
    blocks.some(({ kind }) => kind === 'table' || kind === 'chart') ||
    lines.length > FEW_LINES ||
    lines.reduce((sum, line) => sum + countWords(line), 0) > FEW_WORDS
  );
}
