import { TWIPS } from '../../../shared/core/brief/pages/stack.ts';
import { type Logo, printedSize } from '../../../shared/core/style/logo.ts';
import type { Layout } from '../sheet.ts';
import type { Strip } from './draw-line.ts';

/** The logo left in the head of the first page, read by its words before all else. */
export function drawLogo({ pen, tree, left }: Strip, logo: Logo, { edge }: Layout): void {
  const picture = Buffer.from(logo.base64, 'base64');
  const figure = tree.first('Figure', { alt: logo.alt });
  figure.add(() => pen.file.image(picture, left, edge / TWIPS, printedSize(logo)));
}
