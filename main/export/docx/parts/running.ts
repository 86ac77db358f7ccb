import type { PrintedDocument, Run } from '../../../../shared/core/brief/tree.ts';
import { printRuns } from '../runs.ts';

const TAB = '<w:r><w:tab/></w:r>';
const NO_LINKS = new Map<string, string>();

function words(text: string): string {
  const run: Run = { text };
  return printRuns([run], NO_LINKS);
}

/** A field with its result written down: Word offers to repair some files whose fields have none. */
function field(instruction: string, result: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return `${mark('begin')}${code}${mark('separate')}${words(result)}${mark('end')}`;
}

/** The running head: confidentiality mark left, and on a draft the word DRAFT right, on every page. */
export function printHeader(brief: PrintedDocument): string {
  const draft = '<w:r><w:rPr><w:rStyle w:val="DraftMark"/></w:rPr><w:t>DRAFT</w:t></w:r>';
  return `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${words(brief.confidentiality)}${brief.draft ? TAB + draft : ''}</w:p>`;
}

/**
 * The running foot: as-of time left, "Page 1 of 2" right. Readers count the pages themselves; the results are a start.
 */
export function printFooter(brief: PrintedDocument): string {
  const pages = brief.annex.length > 0 ? '2' : '1';
  const page = `${words('Page ')}${field('PAGE', '1')}${words(' of ')}${field('NUMPAGES', pages)}`;
  return `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${words(brief.asOf)}${TAB}${page}</w:p>`;
}
