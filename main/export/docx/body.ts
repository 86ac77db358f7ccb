import type { Brief } from '../../../shared/core/brief/tree.ts';
import { printParagraph } from './blocks/paragraph.ts';
import { LAYOUTS, textWidth } from './layout.ts';
import type { LinkIds } from './links.ts';
import { printSection } from './sections.ts';

/** A heading of the first level, larger than the sections' because it opens a page. */
const ANNEX_TITLE =
  '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/><w:spacing w:before="0"/></w:pPr><w:r><w:rPr><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr><w:t>Annex</w:t></w:r></w:p>';

/** A body that ends with a table gets an empty paragraph from Word, of Normal's size; this one is as small as can be. */
const LAST_LINE =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

/** The children of w:body before its section properties: title, sections, and the annex from a page of its own. */
export function* printBody(brief: Brief, links: LinkIds): Iterable<string> {
  const width = textWidth(LAYOUTS[brief.page]);
  yield printParagraph('Title', [{ text: brief.title }], links);
  yield printParagraph('Subtitle', brief.subtitle, links);
  for (const section of brief.sections) yield* printSection(section, 'Heading1', width, links);
  if (brief.annex.length > 0) yield ANNEX_TITLE;
  for (const section of brief.annex) yield* printSection(section, 'Heading2', width, links);
  const last = [...brief.sections, ...brief.annex].at(-1)?.blocks.at(-1);
  if (last?.kind === 'table') yield LAST_LINE;
}
