import { containedSince } from '../brief/contained-since.ts';
import { cell, fact, isOver, maybe, say } from '../brief/scribe.ts';
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

/** What a failure that has ended leaves behind: wrong data, and what is being put right. */
function leftBehind(incident: Incident): readonly Runs[] {
  const { facts, lists } = incident;
  const correctness = knownValue(facts.dataCorrectness);
  const wrong = {
    confirmed: 'some of the data is wrong',
    suspected: 'we suspect that some of the data is wrong',
  };
  const said = correctness === 'confirmed' || correctness === 'suspected' ? wrong[correctness] : null;
  const running = lists.actionsNow.filter(
    ({ state, what }) => state === 'running' && knownValue(what) !== null,
  );
  const [first] = running;
  const more = running.length > 1 ? ` (and ${running.length - 1} more)` : '';
  const work = first
    ? maybe('still under way: ', fact(incident, `${cell('actionsNow', first.id, 'what')}:inner`), more)
    : [];
  return [...(said ? [[{ text: said }]] : []), ...(work.length > 0 ? [work] : [])];
}

/**
 * "Is it over?" of a failure that has ended and left something behind: no plain yes. Null where nothing is left, or
 * nothing failed.
 */
export function leftSentence(incident: Incident): Runs | null {
  const { variant } = incident.setup;
  if (!isOver(incident) || variant === 'security' || variant === 'near-miss') return null;
  const [first, second] = leftBehind(incident);
  if (!first) return null;
  const since = maybe(' since ', fact(incident, 'restoredAt'));
  return say('Not all of it: it has worked', since, ', but ', first, ...(second ? ['; ', second] : []), '.');
}
