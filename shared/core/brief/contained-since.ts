import type { Incident } from '../incident/incident.ts';
import { isAfter } from '../incident/values/moment-order.ts';
import { knownValue } from '../incident/values/slot.ts';
import { fact } from './scribe.ts';
import type { Run } from './tree.ts';

/**
 * Since when the failure or event is contained, in a form of the chip ("when": "at 14:46 UTC"); null while nobody
 * knows, and for a time after "as of", which no sentence may tell as past. The one place that decides it, as the bottom
 * line and the heading of the response once contradicted each other.
 */
export function containedSince(incident: Incident, form = ''): Run | null {
  const [at, asOf] = [knownValue(incident.facts.mitigatedAt), knownValue(incident.facts.asOf)];
  if (at && asOf && isAfter(at, asOf)) return null;
  return fact(incident, form ? `mitigatedAt:${form}` : 'mitigatedAt');
}
