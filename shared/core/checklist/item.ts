import type { SectionKey } from '../brief/section-keys.ts';
import type { Brief } from '../brief/tree.ts';
import type { Finding } from '../coach/finding.ts';
import type { FactGroup, FactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { ListKey } from '../incident/lists.ts';

/** block = stops "final"; warn = advice; manual = only a person can tick it; automatic = the app does it. */
export type Level = 'block' | 'warn' | 'manual' | 'automatic';

/** Where the person lands when they open the item. */
export type Jump =
  | { readonly to: 'fact'; readonly key: FactKey }
  | { readonly to: 'list'; readonly key: ListKey }
  | { readonly to: 'group'; readonly key: FactGroup }
  | { readonly to: 'section'; readonly key: SectionKey }
  | { readonly to: 'checklist' };

/** What an item may look at: the record, the brief made from it and the coach's remarks. */
export interface ChecklistContext {
  readonly incident: Incident;
  readonly brief: Brief;
  readonly findings: readonly Finding[];
}

/** not-applicable counts as done: nothing in this incident asks for it. */
export type ItemResult =
  | { readonly state: 'done' | 'not-applicable' }
  | { readonly state: 'missing' | 'blocked'; readonly detail: string; readonly jump?: Jump };

/** One entry of the checklist (structure of the brief, §6). */
export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  readonly group: 'before' | 'impact' | 'cause' | 'response' | 'outside' | 'form';
  readonly level: Level | ((context: ChecklistContext) => Level);
  readonly jump: Jump;
  readonly check: (context: ChecklistContext) => ItemResult;
}

/** One entry as shown: its state now, at the level that holds for this incident. */
export interface ItemState {
  readonly id: string;
  readonly text: string;
  readonly group: ChecklistItem['group'];
  readonly level: Level;
  readonly state: 'done' | 'missing' | 'blocked' | 'not-applicable';
  readonly detail: string;
  readonly jump: Jump;
}
