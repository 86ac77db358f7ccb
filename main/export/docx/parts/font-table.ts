import { WORD_NAMESPACE, XML_HEAD } from '../xml.ts';

/**
 * word/fontTable.xml: what stands in where Calibri is not installed. Carlito has the same widths; the others are on
 * every Mac and every Windows. The class numbers (PANOSE, family) let Word choose a humanist sans by itself.
 */
export const FONT_TABLE = `${XML_HEAD}<w:fonts xmlns:w="${WORD_NAMESPACE}"><w:font w:name="Calibri"><w:altName w:val="Carlito,Helvetica Neue,Arial"/><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
