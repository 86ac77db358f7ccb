import { isEnded } from '../incident/ended.ts';
import type { Incident } from '../incident/incident.ts';
import { kindOf } from '../incident/kind.ts';
import { isUnknown } from '../incident/values/slot.ts';

/** True while customers are still hit; by the variant as long as no status is given. */
export function isRunning({ facts, setup }: Incident): boolean {
  if (facts.status === null || isUnknown(facts.status)) return setup.variant === 'running';
  return !isEnded(facts);
}

/** True when an attack is suspected, by the field, the kind of incident, the variant or an immediate trigger. */
export function isSecurity({ facts, setup, lists }: Incident): boolean {
  return (
    facts.securitySuspected === 'yes' ||
    facts.type === 'security' ||
    kindOf(setup.variant) === 'security' ||
    lists.triggers.some((row) => row.trigger === 'suspected intrusion or exposure of customer data')
  );
}

const TOUCHED: ReadonlySet<unknown> = new Set(['suspected', 'confirmed', 'unknown']);
const DATA = ['dataLoss', 'dataExposure', 'dataCorrectness'] as const;

/** True when data is, or may be, lost, exposed or incorrect; "none found so far" is not such a sign. */
function touchesData({ facts }: Incident): boolean {
  return DATA.some((key) => isUnknown(facts[key]) || TOUCHED.has(facts[key]));
}

/** Immediate triggers that are Legal's business too; an outage of the main function alone is not. */
function hasLegalTrigger({ lists }: Incident): boolean {
  return lists.triggers.some(
    ({ trigger }) =>
      trigger !== null &&
      !isUnknown(trigger) &&
      trigger !== 'all customers without the main function for 15 minutes',
  );
}

/** What may start a clock, in words; empty when nothing does. */
export function clockReasons(incident: Incident): readonly string[] {
  const data = touchesData(incident) ? ['data'] : [];
  return incident.facts.regulated === 'yes' ? [...data, 'a regulated service'] : data;
}

/** What makes this a matter for Legal, in words; empty when nothing does. */
export function legalReasons(incident: Incident): readonly string[] {
  const { facts } = incident;
  const harm = facts.safety === 'possible' || facts.safety === 'confirmed';
  const reasons: readonly (readonly [boolean, string])[] = [
    [touchesData(incident), 'data'],
    [harm || isUnknown(facts.safety), 'safety'],
    [isSecurity(incident), 'security'],
    [facts.regulated === 'yes', 'a regulated service'],
    [hasLegalTrigger(incident), 'an immediate trigger'],
  ];
  return reasons.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

/** True while one of the three questions about data has no answer at all. */
function dataIsOpen({ facts }: Incident): boolean {
  return DATA.some((key) => facts[key] === null);
}

/** True while nobody can say that Legal need not know; a near miss has harmed no data. */
export function mayConcernLegal(incident: Incident): boolean {
  const isOpen = kindOf(incident.setup.variant) !== 'near-miss' && dataIsOpen(incident);
  return isOpen || legalReasons(incident).length > 0;
}
