import { isChange } from '../wording/trigger.ts';
import type { Facts } from './facts.ts';
import { knownValue } from './values/slot.ts';

/** Until the cause is confirmed a trigger is a guess, and is told as one; a change with its time went live as told. */
export function isGuessedTrigger({ causeStatus, triggerAt, trigger }: Facts): boolean {
  if (causeStatus === 'confirmed') return false;
  return knownValue(triggerAt) === null || !isChange(knownValue(trigger) ?? '');
}
