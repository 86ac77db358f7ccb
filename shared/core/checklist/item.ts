import type { BriefMeasure } from '../brief/measure.ts';
import type { SectionKey } from '../brief/section-keys.ts';
import type { Brief } from '../brief/tree.ts';
import type { Finding } from '../coach/finding.ts';
import type { FactGroup, FactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { BrokenInvariant } from '../incident/invariants.ts';
import type { ListKey } from '../incident/lists.ts';
import type { QuestionBank } from '../questions/question.ts';

/** block = stops "final"; warn = advice; manual = only a person can tick it; automatic = the app does it. */
export type Level = 'block' | 'warn' | 'manual' | 'automatic';

/** Where the person lands when they open the item. */
export type Jump =
  /** `method`: how the figure was counted, among its details. */
  | { readonly to: 'fact'; readonly key: FactKey; readonly detail?: 'method' }
  /** `cell`: the one of its cells that is meant, as row and column: "a1/amount". */
  | { readonly to: 'list'; readonly key: ListKey; readonly cell?: string }
  | { readonly to: 'group'; readonly key: FactGroup }
  | { readonly to: 'section'; readonly key: SectionKey }
  /** A tab of the conversation: no place in the brief. */
  | { readonly to: 'conversation'; readonly tab: string }
  /** What readers say of the brief. */
  | { readonly to: 'readers' }
  | { readonly to: 'checklist' };

/** What the checklist is evaluated on: the record, the brief made from it and the coach's remarks. */
export interface ChecklistContext {
  readonly incident: Incident;
  readonly brief: Brief;
  readonly findings: readonly Finding[];
  readonly questions: QuestionBank;
}

/** What an item may look at: the same, with what several items ask for worked out once. */
export interface ItemContext extends ChecklistContext {
  readonly measure: BriefMeasure;
  readonly broken: readonly BrokenInvariant[];
}

/**
 * missing = something is not there yet; blocked = something that is there has to be changed; not-applicable counts as
 * done: nothing in this incident asks for it.
 */
export type ItemResult =
  | { readonly state: 'done' | 'not-applicable'; readonly detail?: string }
  | { readonly state: 'missing' | 'blocked'; readonly detail: string; readonly jump?: Jump };

/** One entry of the checklist (structure of the brief, §6). */
export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  readonly level: Level | ((context: ItemContext) => Level);
  /** True when a person may tick it by hand: `ticks` of the record holds who and when. */
  readonly tickable?: boolean;
  readonly jump: Jump;
  readonly check: (context: ItemContext) => ItemResult;
}

export type ItemGroup = 'before' | 'impact' | 'cause' | 'response' | 'outside' | 'form';

/** One entry as shown: its state now, at the level that holds for this incident. */
export interface ItemState {
  readonly id: string;
  readonly text: string;
  readonly group: ItemGroup;
  readonly level: Level;
  readonly tickable: boolean;
  readonly state: ItemResult['state'];
  readonly detail: string;
  readonly jump: Jump;
}
