import type { Incident } from './incident.ts';
import type { ListKey, Row } from './lists.ts';
import { isAfter } from './values/moment-order.ts';
import { knownValue, type Slot } from './values/slot.ts';
import type { Stamp } from './values/stamp.ts';

/** What is said in a meeting and told in the reports after it: promises, what became of them, answers that are owed. */
export const TOLD_LATER = ['commitments', 'commitmentChanges', 'asked'] as const satisfies readonly ListKey[];
export type ToldLater = (typeof TOLD_LATER)[number];

export function isToldLater(list: ListKey): list is ToldLater {
  return TOLD_LATER.some((each) => each === list);
}

/**
 * The rows that the present report tells: none in a first one, which is what the meeting is held with; later those that
 * were noted by the time it stands for. What is said after that is the next report's.
 */
export function toldRows<L extends ToldLater>(incident: Incident, list: L): readonly Row<L>[] {
  const rows: readonly Row<ToldLater>[] = incident.lists[list];
  return rows.filter(({ at }) => isTold(incident, at)) as readonly Row<L>[];
}

/** True where the present report tells what was noted at that moment. */
export function isTold({ facts }: Incident, at: Slot<Stamp>): boolean {
  if ((knownValue(facts.reportNo) ?? 1) <= 1) return false;
  const [asOf, noted] = [knownValue(facts.asOf), knownValue(at)];
  return noted === null || asOf === null || !isAfter(noted, asOf);
}
