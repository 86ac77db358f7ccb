import { isOverdue } from '../brief/chips.ts';
import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { pageOf } from '../incident/page.ts';
import { isUnknown, knownValue, type Unknown, unknown } from '../incident/values/slot.ts';
import { printCount } from '../wording/count.ts';
import { type BackingFact, changedFacts } from './backing.ts';

export type ReadyState = 'ready' | 'weak' | 'unknown';

/** Whether the person can answer: by their own word, else by what is there. */
export interface Readiness {
  readonly state: ReadyState;
  /** Who answers by when; null unless the state is unknown. */
  readonly by: Unknown | null;
  /** True when a person said so. */
  readonly byHand: boolean;
  /** One clause: why it is not ready; empty when it is. */
  readonly reason: string;
}

function byFacts(
  incident: Incident,
  facts: readonly BackingFact[],
  due: Unknown | null,
  answered: boolean,
): Readiness {
  const known = facts.filter(({ state }) => state === 'value').length;
  const open = facts.length - known;
  if (answered && open === 0) return { state: 'ready', by: null, byHand: false, reason: '' };
  if (known === 0 && !(answered && facts.length === 0)) {
    const by = due ?? unknown();
    return { state: 'unknown', by, byHand: false, reason: reasonOf(incident, by) };
  }
  const reason = open > 0 ? `${printCount(open, 'fact')} missing` : 'no answer yet';
  return { state: 'weak', by: null, byHand: false, reason };
}

function reasonOf(incident: Incident, by: Unknown): string {
  if (by.expectedAt === null) return 'nobody says by when';
  return isOverdue(by, pageOf(incident)) ? 'its time has passed' : '';
}

/**
 * The readiness of an answer. What a person set holds: ready, weak, or unknown with who answers by when; an answer
 * that was marked ready is weak again once one of its facts has changed. Otherwise it is ready when all backing
 * facts are known and there is an answer, written or generated; weak when some are missing; unknown when none is known.
 * @param due who brings the answer itself by when; null where nobody looks for it
 */
export function readinessOf(
  incident: Incident,
  row: Row<'answers'> | null,
  facts: readonly BackingFact[],
  due: Unknown | null,
  answered: boolean,
): Readiness {
  const set = row?.readiness ?? null;
  if (isUnknown(set)) return { state: 'unknown', by: set, byHand: true, reason: reasonOf(incident, set) };
  if (set === 'weak') return { state: 'weak', by: null, byHand: true, reason: 'marked weak' };
  if (set === null) return byFacts(incident, facts, due, answered);
  const changed = changedOf(incident, row).length > 0;
  return {
    state: changed ? 'weak' : 'ready',
    by: null,
    byHand: true,
    reason: changed ? 'a fact has changed' : '',
  };
}

/** Names of facts that print otherwise than when the answer was last marked ready. */
export function changedOf(incident: Incident, row: Row<'answers'> | null): readonly string[] {
  return changedFacts(incident, knownValue(row?.saidWith ?? null) ?? []);
}

/** True for an answer nobody has to look at before the meeting: ready, or unknown with a time that is to come. */
export function isSettled({ state, reason }: Readiness): boolean {
  return state === 'ready' || (state === 'unknown' && reason === '');
}
