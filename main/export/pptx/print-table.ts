import type { Runs } from '../../../shared/core/brief/tree.ts';
import { CELL } from '../../../shared/core/slides/fit.ts';
import { SLIDE_WIDTH, type SlideTable } from '../../../shared/core/slides/slide.ts';
import { QUIET, RULE } from '../inks.ts';
import { emu, fill, type Hand, printParagraph, printRuns } from './print-text.ts';

const NO_LINES = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join('');

/** A cell with a line under it, `thick` points high. */
function cell(words: string, thick: number, ink: string): string {
  const margins = `marL="${emu(CELL.side)}" marR="${emu(CELL.side)}" marT="${emu(CELL.edge)}" marB="${emu(CELL.edge)}"`;
  const line = `<a:lnB w="${emu(thick)}">${fill(ink)}</a:lnB>`;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr ${margins} anchor="ctr">${NO_LINES}${line}<a:noFill/></a:tcPr></a:tc>`;
}

/** A table of figures with a row of titles. */
export function printTable(
  { columns, headHeight, rows, size }: SlideTable,
  accent: string,
  language: string,
): string {
  const row = (cells: readonly Runs[], height: number, hand: Hand, thick: number, ink: string): string => {
    const printed = columns.map(({ align }, index) => {
      const words = printRuns(cells[index] ?? [], hand);
      return cell(printParagraph(words, { align: align === 'right' ? 'r' : 'l' }), thick, ink);
    });
    return `<a:tr h="${emu(height)}">${printed.join('')}</a:tr>`;
  };
  const widths = columns.map(({ width }) => `<a:gridCol w="${emu((width / 100) * SLIDE_WIDTH)}"/>`);
  const titles = columns.map(({ title }): Runs => [{ text: title }]);
  const head = row(titles, headHeight, { size: 18, language, ink: QUIET, isBold: true }, 1, accent);
  const body = rows.map(({ cells, height }) => row(cells, height, { size, language }, 0.5, RULE));
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${widths.join('')}</a:tblGrid>${head}${body.join('')}</a:tbl>`;
}
