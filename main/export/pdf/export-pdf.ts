import { linesByPage } from '../../../shared/core/brief/pages/pages-of.ts';
import type { StackedLine } from '../../../shared/core/brief/pages/stack.ts';
import { TWIPS } from '../../../shared/core/brief/pages/stack.ts';
import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import type { PrintedFile } from '../../app/ports.ts';
import { cleanBrief } from '../clean-brief.ts';
import { LAYOUTS, textWidth } from '../sheet.ts';
import { drawLine, drawTableHead, type Strip } from './draw-line.ts';
import { newFile } from './file.ts';
import { fitPage } from './fit-page.ts';
import { drawLogo } from './logo.ts';
import { newPen } from './pen.ts';
import { drawRunning } from './running.ts';
import { newTree } from './tree.ts';

/** What goes before a line on its page: space, and the head of a table that begins or goes on there. */
function drawPage(
  strip: Strip,
  lines: readonly StackedLine[],
  next: StackedLine | undefined,
  top: number,
): void {
  let y = top;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const below = lines[index + 1] ?? next;
    if (line.unit.kind === 'row' && line.head && above?.head?.key !== line.head.key) {
      drawTableHead(strip, line.unit, y, line.head.height);
      y += line.head.height;
    }
    if (above) y += line.before;
    const to = below?.unit === line.unit ? below.from : Number.POSITIVE_INFINITY;
    drawLine(strip, { line, to, top: y });
    y += line.height;
  }
}

/** One sentence about the signs that are not printed as they were typed. */
function noteOf(missing: ReadonlySet<string>): readonly string[] {
  if (missing.size === 0) return [];
  const signs = [...missing].slice(0, 20).join(' ');
  return [`The letters of the PDF have no ${signs}: “\uFFFD” is printed there. The Word file has them.`];
}

/** The brief as a PDF file of the same pages as the Word file, with a tree of its parts for screen readers. */
export async function exportPdf(brief: PrintedDocument): Promise<PrintedFile> {
  const { brief: clean, notes } = cleanBrief(brief);
  const layout = LAYOUTS[clean.page];
  const pages = linesByPage(fitPage(clean));
  const { file, bytes } = newFile(clean);
  const pen = newPen(file);
  const tree = newTree(file);
  const { accent, logo } = clean.look;
  const strip = {
    accent,
    fonts: clean.look,
    pen,
    tree,
    left: layout.side / TWIPS,
    width: textWidth(layout) / TWIPS,
  };
  for (const [index, lines] of pages.entries()) {
    file.addPage();
    if (index === 0 && logo) drawLogo(strip, logo, layout);
    drawRunning(pen, clean, index + 1, pages.length);
    drawPage(strip, lines, pages[index + 1]?.[0], layout.top / TWIPS);
  }
  tree.end();
  file.end();
  return { bytes: await bytes, notes: [...notes, ...noteOf(pen.missing)] };
}
