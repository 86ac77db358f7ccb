import { measureBrief } from '../brief/measure.ts';
import { brokenInvariants } from '../incident/invariants.ts';
import { CHECKLIST } from './catalogue.ts';
import type { ChecklistContext, ChecklistItem, ItemContext, ItemGroup, ItemState } from './item.ts';

function stateOf(item: ChecklistItem, group: ItemGroup, context: ItemContext): ItemState {
  const result = item.check(context);
  return {
    id: item.id,
    text: item.text,
    group,
    level: typeof item.level === 'function' ? item.level(context) : item.level,
    tickable: item.tickable ?? false,
    state: result.state,
    detail: result.detail ?? '',
    jump: ('jump' in result ? result.jump : undefined) ?? item.jump,
  };
}

/** The state of every item for this record, its brief and the remarks on it, in order. */
export function evaluateChecklist(context: ChecklistContext): readonly ItemState[] {
  const known: ItemContext = {
    ...context,
    measure: measureBrief(context.brief),
    broken: brokenInvariants(context.incident),
  };
  return CHECKLIST.flatMap(({ group, items }) => items.map((item) => stateOf(item, group, known)));
}
