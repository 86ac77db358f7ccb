import { assertNever } from '../assert-never.ts';
import { cutRuns } from '../brief/pages/cut-runs.ts';
import { type Block, headingOf, type PrintedSection, type Runs, textOf } from '../brief/tree.ts';
import { sentencesOf } from '../coach/text/sentences.ts';

/** True inside a quotation: torn out of it, a sentence of the lines for callers would be a claim of the slide. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') && text.includes('”', at);
}

/**
 * The sentences of a paragraph, each with its chips: parted at spaces alone, so that no address is cut; a quotation
 * stays whole.
 */
export function sentenceRuns(runs: Runs): readonly Runs[] {
  const text = textOf(runs);
  const starts = sentencesOf(text)
    .map(({ start }) => start)
    .filter((start, index) => index === 0 || (/\s/.test(text.charAt(start - 1)) && !isQuoted(text, start)));
  const ends = [...starts.slice(1), text.length];
  return starts.map((start, index) => {
    const end = start + text.slice(start, ends[index]).trimEnd().length;
    return cutRuns(runs, start, end);
  });
}

/** "Customers: about 3,200; failed payments matched to accounts" */
function rowRuns([name = [], ...rest]: readonly Runs[]): Runs {
  const cells = rest.filter((cell) => textOf(cell).trim() !== '');
  return [...name, ...cells.flatMap((cell, index) => [{ text: index === 0 ? ': ' : '; ' }, ...cell])];
}

/** What a block says, as points: a sentence, an item, a row each. An ask and a picture have their own place. */
function blockPoints(block: Block): readonly Runs[] {
  switch (block.kind) {
    case 'paragraph':
      return sentenceRuns(block.runs);
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map(rowRuns);
    case 'ask':
    case 'chart':
      return [];
    default:
      return assertNever(block);
  }
}

/** The points of these blocks in their order. */
export function pointsOf(blocks: readonly Block[]): readonly Runs[] {
  return blocks.flatMap(blockPoints);
}

/** The decisions in their boxes. */
export function asksOf(blocks: readonly Block[]): readonly Runs[] {
  return blocks.flatMap((block) => (block.kind === 'ask' ? block.lines : []));
}

function blockNotes(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map((item) => `• ${textOf(item)}`);
    case 'ask':
      return block.lines.map(textOf);
    case 'table':
      return block.rows.map((row) => `• ${textOf(rowRuns(row))}`);
    case 'chart':
      return [block.alt];
    default:
      return assertNever(block);
  }
}

/** A section as the speaker reads it: its heading, then each paragraph, item and row. */
export function notesOf(section: PrintedSection): readonly string[] {
  return [headingOf(section), ...section.blocks.flatMap(blockNotes)];
}
