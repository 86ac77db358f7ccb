import { createContext, useContext } from 'react';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import type { Jump } from '../../../shared/core/checklist/item.ts';
import { chipJump } from '../../../shared/core/checklist/remarks.ts';
import { FACT_GROUPS } from '../../../shared/core/incident/facts.ts';
import type { ListKey } from '../../../shared/core/incident/lists.ts';
import { fieldId, methodId } from '../fields/field-id.ts';

/** Ids of places that are no single field. */
export const listId = (key: ListKey): string => `list-${key}`;
export const wordsId = (key: SectionKey): string => `words-${key}`;
export const CHECKLIST_ID = 'checklist';
export const READERS_ID = 'readers';

/** The id of the element that a jump focuses; its room must be shown first. */
export function targetOf(jump: Jump): string {
  switch (jump.to) {
    case 'fact':
      return jump.detail ? methodId(jump.key) : fieldId(jump.key);
    case 'list':
      return jump.cell ? fieldId(`${jump.key}/${jump.cell}`) : listId(jump.key);
    case 'group':
      return fieldId(Object.keys(FACT_GROUPS[jump.key])[0] ?? '');
    case 'section':
      return wordsId(jump.key);
    case 'readers':
      return READERS_ID;
    default:
      return CHECKLIST_ID;
  }
}

/** Where a chip of the brief is filled in, with the element to focus: a cell where the chip names one. */
export function jumpOfChip(chip: string): { readonly jump: Jump; readonly target: string } | null {
  const jump = chipJump(chip);
  return jump && { jump, target: jump.to === 'conversation' ? '' : targetOf(jump) };
}

/** Shows the room and puts the focus on the target. */
export type GoTo = (jump: Jump, target?: string) => void;

export const GoToContext = createContext<GoTo>(() => undefined);

export function useGoTo(): GoTo {
  return useContext(GoToContext);
}
