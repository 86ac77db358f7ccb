import type { PrintedDocument, Run } from '../../../../shared/core/brief/tree.ts';
import type { Logo } from '../../../../shared/core/style/logo.ts';
import { MARK_SPACE, runningWords } from '../../../../shared/core/style/running-words.ts';
import { printRuns } from '../runs.ts';
import { printLogo } from './logo.ts';

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

const DRAFT = '<w:r><w:rPr><w:rStyle w:val="DraftMark"/></w:rPr><w:t>DRAFT</w:t></w:r>';

const header = (content: string): string => `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${content}</w:p>`;

/** The running head: confidentiality mark left, and on a draft the word DRAFT right, on every page. */
export function printHeader(brief: PrintedDocument): string {
  return header(words(runningWords(brief).head) + (brief.draft ? TAB + DRAFT : ''));
}

/** The head of a first page with a logo, which stands left; mark and DRAFT stand right. */
export function printFirstHeader(brief: PrintedDocument, logo: Logo): string {
  const { head } = runningWords(brief);
  const apart = head !== '' && brief.draft ? MARK_SPACE : '';
  return header(printLogo(logo) + TAB + words(head + apart) + (brief.draft ? DRAFT : ''));
}

/**
 * The running foot: as-of time left, the mark before it if it belongs there, "Page 1 of 2" right. Readers count the pages themselves; the results are a start.
 */
export function printFooter(brief: PrintedDocument): string {
  const pages = brief.annex.length > 0 ? '2' : '1';
  const page = `${words('Page ')}${field('PAGE', '1')}${words(' of ')}${field('NUMPAGES', pages)}`;
  return `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${words(runningWords(brief).foot)}${TAB}${page}</w:p>`;
}
