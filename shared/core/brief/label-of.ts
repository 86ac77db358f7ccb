import type { Incident } from '../incident/incident.ts';
import { capitalise } from '../wording/text.ts';
import { words } from './scribe.ts';

/** The name of a figure with the customers called as the record calls them: "Members affected", "share of members". */
export function labelOf(incident: Incident, label: string): string {
  const noun = words(incident, 'customersNoun', 'customers');
  return label.replace(/\bcustomers\b/gi, (word) => (word.startsWith('C') ? capitalise(noun) : noun));
}
