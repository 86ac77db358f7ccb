import type { Facts } from './facts.ts';
import { knownValue, type Slot } from './values/slot.ts';
import type { Stamp } from './values/stamp.ts';

/** True once the status says that the failure is over, whatever else is open. */
export function isEnded({ status }: Facts): boolean {
  return status === 'restored' || status === 'closed';
}

/**
 * True while there is a time for "Restored" and a status that says it goes on: nobody can tell which of them is right.
 */
export function isEndDisputed(facts: Facts): boolean {
  return knownValue(facts.status) !== null && !isEnded(facts) && knownValue(facts.restoredAt) !== null;
}

/**
 * When it was over: what "Restored" says, unless the status says that it goes on. The one place that decides it: a
 * brief once counted "so far" up to an end that its own status denied.
 */
export function endOf(facts: Facts): Slot<Stamp> {
  return isEndDisputed(facts) ? null : facts.restoredAt;
}
