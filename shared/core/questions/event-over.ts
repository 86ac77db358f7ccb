import { containedSince } from '../brief/contained-since.ts';
import { fact, isOver, maybe, say } from '../brief/scribe.ts';
import type { Runs } from '../brief/tree.ts';
import type { Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import { joinWords } from '../wording/text.ts';

/** What of a security event is not settled, in the words of the CEO's question. */
function stillOpen({ facts }: Incident): readonly string[] {
  const exposure = knownValue(facts.dataExposure);
  const isSettled = exposure === 'none-verified' || exposure === 'confirmed';
  const isFixOpen = facts.status !== 'closed' && knownValue(facts.fix) !== null;
  return [
    ...(isSettled ? [] : ['whether data was seen by others']),
    ...(isFixOpen ? ['the permanent fix'] : []),
  ];
}

/**
 * "Is it over?" of a security event: contained, which is not over while something is open. Null for every other brief
 * and while it is not contained.
 */
export function containedSentence(incident: Incident): Runs | null {
  if (incident.setup.variant !== 'security') return null;
  const since = isOver(incident) ? fact(incident, 'restoredAt') : containedSince(incident);
  if (!since && !isOver(incident)) return null;
  const open = stillOpen(incident);
  const contained = since ? maybe(' has been contained since ', since) : [{ text: ' is contained' }];
  if (open.length === 0 && isOver(incident)) return say('Yes, it', contained, '.');
  if (open.length === 0) return say('It', contained, ', but it is not over yet.');
  return say('It', contained, `; still open: ${joinWords(open)}.`);
}
