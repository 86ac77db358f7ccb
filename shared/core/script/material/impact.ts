import { cell, fact, say, sayCapital, words } from '../../brief/scribe.ts';
import { callSentence } from '../../brief/sections/calls.ts';
import { attemptsCounted, attemptsSentence } from '../../brief/sections/impact.ts';
import { moneyAside } from '../../brief/sections/money-aside.ts';
import { leftOutSentence, lossName } from '../../brief/sections/money-sentence.ts';
import { severitySentence } from '../../brief/sections/severity.ts';
import type { Runs } from '../../brief/tree.ts';
import { printBudget } from '../../impact/budget-words.ts';
import { derivedFigure } from '../../impact/derived.ts';
import { faultWords } from '../../incident/fault.ts';
import type { Incident } from '../../incident/incident.ts';
import { hitNobody } from '../../incident/near-miss.ts';
import { mayOnlyAffect } from '../../incident/possible-harm.ts';
import type { Figure } from '../../incident/values/figure.ts';
import { isFilled, knownValue } from '../../incident/values/slot.ts';
import { asClause, capitalise, decapitalise } from '../../wording/text.ts';

type Sentences = readonly (Runs | null)[];

/** What the reliability target allowed, in an executive's words. */
function budgetSentence(incident: Incident): Runs | null {
  const budget = printBudget(incident.facts);
  return budget && say(`Of our reliability target we used ${budget.used}: ${decapitalise(budget.meaning)}.`);
}

/** The table of the brief as sentences: what a listener cannot look up. */
export function figureSentences(incident: Incident): Sentences {
  const customers = words(incident, 'customersNoun', 'customers');
  const shown = incident.lists.figures.filter((row) => isFilled(row.name) && row.inBrief !== 'no');
  return [
    attemptsSentence(incident),
    hitNobody(incident)
      ? null
      : say(
          'The share of our ',
          `${customers} ${mayOnlyAffect(incident) ? 'that may be affected' : 'affected'} is `,
          fact(incident, 'customersShare:centre'),
          '.',
        ),
    say('At worst ', fact(incident, 'customersWorst'), ` ${customers} are affected.`),
    ...shown.map(({ id }) =>
      sayCapital(
        fact(incident, `${cell('figures', id, 'name')}:capital`),
        ': ',
        fact(incident, cell('figures', id, 'value')),
        '.',
      ),
    ),
    say('At the time we earn ', fact(incident, 'revenuePerHour'), ' an hour.'),
    say('Each further minute costs ', fact(incident, 'costPerMinuteNow'), '.'),
    say('At the next peak a minute costs ', fact(incident, 'costPerMinutePeak'), '.'),
    ...moneyAside(incident),
    say('The response costs ', fact(incident, 'responseCost'), '.'),
    budgetSentence(incident),
    severitySentence(incident),
  ];
}

const LEVELS = ['confirmed', 'likely', 'possible', 'none'];

/** Why it matters to the business: what is certain first, what is not touched last. */
export function lensSentences(incident: Incident): Sentences {
  return incident.lists.lenses
    .toSorted((a, b) => LEVELS.indexOf(String(a.level)) - LEVELS.indexOf(String(b.level)))
    .map(({ id }) => sayCapital(fact(incident, `${cell('lenses', id, 'sentence')}:capital`), '.'));
}

const BASIS = { measured: 'is measured', estimated: 'is an estimate', assumed: 'is an assumption' } as const;

/** "The number of customers is an estimate: failed payments matched to accounts; our confidence is moderate." */
function basisSentence(what: string, figure: Figure | null): Runs | null {
  // A sign is read, a word is said.
  const method = asClause(figure?.method ?? '').replaceAll(' × ', ' times ');
  if (!figure?.basis || method === '') return null;
  const confidence = figure.confidence ? `; our confidence is ${figure.confidence}` : '';
  return say(`${capitalise(what)} ${BASIS[figure.basis]}: ${method}${confidence}.`);
}

/** "The number of customers is an estimate.": how it was found, as far as anybody said. */
export function customersBasis(incident: Incident): Runs | null {
  const figure = knownValue(incident.facts.customers);
  const what = `the number of ${words(incident, 'customersNoun', 'customers')}`;
  const whole = basisSentence(what, figure);
  return whole ?? (figure?.basis ? say(`${capitalise(what)} ${BASIS[figure.basis]}.`) : null);
}

/** How the figures are known, for those who will ask. */
export function basisSentences(incident: Incident): Sentences {
  const { facts, lists } = incident;
  return [
    basisSentence(
      `the number of ${words(incident, 'customersNoun', 'customers')}`,
      knownValue(facts.customers),
    ),
    basisSentence(`the figure for ${lossName(incident)}`, derivedFigure(incident, 'lossEstimate')),
    leftOutSentence(incident),
    basisSentence(attemptsCounted(incident), knownValue(facts.attemptsFailed)),
    basisSentence(`the share that ${faultWords(facts).counted(false)}`, knownValue(facts.shareFailed)),
    basisSentence('the number of support tickets', knownValue(facts.tickets)),
    basisSentence('the figure after the fix', knownValue(facts.verificationAfter)),
    ...lists.figures
      .filter((row) => row.inBrief !== 'no')
      .map((row) =>
        basisSentence(`the figure for “${asClause(knownValue(row.name) ?? '')}”`, knownValue(row.value)),
      ),
  ];
}

/** Key accounts one by one, who calls them and by when. */
export function accountSentences(incident: Incident): Sentences {
  return incident.lists.keyAccounts.map((row) => callSentence(incident, row));
}
