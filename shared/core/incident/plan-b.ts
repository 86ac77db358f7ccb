import { asClause, saysNone, saysUndecided } from '../wording/text.ts';
import { isBehind } from './due.ts';
import { isEnded } from './ended.ts';
import type { Facts } from './facts.ts';
import type { Incident } from './incident.ts';
import { isUnknown, knownValue } from './values/slot.ts';

/** "Payouts do not work by 02:15 UTC", "it still fails": the case that the failure goes on. */
const GOES_ON = /\b(?:not|cannot|still|fails? to)\b|n[’']t\b/i;
/** "The fix does not hold", "success does not stay above 99%": the case that it comes back. */
const COMES_BACK = /\b(?:hold|keep|last|remain|stay)s?\b|\bstable\b/i;
/** How people write that there is none, beside "none". */
export const NO_PLAN_B = /^(?:there is )?no plan B(?: yet)?$/i;
/** A plan that begins with its case. */
const OWN_CASE = /^(?:if|when|once|unless|should|in case|as soon as)\b/i;
const TIME_OF_DAY = /\b\d{1,2}[:.]\d{2}\b/g;

/** True for "if the bank says no, we credit the accounts", which names its case itself. */
export function namesItsCase({ planB }: Facts): boolean {
  return OWN_CASE.test(asClause(knownValue(planB) ?? ''));
}

/** True where a trigger can be told: of no plan, and of one that nobody knows yet, there is none. */
export function wantsTrigger(facts: Facts): boolean {
  const plan = asClause(knownValue(facts.planB) ?? '');
  const isThere = !saysNone(plan) && !saysUndecided(plan) && !NO_PLAN_B.test(plan);
  return plan !== '' && isThere && !namesItsCase(facts);
}

/**
 * A plan that names no case is for the failure as it was, unless somebody is still to decide on it or finds its case
 * out.
 */
function isWithoutCase({ planB, planBTrigger, planBDecideBy, asOf }: Facts): boolean {
  const plan = asClause(knownValue(planB) ?? '');
  if (plan === '' || saysNone(plan) || isUnknown(planBTrigger) || isUnknown(planBDecideBy)) return false;
  const isToCome =
    planBDecideBy !== null && !(asOf !== null && !isUnknown(asOf) && isBehind(planBDecideBy, asOf));
  return asClause(planBTrigger ?? '') === '' && !isToCome;
}

/**
 * True once the case that plan B is for cannot come any more: it was to begin if the failure went on, or names no case,
 * and the failure is over. A trigger that is a measure ("failures exceed 1%") can still come after the restore.
 */
export function isPlanBOver({ facts }: Incident): boolean {
  const trigger = knownValue(facts.planBTrigger) ?? '';
  if (isEnded(facts) && isWithoutCase(facts)) return true;
  const isMeasure = /\d/.test(trigger.replace(TIME_OF_DAY, ''));
  return isEnded(facts) && GOES_ON.test(trigger) && !COMES_BACK.test(trigger) && !isMeasure;
}
