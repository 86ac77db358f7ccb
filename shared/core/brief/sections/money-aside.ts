import type { Incident } from '../../incident/incident.ts';
import { fact, say } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/**
 * "Refunds come to €18,900." "Contracts worth €1.2 million are at risk, not lost yet.": money beside the headline, each
 * with how it is known in the annex.
 */
export function moneyAside(incident: Incident): readonly (Runs | null)[] {
  return [
    say('Refunds come to ', fact(incident, 'refunds'), '.'),
    say('Contract credits come to ', fact(incident, 'credits'), '.'),
    say('Contracts worth ', fact(incident, 'churnExposure'), ' are at risk, not lost yet.'),
  ];
}
