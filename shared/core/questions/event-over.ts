import { containedSince } from '../brief/contained-since.ts';
import { cell, fact, isOver, maybe, say } from '../brief/scribe.ts';
import type { Runs } from '../brief/tree.ts';
import { faultWords } from '../incident/fault.ts';
import type { Incident } from '../incident/incident.ts';
import { kindOf } from '../incident/kind.ts';
import { knownValue } from '../incident/values/slot.ts';
import { saysWhatSomebodyDoes } from '../wording/action.ts';
import { capitalise, joinWords } from '../wording/text.ts';

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
  if (kindOf(incident.setup.variant) !== 'security') return null;
  const since = isOver(incident) ? fact(incident, 'restoredAt') : containedSince(incident);
  if (!since && !isOver(incident)) return null;
  const open = stillOpen(incident);
  const contained = since ? maybe(' has been contained since ', since) : [{ text: ' is contained' }];
  if (open.length === 0 && isOver(incident)) return say('Yes, it', contained, '.');
  if (open.length === 0) return say('It', contained, ', but it is not over yet.');
  return say('It', contained, `; still open: ${joinWords(open)}.`);
}

const DATA_WRONG: ReadonlyMap<string | null, string> = new Map([
  ['confirmed', 'some of the data is wrong'],
  ['suspected', 'we suspect that some of the data is wrong'],
]);

/** "Finance repays the double charges (and 2 more)": what is being put right after the end. */
function underWay(incident: Incident): Runs {
  const running = incident.lists.actionsNow.filter(
    ({ state, what }) => state === 'running' && knownValue(what) !== null,
  );
  const [first] = running;
  const more = running.length > 1 ? ` (and ${running.length - 1} more)` : '';
  if (!first) return [];
  const owner = cell('actionsNow', first.id, 'owner');
  const what = fact(incident, `${cell('actionsNow', first.id, 'what')}:lower`);
  const does = saysWhatSomebodyDoes(what?.text ?? '');
  const who = does ? maybe(fact(incident, `${owner}:who`), ' ') : maybe(fact(incident, owner), ': ');
  return maybe(...who, what, more);
}

/**
 * "Is it over?" of a failure that has ended and left wrong data, or work that goes on: no plain yes. Null where
 * nothing is left, or nothing failed.
 */
export function leftSentence(incident: Incident): Runs | null {
  const { setup, facts } = incident;
  if (!isOver(incident) || kindOf(setup.variant) !== 'failure') return null;
  const wrong = DATA_WRONG.get(knownValue(facts.dataCorrectness));
  const work = underWay(incident);
  if (wrong === undefined && work.length === 0) return null;
  const [over, before, chip] = faultWords(facts).partlyOver;
  const since = maybe(before, fact(incident, chip));
  const start = wrong === undefined ? capitalise(over) : `Not all of it: ${over}`;
  const left = wrong === undefined ? [] : [`, but ${wrong}`];
  return say(start, since, ...left, ...(work.length > 0 ? ['; still under way: ', work] : []), '.');
}
