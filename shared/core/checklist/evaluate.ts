import type { ChecklistContext, ItemState } from './item.ts';
export function evaluateChecklist(_context: ChecklistContext): readonly ItemState[] { return []; }
