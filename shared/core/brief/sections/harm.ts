import type { Incident } from '../../incident/incident.ts';
import { say } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/** "possible" or "confirmed" where people may have come to harm; else null. */
export function harmWord({ facts }: Incident): string | null {
  return facts.safety === 'possible' || facts.safety === 'confirmed' ? facts.safety : null;
}

/** "Harm to people is possible." while it is possible or confirmed; nothing else. */
export function harmSentence(incident: Incident): Runs | null {
  const said = harmWord(incident);
  return said === null ? null : say(`Harm to people is ${said}.`);
}
