import type { Runs } from '../../../../shared/core/brief/tree.ts';
import type { LinkIds } from '../links.ts';
import { printParagraph } from './paragraph.ts';

/** The decision: neighbours of this style share one shaded box, kept on one page. */
export function printAsk(lines: readonly Runs[], links: LinkIds): string {
  const last = lines.length - 1;
  return lines
    .map((runs, index) => printParagraph('Ask', runs, links, index < last ? '<w:keepNext/>' : ''))
    .join('');
}
