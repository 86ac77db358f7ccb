import { breakLines } from '../../../shared/core/brief/pages/break-lines.ts';
import { cutRuns } from '../../../shared/core/brief/pages/cut-runs.ts';
import { SHEETS } from '../../../shared/core/brief/pages/pages-of.ts';
import { lineHeight, STYLES } from '../../../shared/core/brief/pages/stack.ts';
import type { Block, PrintedDocument, PrintedSection, Runs } from '../../../shared/core/brief/tree.ts';
import type { Font } from '../../../shared/core/style/fonts.ts';

/** Points of a page that a head of a table, a heading and frames may take beside what is parted. */
const BESIDE = 90;

/** The runs in pieces of so many lines of a width at the most. */
function inPieces(runs: Runs, size: number, width: number, most: number, font: Font): readonly Runs[] {
  const starts = breakLines(runs, { size, width, isBold: false, font });
  if (starts.length <= most) return [runs];
  const pieces: Runs[] = [];
  for (let line = 0; line < starts.length; line += most)
    pieces.push(cutRuns(runs, starts[line] ?? 0, starts[line + most] ?? Number.POSITIVE_INFINITY));
  return pieces;
}

function parted(block: Block, width: number, height: number, font: Font): readonly Block[] {
  if (block.kind === 'ask') {
    const { size, indent } = STYLES.ask;
    const most = Math.floor((height - BESIDE) / lineHeight(size, font));
    const lines = block.lines.map((line) => inPieces(line, size, width - indent, most, font));
    if (lines.every(({ length }) => length === 1)) return [block];
    return lines.flat().map((piece): Block => ({ ...block, lines: [piece] }));
  }
  if (block.kind !== 'table') return [block];
  const { size, indent } = STYLES.cell;
  const most = Math.floor((height - BESIDE) / lineHeight(size, font));
  const rows = block.rows.flatMap((row) => {
    const cells = block.columns.map((column, index) =>
      inPieces(row[index] ?? [], size, (column.width / 100) * width - indent, most, font),
    );
    const count = Math.max(1, ...cells.map(({ length }) => length));
    return Array.from({ length: count }, (_, at) => cells.map((pieces) => pieces[at] ?? []));
  });
  return [{ ...block, rows }];
}

/**
 * The document with what is never parted, yet higher than a page, as several of its kind: nothing is drawn off the
 * sheet.
 */
export function fitPage(document: PrintedDocument): PrintedDocument {
  const { width, height } = SHEETS[document.page];
  const fit = (section: PrintedSection): PrintedSection => ({
    ...section,
    blocks: section.blocks.flatMap((block) => parted(block, width, height, document.look.body)),
  });
  return { ...document, sections: document.sections.map(fit), annex: document.annex.map(fit) };
}
