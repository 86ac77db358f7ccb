import type { Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import { regex } from '../long-text.ts';
import { saysEvent } from '../wording/event-clause.ts';
import { decapitalise } from '../wording/text.ts';
import { say, typed, words } from './scribe.ts';
import type { Runs } from './tree.ts';

/** Words by which a text says itself that it did not happen; "May" is a month too. */
const ONLY_POSSIBLE = regex('i')`
  \b(?:could|would|might|(?<!\b(?:in|of|\d\d?) )may(?! \d)|can|nearly|almost|risk(?:s|ed)?|threat(?:ened)?|if|
    possible|potential(?:ly)?)\b
`;

function told(lead: string, incident: Incident, key: 'nearMissWhat' | 'nearMissWhy'): Runs | null {
  const clause = words(incident, key);
  return clause === '' ? null : say(lead, { text: decapitalise(clause), chip: key }, '.');
}

/**
 * "What could have happened: real ransomware, everything encrypted." Told bare, what did not happen would read as a
 * fact; "Orders would have stopped for hours." says itself that it did not.
 */
export function couldHaveSentence(incident: Incident): Runs | null {
  const value = knownValue(incident.facts.nearMissWhat);
  if (value === null || ONLY_POSSIBLE.test(value)) return typed(incident, 'nearMissWhat');
  return told('What could have happened: ', incident, 'nearMissWhat');
}

/** A name has hardly more words, and few sentences have fewer. */
const SHORT = 3;

/** "Why it did not happen: luck." Where it is a name, which is no sentence. */
export function whyNotSentence(incident: Incident): Runs | null {
  const value = knownValue(incident.facts.nearMissWhy);
  const isName = value !== null && value.trim().split(/\s+/).length <= SHORT && !saysEvent(value);
  if (!isName) return typed(incident, 'nearMissWhy');
  return told('Why it did not happen: ', incident, 'nearMissWhy');
}
