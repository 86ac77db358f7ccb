import { saysNone } from '../wording/text.ts';
import type { Facts } from './facts.ts';
import type { Incident } from './incident.ts';
import { kindOf } from './kind.ts';
import { isFilled, isUnknown, knownValue } from './values/slot.ts';

/** True when the record counts customers who were hit; a range that begins at none may still hold some. */
export function countsSomebodyHit({ customers }: Facts): boolean {
  return (knownValue(customers)?.high ?? 0) > 0;
}

/** True when the record says who was hit: a number of customers above zero, or groups of them. */
function saysWhoWasHit({ facts }: Incident): boolean {
  const groups = knownValue(facts.segments) ?? [];
  return countsSomebodyHit(facts) || groups.some((group) => isFilled(group) && !saysNone(group));
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
 * True for a near miss, unless its record says who was hit, or that nobody knows it yet. The one place that decides it:
 * a brief once said that no customer was hit while its record counted 3,200.
 */
export function hitNobody(incident: Incident): boolean {
  const { customers, segments } = incident.facts;
  return isNearMiss(incident) && !isUnknown(customers) && !isUnknown(segments);
}

/** True for one that hit nobody by what somebody filled in, and not only by its kind, which claims nothing. */
export function saysNobodyWasHit(incident: Incident): boolean {
  const { customers, segments } = incident.facts;
  return hitNobody(incident) && (isFilled(customers) || isFilled(segments));
}
