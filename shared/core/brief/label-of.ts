import { FACTS } from '../incident/facts.ts';
import { faultWords } from '../incident/fault.ts';
import type { Incident } from '../incident/incident.ts';
import { capitalise } from '../wording/text.ts';
import { words } from './scribe.ts';

/** Figures by the name they have on the page, where the person gave what they count a name of its own. */
function ownNames(incident: Incident): ReadonlyMap<string, string> {
  const [money, attempts] = [words(incident, 'lossNoun'), words(incident, 'attemptsNoun')];
  const { adjective, counted } = faultWords(incident.facts);
  return new Map([
    ...(money ? [[FACTS.loss.label, capitalise(money)] as const] : []),
    [
      FACTS.attemptsFailed.label,
      attempts ? `${capitalise(adjective)} ${attempts}` : `Attempts that ${counted(true)}`,
    ],
    [FACTS.shareFailed.label, `Share that ${counted(false)}`],
    ...(attempts ? [[FACTS.attemptsTotal.label, `${capitalise(attempts)} in all`] as const] : []),
  ]);
}

/**
 * The name of a figure as the page calls it: "Failed card payments", and customers as the record calls them: "Members
 * affected", "share of members".
 */
export function labelOf(incident: Incident, label: string): string {
  const noun = words(incident, 'customersNoun', 'customers');
  const name = ownNames(incident).get(label) ?? label;
  return name.replace(/\bcustomers\b/gi, (word) => (word.startsWith('C') ? capitalise(noun) : noun));
}
