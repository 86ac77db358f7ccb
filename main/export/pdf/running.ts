import { lineHeight, TWIPS } from '../../../shared/core/brief/pages/stack.ts';
import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import { ALERT, QUIET } from '../inks.ts';
import { LAYOUTS } from '../sheet.ts';
import type { Pen } from './pen.ts';

/** Type sizes of the running head and foot, and of the mark of a draft. */
const SIZE = 8.5;
const DRAFT_SIZE = 10;

/** Running head and foot of a page: confidentiality mark and DRAFT above, as-of time and "Page 1 of 2" below. */
export function drawRunning(pen: Pen, brief: PrintedDocument, page: number, pages: number): void {
  const layout = LAYOUTS[brief.page];
  const [left, right] = [layout.side / TWIPS, (layout.width - layout.side) / TWIPS];
  const quiet = { size: SIZE, ink: QUIET };
  const head = layout.edge / TWIPS + DRAFT_SIZE;
  const foot = (layout.height - layout.edge) / TWIPS - lineHeight(SIZE) + SIZE;
  pen.mark([{ text: brief.confidentiality }], quiet, { baseline: head, left });
  if (brief.draft) {
    const draft = { size: DRAFT_SIZE, ink: ALERT, isBold: true };
    pen.mark([{ text: 'DRAFT' }], draft, { baseline: head, left, right });
  }
  pen.mark([{ text: brief.asOf }], quiet, { baseline: foot, left });
  pen.mark([{ text: `Page ${page} of ${pages}` }], quiet, { baseline: foot, left, right });
}
