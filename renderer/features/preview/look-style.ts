import type { CSSProperties } from 'react';
import { FACES } from '../../../shared/core/brief/faces/faces.ts';
import type { Font } from '../../../shared/core/style/fonts.ts';
import type { Look } from '../../../shared/core/style/house-style.ts';
import { type Logo, printedSize } from '../../../shared/core/style/logo.ts';

/** The twin with the same widths first: it is with the app, whatever fonts the computer has. */
const FAMILIES: Readonly<Record<Font, string>> = {
  Calibri: 'Carlito, Calibri, sans-serif',
  Arial: 'Arimo, Arial, Carlito, sans-serif',
  'Times New Roman': 'Tinos, "Times New Roman", Carlito, serif',
};

/** The look as properties that the style sheet of the paper reads; sizes in points, lines in type sizes. */
export function lookStyle({ accent, headings, body }: Look, logo: Logo | null): CSSProperties {
  const { width, height } = logo ? printedSize(logo) : { width: 0, height: 0 };
  const properties = {
    '--accent': `#${accent}`,
    '--body-font': FAMILIES[body],
    '--body-line': FACES[body].line,
    '--heading-font': FAMILIES[headings],
    '--heading-line': FACES[headings].line,
    '--logo-width': width,
    '--logo-height': height,
  };
  return properties as CSSProperties;
}
