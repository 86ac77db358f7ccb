import { countWords } from '../../coach/text/count.ts';
import { derivedFigure } from '../../impact/derived.ts';
import { costsNothing, listsLoss } from '../../impact/no-loss.ts';
import type { Incident } from '../../incident/incident.ts';
import { kindOf } from '../../incident/kind.ts';
import { isFilled } from '../../incident/values/slot.ts';
import { regex } from '../../long-text.ts';
import { allOrNone } from '../../wording/all-of-it.ts';
import { isPluralNoun } from '../../wording/text.ts';
import { fact, isOpen, isOver, maybe, needed, type Part, say, sayOpen, words } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/** Who only typed a number has neither measured nor estimated it. */
const MONEY_LEAD = {
  measured: 'It cost ',
  estimated: 'We estimate ',
  assumed: 'We assume ',
  unsaid: 'Cost: ',
} as const;

/** "overcharged on invoices" says what was done with the money; "lost or delayed sales" what it is. */
const DONE_WITH_MONEY = regex('i')`
  ^(?:(?:[a-z]+ed|paid|sent) (?:on|to|by|from|in|for|at|with|out|twice|too)\b|
    (?:over|under)(?:paid|charged|billed)$)
`;

const lossNoun = (incident: Incident): string => words(incident, 'lossNoun', 'lost or delayed sales');

/** What the money is, as a noun: "lost or delayed sales", "what was overcharged on invoices". */
export function lossName(incident: Incident): string {
  const noun = lossNoun(incident);
  return DONE_WITH_MONEY.test(noun) ? `what was ${noun}` : noun;
}

/** "$30,000 to $50,000 in lost or delayed sales (not included: staff time)", "€38,000 overcharged on invoices" */
function amountRuns(incident: Incident, isNamed: boolean): readonly Part[] {
  const noun = lossNoun(incident);
  const link = DONE_WITH_MONEY.test(noun) ? '' : 'in ';
  return [
    needed(incident, incident.facts.loss ? 'loss' : 'lossEstimate'),
    ` ${link}${noun}`,
    leftOutRuns(incident, isNamed),
  ];
}

/** Of what the figure leaves out, so many words stand behind it. */
const MOST_LEFT_OUT = 6;

/** What the figure does not count, as it was typed; empty where that is nothing. */
export function leftOut(incident: Incident): string {
  const excluded = words(incident, 'lossExcludes');
  return allOrNone(excluded) ? '' : excluded;
}

/** Said where there is no room for what a sum leaves out, as no sum reads as the whole. */
export const NOT_ALL = ' (incomplete)';

/** " (not included: refunds, staff time)"; of a long list, that there is one. */
function leftOutRuns(incident: Incident, isNamed: boolean): Runs {
  const excluded = leftOut(incident);
  if (excluded === '') return [];
  return isNamed && countWords(excluded) <= MOST_LEFT_OUT
    ? maybe(' (not included: ', fact(incident, 'lossExcludes:inner'), ')')
    : [{ text: NOT_ALL }];
}

/** "The figure for lost sales leaves out refunds, staff time.", where that is anything. */
export function leftOutSentence(incident: Incident): Runs | null {
  // Named, since the money may have no method, and “that figure” would then be the one before it.
  return leftOut(incident) === ''
    ? null
    : say(`The figure for ${lossName(incident)} leaves out `, fact(incident, 'lossExcludes:inner'), '.');
}

/** The same, for an answer whose sentence of the money had no room to name it. */
export function longLeftOutSentence(incident: Incident): Runs | null {
  return leftOutRuns(incident, true).some(({ chip }) => chip) ? null : leftOutSentence(incident);
}

/**
 * "There were no lost or delayed sales." / "Nothing has been overcharged so far."; what nobody says how they know is what
 * we know of: "We know of no lost or delayed sales so far."
 */
export function noLossSentence(incident: Incident, isNamed = true): Runs | null {
  const noun = lossNoun(incident);
  const [were, was, been, end] = isOver(incident)
    ? ['were', 'was', 'was', '']
    : ['are', 'is', 'has been', ' so far'];
  const figure = derivedFigure(incident, 'lossEstimate');
  const isDone = DONE_WITH_MONEY.test(noun);
  const uncounted = leftOutRuns(incident, isNamed);
  if (figure?.basis === null && figure.method === '')
    return say(`We know of ${isDone ? 'nothing' : 'no'} ${noun}${end}`, uncounted, '.');
  return isDone
    ? say(`Nothing ${been} ${noun}${end}`, uncounted, '.')
    : say(`There ${isPluralNoun(noun) ? were : was} no ${noun}${end}`, uncounted, '.');
}

/**
 * "We estimate $30,000 to $50,000 in lost or delayed sales." / "The cost is not known; we expect to know by 16:30 UTC."
 * @param isNamed whether what the sum leaves out is named; else it is only said that it leaves something out
 */
export function moneySentence(incident: Incident, isNamed = true): Runs | null {
  if (!isFilled(incident.facts.loss) && !derivedFigure(incident, 'lossEstimate')) {
    return say('The cost is ', needed(incident, 'loss'), '.');
  }
  // Beside another cost that is known, only this one is not.
  const what = isFilled(incident.facts.responseCost) ? `The figure for ${lossName(incident)}` : 'The cost';
  if (isOpen(incident, 'loss')) return sayOpen(incident, what, 'loss');
  // Who answers "none so far" for a security event is heard; of a near miss nobody expects a cost.
  if (!listsLoss(incident) && kindOf(incident.setup.variant) !== 'security') return null;
  if (costsNothing(incident)) return noLossSentence(incident, isNamed);
  const loss = derivedFigure(incident, 'lossEstimate');
  return say(MONEY_LEAD[loss?.basis ?? 'unsaid'], ...amountRuns(incident, isNamed), '.');
}

/** "The money on record is no sales: €38,000 to €44,000 overcharged on invoices." */
export function notSalesSentence(incident: Incident): Runs | null {
  const isKnown = derivedFigure(incident, 'lossEstimate') && !isOpen(incident, 'loss');
  return isKnown ? say('The money on record is no sales: ', ...amountRuns(incident, true), '.') : null;
}
