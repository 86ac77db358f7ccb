import { BEFORE } from './before.ts';
import { CAUSE } from './cause.ts';
import { FORM } from './form.ts';
import { IMPACT } from './impact.ts';
import type { ChecklistItem, ItemGroup } from './item.ts';
import { OUTSIDE } from './outside.ts';
import { RESPONSE } from './response.ts';

/** The 38 items in order, by group. A new item is an object in its group's file and a name in the list at its end. */
export const CHECKLIST: readonly { readonly group: ItemGroup; readonly items: readonly ChecklistItem[] }[] = [
  { group: 'before', items: BEFORE },
  { group: 'impact', items: IMPACT },
  { group: 'cause', items: CAUSE },
  { group: 'response', items: RESPONSE },
  { group: 'outside', items: OUTSIDE },
  { group: 'form', items: FORM },
];
