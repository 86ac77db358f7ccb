import type { ItemState } from './item.ts';

/** True while something is asked of the person: not there yet, or there and to be changed. */
export function isOpen({ state }: ItemState): boolean {
  return state === 'missing' || state === 'blocked';
}

/** What stops "final": the open items of level "block", in their order. A draft is never stopped. */
export function blockersOf(checklist: readonly ItemState[]): readonly ItemState[] {
  return checklist.filter((item) => item.level === 'block' && isOpen(item));
}
