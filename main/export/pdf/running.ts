import { lineHeight, TWIPS } from '../../../shared/core/brief/pages/stack.ts';
import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import { printedSize } from '../../../shared/core/style/logo.ts';
import { MARK_SPACE, runningWords } from '../../../shared/core/style/running-words.ts';
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
  const font = brief.look.body;
  const quiet = { size: SIZE, font, ink: QUIET };
  const draft = { size: DRAFT_SIZE, font, ink: ALERT, isBold: true };
  const { head: mark, foot: below } = runningWords(brief);
  const logo = page === 1 ? brief.look.logo : null;
  // Words beside a logo stand on its lower edge, as in Word.
  const head = layout.edge / TWIPS + (logo ? printedSize(logo).height : DRAFT_SIZE);
  const foot = (layout.height - layout.edge) / TWIPS - lineHeight(SIZE, font) + SIZE;
  const end =
    logo && brief.draft ? right - pen.widthOf('DRAFT', draft) - pen.widthOf(MARK_SPACE, quiet) : right;
  pen.mark([{ text: mark }], quiet, { baseline: head, left, ...(logo ? { right: end } : {}) });
  if (brief.draft) pen.mark([{ text: 'DRAFT' }], draft, { baseline: head, left, right });
  pen.mark([{ text: below }], quiet, { baseline: foot, left });
  pen.mark([{ text: `Page ${page} of ${pages}` }], quiet, { baseline: foot, left, right });
}
