import type { Incident } from '../../incident/incident.ts';
import { hitNobody, isNearMiss, saysNobodyWasHit } from '../../incident/near-miss.ts';
import { hasItsTitle } from '../../incident/title.ts';
import { isFilled, knownValue } from '../../incident/values/slot.ts';
import { functionName } from '../../wording/function-name.ts';
import { couldHaveSentence, whyNotSentence } from '../near-miss-told.ts';
import { fact, isSentence, maybe, needed, openSentences, say, typed } from '../scribe.ts';
import type { Runs } from '../tree.ts';
import { customersRuns, unknownCustomers } from './customers-count.ts';
import { harmSentence } from './harm.ts';
import { moneySentence } from './money-sentence.ts';

/** "It began at 21:00 UTC on 3 June and was over 4 minutes later.": nothing failed, so nothing was restored. */
function dangerSentence(incident: Incident): Runs | null {
  const over = maybe(' and was over ', fact(incident, 'timeToRestore'), ' later');
  return say('It began ', fact(incident, 'startedAt:when'), over, '.');
}

/** The title as a person wrote it, where it says what happened: a talk names no title. */
function titleSentence(incident: Incident): Runs | null {
  const title = knownValue(incident.facts.title);
  const isSaid = title !== null && !hasItsTitle(incident) && functionName(title) === null;
  return isSaid ? typed(incident, 'title') : null;
}

/**
 * "For 9 nights we had no usable backup." / "This concerns backups of the ledger.": what "it" is in the sentences
 * behind it; an open slot while nobody has said either, as nothing need have failed.
 */
function happenedSentence(incident: Incident): Runs | null {
  return (
    typed(incident, 'summary') ??
    titleSentence(incident) ??
    (isSentence(incident)
      ? typed(incident, 'service')
      : say('This concerns ', fact(incident, 'service:inner'), '.')) ??
    say('What happened: ', needed(incident, 'summary'), '.')
  );
}

/**
 * "No customer was hit." / "We know of no customer who was hit." while the field is empty and nothing was felt /
 * "Affected: about 3,200 customers (2,900 to 3,400)." where the record of a near miss counts some all the same; that
 * nobody knows it yet.
 */
function hitSentence(incident: Incident): Runs | null {
  if (saysNobodyWasHit(incident)) return say('No customer was hit.');
  if (hitNobody(incident)) return say('We know of no customer who was hit.');
  const { customers, segments } = incident.facts;
  // Something was felt, and nobody has said by how many.
  if (isNearMiss(incident) && !isFilled(customers) && !isFilled(segments))
    return say('Customers affected: ', needed(incident, 'customers'), '.');
  return knownValue(customers) !== null
    ? say('Affected: ', ...customersRuns(incident), '.')
    : unknownCustomers(incident);
}

/** The bottom line of a near miss but for what is asked: what happened, whom it hit, what could have happened. */
export function nearMissSentences(incident: Incident): readonly (Runs | null)[] {
  return [
    happenedSentence(incident),
    hitSentence(incident),
    harmSentence(incident),
    dangerSentence(incident),
    couldHaveSentence(incident) ?? say('What could have happened: ', needed(incident, 'nearMissWhat'), '.'),
    whyNotSentence(incident),
    ...openSentences(incident, [['nearMissWhy', 'Why it did not happen']]),
    // What it would have cost is no cost: only a sum that somebody entered is one.
    isFilled(incident.facts.loss) ? moneySentence(incident) : null,
  ];
}
