import type { Runs } from '../../../../shared/core/brief/tree.ts';
import type { LinkIds } from '../links.ts';
import { printParagraph } from './paragraph.ts';

/** The items as paragraphs; `extra` are further children of w:pPr, in the order of the schema. */
export function printList(items: readonly Runs[], links: LinkIds, extra: string): string {
  return items.map((runs) => printParagraph('ListBullet', runs, links, extra)).join('');
}
