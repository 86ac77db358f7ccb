import { blockersOf, isOpen } from '../../../shared/core/checklist/gate.ts';
import type { ItemState, Level } from '../../../shared/core/checklist/item.ts';
import type { Mark } from '../../ui/state-mark.tsx';

export interface ItemMark {
  readonly mark: Mark;
  readonly word: string;
}

const OPEN: Readonly<Record<Level, ItemMark>> = {
  block: { mark: 'stop', word: 'Stops final' },
  warn: { mark: 'warn', word: 'Advised' },
  manual: { mark: 'missing', word: 'By a person' },
  automatic: { mark: 'missing', word: 'By the app' },
};

/** An item's state as a shape and a word. */
export function markOf(item: ItemState): ItemMark {
  if (isOpen(item)) return OPEN[item.level];
  return item.state === 'done' ? { mark: 'done', word: 'Done' } : { mark: 'none', word: 'Not needed here' };
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly blockers: readonly ItemState[];
  readonly advised: readonly ItemState[];
}

/** Where a set of items stands: what is not asked for counts as done. */
export function progressOf(items: readonly ItemState[]): Progress {
  const open = items.filter(isOpen);
  return {
    done: items.length - open.length,
    of: items.length,
    blockers: blockersOf(items),
    advised: open.filter(({ level }) => level === 'warn'),
  };
}

/** The mark of a whole room: its worst open item. */
export function roomMark(items: readonly ItemState[]): ItemMark | null {
  if (items.length === 0) return null;
  const { blockers, advised, done, of } = progressOf(items);
  if (blockers.length > 0) return { mark: 'stop', word: `${blockers.length} to fill before final` };
  if (advised.length > 0) return { mark: 'warn', word: `${advised.length} advised` };
  return done === of ? { mark: 'done', word: 'Done' } : { mark: 'missing', word: `${of - done} open` };
}
