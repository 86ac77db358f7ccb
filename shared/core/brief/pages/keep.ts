import type { Block } from '../tree.ts';

/** A table this short stays on one page with its header row. */
const KEPT_TOGETHER = 10;

/** Whether a block never ends a page that its follower does not begin on: what leads into a list or a table. */
export function leadsInto(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'paragraph') return next?.kind === 'list' || next?.kind === 'table';
  return block.kind === 'list' && next?.kind === 'table' && block.items.length <= KEPT_TOGETHER;
}

/**
 * Whether a row stays with the one below it: all of a short table do, of a longer one the first two and the last two.
 */
export function rowKeepsNext(index: number, rows: number): boolean {
  if (index === rows - 1) return false;
  return rows <= KEPT_TOGETHER || index === 0 || index === rows - 2;
}

/** A table has no space of its own and a list ends like its items: the paragraph that follows keeps the distance. */
export function keepsDistance(previous: Block | undefined): boolean {
  return previous?.kind === 'list' || previous?.kind === 'table';
}
