import type { SectionKey } from '../brief/section-keys.ts';
import { FACTS, type FactKey } from '../incident/facts.ts';
import type { Incident, Tick } from '../incident/incident.ts';
import type { Column, ListKey } from '../incident/lists.ts';
import { isFilled, type Slot } from '../incident/values/slot.ts';
import { joinWords } from '../wording/text.ts';
import type { ChecklistContext, ItemResult, Jump } from './item.ts';

export const DONE: ItemResult = { state: 'done' };
export const NOT_APPLICABLE: ItemResult = { state: 'not-applicable' };

/** Not there yet: what lacks, in a sentence, and where it is filled in; else the item's own jump. */
export function missing(detail: string, jump?: Jump): ItemResult {
  return { state: 'missing', detail, ...(jump ? { jump } : {}) };
}

/** There, and to be changed before it is right: why, in a sentence, and where. */
export function blocked(detail: string, jump?: Jump): ItemResult {
  return { state: 'blocked', detail, ...(jump ? { jump } : {}) };
}

export const toFact = (key: FactKey): Jump => ({ to: 'fact', key });
export const toCell = <L extends ListKey>(key: L, row: string, column: Column<L>): Jump => ({
  to: 'list',
  key,
  cell: `${row}/${column}`,
});
/** To how the figure was counted, among its details. */
export const toMethod = (key: FactKey): Jump => ({ to: 'fact', key, detail: 'method' });

/** “Status”, the field's name as the form shows it. */
export function fieldName(key: FactKey): string {
  return `“${FACTS[key].label}”`;
}

/** Done when every fact is filled (an explicit "unknown" is); else names the empty ones and jumps to the first. */
export function needFacts({ facts }: Incident, keys: readonly FactKey[]): ItemResult {
  const empty = keys.filter((key) => !isFilled(facts[key]));
  const [first] = empty;
  return first ? missing(`Fill in ${joinWords(empty.map(fieldName))}.`, toFact(first)) : DONE;
}

type AnyRow = { readonly id: string };

/** Rows in which somebody wrote something. */
export function filledRows<R extends AnyRow>(rows: readonly R[]): readonly R[] {
  return rows.filter((row) =>
    Object.entries(row).some(([key, cell]) => key !== 'id' && isFilled(cell as Slot<unknown>)),
  );
}

/** Done by the hand of a person, who is named. */
export function ticked({ at, by }: Tick): ItemResult {
  return {
    state: 'done',
    detail: `Ticked by hand${by.trim() ? ` by ${by.trim()}` : ''} on ${at.slice(0, 10)}.`,
  };
}

/** True when the brief of this variant has the section; an item about a part that is not printed does not apply. */
export function prints({ brief }: ChecklistContext, key: SectionKey): boolean {
  return brief.sections.some((section) => section.key === key);
}
