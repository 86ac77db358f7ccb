import type { Incident } from '../../incident/incident.ts';
import { isSeverityReasonStale } from '../../incident/stated-share.ts';
import { fact, say, typed } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/**
 * "This is SEV-2: money of customers is wrong."; the reason alone while nobody has said how severe it is. Null where
 * the record has another share of the customers by now.
 */
export function severitySentence(incident: Incident): Runs | null {
  if (isSeverityReasonStale(incident.facts)) return null;
  const reason = fact(incident, 'severityReason:inner');
  return say('This is ', fact(incident, 'severity'), ': ', reason, '.') ?? typed(incident, 'severityReason');
}
