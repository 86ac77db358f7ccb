import type { ItemState } from './item.ts';

/** How the version on the screen is kept: the record cannot say it, as it is about the record. */
export interface Kept {
  readonly frozen: boolean;
  readonly exported: boolean;
}

const FROZEN = 'C38';

function detailOf({ frozen, exported }: Kept): string {
  if (!frozen && !exported) return 'This version is neither frozen nor exported yet.';
  return frozen
    ? 'This version is frozen, and not exported yet.'
    : 'This version is exported, and not frozen.';
}

/** The checklist with the one item that depends on the store: this version is frozen and its file's hash is kept. */
export function withKept(checklist: readonly ItemState[], kept: Kept): readonly ItemState[] {
  const done = kept.frozen && kept.exported;
  return checklist.map((item) =>
    item.id === FROZEN
      ? { ...item, state: done ? 'done' : 'missing', detail: done ? '' : detailOf(kept) }
      : item,
  );
}
