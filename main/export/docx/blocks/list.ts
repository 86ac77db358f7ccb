import type { Runs } from '../../../../shared/core/brief/tree.ts';
import type { LinkIds } from '../links.ts';
import { printParagraph } from './paragraph.ts';

export function printList(items: readonly Runs[], links: LinkIds): string {
  return items.map((runs) => printParagraph('ListBullet', runs, links)).join('');
}
