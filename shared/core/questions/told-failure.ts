import { fact, isSentence, maybe, type Part, say, sayCapital, words } from '../brief/scribe.ts';
import { impactSentence } from '../brief/sections/bottom-line.ts';
import type { Runs } from '../brief/tree.ts';
import { timeInAll } from '../impact/derived.ts';
import { isEnded } from '../incident/ended.ts';
import { faultWords, isPluralService, SWITCHED_OFF_BY_US } from '../incident/fault.ts';
import type { Incident } from '../incident/incident.ts';
import { kindOf } from '../incident/kind.ts';
import { isNearMiss } from '../incident/near-miss.ts';
import { knownValue } from '../incident/values/slot.ts';
import { infinitiveOf } from '../vocabulary/infinitive.ts';

/** True where a service failed: what a stranger has read did not, nor did anything in a near miss. */
function hasFailed({ setup }: Incident): boolean {
  return kindOf(setup.variant) === 'failure';
}

/** True where a failure has a name and is over: one sentence can tell all of it. */
function canBeTold(incident: Incident): boolean {
  return isEnded(incident.facts) && hasFailed(incident) && !isSentence(incident);
}

/**
 * "For 47 minutes, from 14:02 UTC, 18% of card payments failed, for about 3,200 customers (2,900 to 3,400).": all of it
 * in one sentence, the bottom line's own, once it is over.
 */
export function happenedSentence(incident: Incident): Runs | null {
  return canBeTold(incident) ? impactSentence(incident) : null;
}

/** "Card payments failed for 47 minutes.": what can be said of it while nobody has counted whom it hit. */
export function failedSentence(incident: Incident): Runs | null {
  const { facts } = incident;
  if (!canBeTold(incident)) return null;
  const isPart = knownValue(facts.type) === 'degradation';
  const { past, manner } = faultWords(facts);
  const befell = isPart ? 'worked only in part' : `${past(isPluralService(facts))}${manner}`;
  return say(fact(incident, 'service:capital'), ` ${befell} for `, fact(incident, 'duration'), '.');
}

/** "with 18% failing" */
export function lastedSentence(incident: Incident): Runs | null {
  if (kindOf(incident.setup.variant) === 'near-miss') return null;
  const [before, end] = isEnded(incident.facts) ? [' lasted ', ''] : [' has lasted ', ' so far'];
  const inAll = timeInAll(incident.facts) ? ' in all' : '';
  const share = maybe(', with ', fact(incident, 'failedShare'), ` ${faultWords(incident.facts).participle}`);
  return share.length > 0
    ? say('This event', before, fact(incident, 'duration'), inAll, end, share, '.')
    : null;
}

/** "18% of card payments failed." */
export function shareSentence(incident: Incident): Runs | null {
  const counted = faultWords(incident.facts).counted(true);
  const noun = fact(incident, 'attemptsNoun:inner');
  return kindOf(incident.setup.variant) === 'near-miss'
    ? null
    : say(fact(incident, 'failedShare'), ' of ', noun, ` ${counted}.`);
}

/**
 * "Customers could not log in." / "Customers could not use online banking." / "Customers could not rely on card
 * payments.": what was slow, wrong or gone could still be used.
 */
export function couldNotSentence(incident: Incident): Runs | null {
  if (kindOf(incident.setup.variant) === 'security' || isNearMiss(incident) || isSentence(incident))
    return null;
  const service = fact(incident, 'service:inner');
  const customers = words(incident, 'customersNoun', 'customers');
  const type = knownValue(incident.facts.type);
  const isOut = type === 'outage' || type === SWITCHED_OFF_BY_US;
  const what = isOut ? infinitiveOf(service?.text ?? '') : null;
  const lacked: Part = what && service ? { ...service, text: what } : service;
  const verb = what ? 'could not' : isOut ? 'could not use' : 'could not rely on';
  return sayCapital(`${customers} ${verb} `, lacked, '.');
}

/** What comes before the fix: whether it is over, and since when; null where nothing failed. */
function stateLead(incident: Incident): Runs | null {
  const { facts, setup } = incident;
  if (kindOf(setup.variant) === 'security' && isEnded(facts)) return say('It is contained');
  if (!isEnded(facts))
    return knownValue(facts.status) === null ? null : say('When it is over we cannot say yet');
  if (!hasFailed(incident)) return null;
  const { endedAgain, again } = faultWords(facts);
  return say(`It has ${endedAgain} since `, fact(incident, 'restoredAt')) ?? say(`It ${again(false)}`);
}

/** When the permanent fix is expected; null where nobody has said, or the incident is closed without one to come. */
function fixTail(incident: Incident): Runs | null {
  const { facts } = incident;
  const [from, to] = [fact(incident, 'fixEarliest:ahead'), fact(incident, 'fixLatest:ahead')];
  const range = from && to && from.text !== to.text ? say('is expected between ', from, ' and ', to) : null;
  const coming = range ?? say('is expected by ', to);
  if (coming) return coming;
  if (!isEnded(facts)) return say('was expected by ', fact(incident, 'fixLatest:behind'));
  const first = say('is expected ', fact(incident, 'fixEarliest:when:ahead'), ' at the earliest');
  if (first || facts.status === 'closed') return first;
  return (
    say('was expected by ', fact(incident, 'fixLatest')) ??
    say('was expected ', fact(incident, 'fixEarliest:when'), ' at the earliest') ??
    say('is not scheduled yet')
  );
}

/** "It has worked again since 14:49 UTC; the permanent fix is expected by 12 June." */
export function fixTimeSentence(incident: Incident): Runs | null {
  const [lead, tail] = [stateLead(incident), fixTail(incident)];
  if (!lead || (!tail && !isEnded(incident.facts))) return null;
  return say(lead, maybe('; the permanent fix ', tail), '.');
}
