import type { Incident } from '../../incident/incident.ts';
import { say } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/** "Harm to people is possible." while it is possible or confirmed; nothing else. */
export function harmSentence({ facts }: Incident): Runs | null {
  const isHarm = facts.safety === 'possible' || facts.safety === 'confirmed';
  return isHarm ? say(`Harm to people is ${facts.safety}.`) : null;
}
