import { saysNone } from '../wording/text.ts';
import type { Facts } from './facts.ts';
import type { Incident } from './incident.ts';
import { kindOf } from './kind.ts';
import { tellsOfHit } from './tells-of-hit.ts';
import { isFilled, isUnknown, knownValue } from './values/slot.ts';

/** The facts that count customers who were hit, now or at worst. */
const COUNTS = ['customers', 'customersWorst'] as const;

const isAboveNone = (slot: Facts['loss' | 'customers']): boolean => (knownValue(slot)?.high ?? 0) > 0;

/** The fact by which the record counts customers who were hit; a range that begins at none may still hold some. */
export function countOfHit(facts: Facts): (typeof COUNTS)[number] | null {
  return COUNTS.find((key) => isAboveNone(facts[key])) ?? null;
}

/** What customers feel of a failure, where it is above none. */
const FELT = ['tickets', 'loss', 'refunds', 'credits'] as const;

/** True when the record tells what customers felt, so that some may have been hit whom nobody has counted. */
function wasFelt({ facts, lists }: Incident): boolean {
  const failed = lists.functions.some(({ state }) => state === 'failed' || state === 'degraded');
  const noticed = knownValue(facts.sideEffect);
  const isNoticed = noticed !== null && !saysNone(noticed);
  return failed || isNoticed || tellsOfHit(facts) || FELT.some((key) => isAboveNone(facts[key]));
}

/** True when the record says who was hit: a number of customers above zero, or groups of them. */
function saysWhoWasHit({ facts }: Incident): boolean {
  const groups = knownValue(facts.segments) ?? [];
  return countOfHit(facts) !== null || groups.some((group) => isFilled(group) && !saysNone(group));
}

/** True when a near miss has a record that says who was hit: nobody can tell which of them is right. */
export function isNearMissDisputed(incident: Incident): boolean {
  return kindOf(incident.setup.variant) === 'near-miss' && saysWhoWasHit(incident);
}

/** True for a near miss that is told as one: no table of what was hit, and nothing asked about it. */
export function isNearMiss(incident: Incident): boolean {
  return kindOf(incident.setup.variant) === 'near-miss' && !saysWhoWasHit(incident);
}

/**
 * True for a near miss, unless its record says who was hit, what customers felt, or that nobody knows it yet. The one
 * place that decides it: a brief once said that no customer was hit while its record counted 3,200.
 */
export function hitNobody(incident: Incident): boolean {
  const { customers, segments } = incident.facts;
  if (!isNearMiss(incident) || isUnknown(customers) || isUnknown(segments)) return false;
  return isFilled(customers) || isFilled(segments) || !wasFelt(incident);
}

/** True for one that hit nobody by what somebody filled in, and not only by its kind, which claims nothing. */
export function saysNobodyWasHit(incident: Incident): boolean {
  const { customers, segments } = incident.facts;
  return hitNobody(incident) && (isFilled(customers) || isFilled(segments));
}
