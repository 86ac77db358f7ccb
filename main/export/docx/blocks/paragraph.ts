import type { Runs } from '../../../../shared/core/brief/tree.ts';
import type { LinkIds } from '../links.ts';
import { printRuns } from '../runs.ts';

/** A w:p of the named style; `extra` are further children of w:pPr, in the order of the schema. */
export function printParagraph(style: string, runs: Runs, links: LinkIds, extra = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${printRuns(runs, links)}</w:p>`;
}
