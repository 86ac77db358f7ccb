import { annexBeginsPage } from '../../../shared/core/brief/annex-page.ts';
import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import { LAYOUTS, textWidth } from '../sheet.ts';
import { printParagraph } from './blocks/paragraph.ts';
import type { LinkIds } from './links.ts';
import { printSection } from './sections.ts';

/**
 * A heading of the first level, larger than the sections' because it opens a
 * page, or parts what is below from the brief.
 */
function annexTitle(beginsPage: boolean): string {
  const place = beginsPage ? '<w:pageBreakBefore/><w:spacing w:before="0"/>' : '<w:spacing w:before="240"/>';
  return `<w:p><w:pPr><w:pStyle w:val="Heading1"/>${place}</w:pPr><w:r><w:rPr><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr><w:t>Annex</w:t></w:r></w:p>`;
}

/** A paragraph of one point, out of sight. */
function thinLine(content: string): string {
  const spacing = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return `<w:p><w:pPr>${spacing}<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr>${content}</w:p>`;
}

/** pandoc takes a title that opens the document for metadata and leaves it out of the text; a bookmark keeps it in. */
const FIRST_LINE = thinLine('<w:bookmarkStart w:id="0" w:name="Brief"/><w:bookmarkEnd w:id="0"/>');
/** A body that ends with a table gets an empty paragraph from Word, as high as a line of text. */
const LAST_LINE = thinLine('');

/**
 * The children of w:body before its section properties: title, sections, and the annex, from a page of
 * its own unless it holds next to nothing.
 */
export function* printBody(brief: PrintedDocument, links: LinkIds): Iterable<string> {
  const width = textWidth(LAYOUTS[brief.page]);
  yield FIRST_LINE;
  yield printParagraph('Title', [{ text: brief.title }], links);
  yield printParagraph('Subtitle', brief.subtitle, links);
  for (const section of brief.sections) yield* printSection(section, 'Heading1', width, links);
  if (brief.annex.length > 0) yield annexTitle(annexBeginsPage(brief));
  for (const section of brief.annex) yield* printSection(section, 'Heading2', width, links);
  const last = [...brief.sections, ...brief.annex].at(-1)?.blocks.at(-1);
  if (last?.kind === 'table') yield LAST_LINE;
}
