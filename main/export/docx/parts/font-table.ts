import type { Font, Fonts } from '../../../../shared/core/style/fonts.ts';
import { XML_HEAD } from '../../office/xml.ts';
import { WORD_NAMESPACE } from '../xml.ts';

/** What Word may choose by when it has neither the font nor its twin (ISO/IEC 14496-22, PANOSE). */
const KINDS: Readonly<
  Record<Font, { readonly others: string; readonly panose: string; readonly family: string }>
> = {
  Calibri: { others: 'Carlito,Helvetica Neue,Arial', panose: '020F0502020204030204', family: 'swiss' },
  Arial: { others: 'Liberation Sans,Arimo,Helvetica', panose: '020B0604020202020204', family: 'swiss' },
  'Times New Roman': {
    others: 'Liberation Serif,Tinos,Times',
    panose: '02020603050405020304',
    family: 'roman',
  },
};

function entry(font: Font): string {
  const { others, panose, family } = KINDS[font];
  return `<w:font w:name="${font}"><w:altName w:val="${others}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
}

/**
 * word/fontTable.xml: what stands in where a font is not installed. The first of the others has the same widths; the
 * rest are on every Mac and every Windows.
 */
export function printFontTable({ headings, body }: Fonts): string {
  const fonts = [...new Set([body, headings])].map(entry).join('');
  return `${XML_HEAD}<w:fonts xmlns:w="${WORD_NAMESPACE}">${fonts}</w:fonts>`;
}
