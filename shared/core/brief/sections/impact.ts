import { faultWords } from '../../incident/fault.ts';
import type { Incident } from '../../incident/incident.ts';
import { kindOf } from '../../incident/kind.ts';
import { hitNobody, isNearMiss, saysNobodyWasHit } from '../../incident/near-miss.ts';
import { mayOnlyAffect } from '../../incident/possible-harm.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { allOrNone } from '../../wording/all-of-it.ts';
import { functionName } from '../../wording/function-name.ts';
import { capitalise, clausesOf, isPluralNoun, joinWords, nounFor, saysNone } from '../../wording/text.ts';
import { typedOrNone } from '../none-said.ts';
import type { RolePack } from '../role-packs.ts';
import {
  fact,
  maybe,
  type OpenPoint,
  openSentences,
  paragraph,
  say,
  typed,
  withRemark,
  words,
} from '../scribe.ts';
import type { Section, Written } from '../section.ts';
import type { Runs } from '../tree.ts';
import { callSentence, isCallOpen } from './calls.ts';
import { dataSentences } from './data-statement.ts';
import { harmSentence } from './harm.ts';
import { furtherFigures, impactTable } from './impact-table.ts';
import { moneyAside } from './money-aside.ts';
import { leftStart } from './start.ts';

/** The names of the functions in this state, as they were typed. */
function functionNames(incident: Incident, state: string): readonly string[] {
  const rows = incident.lists.functions.filter((row) => row.state === state);
  return clausesOf(rows.map((row) => knownValue(row.name) ?? ''));
}

/**
 * "Not affected: wallet payments." / "Not affected: everything else." where something failed; of a leaked key, which may
 * have affected thousands, "Everything works."
 */
function sparedSentence(incident: Incident): Runs | null {
  const names = functionNames(incident, 'not affected').filter((name) => allOrNone(name) !== 'nothing said');
  const isAll = names.some((name) => allOrNone(name) === 'all');
  const isHarmed = ['failed', 'degraded'].some((state) => functionNames(incident, state).length > 0);
  if (isAll && !isHarmed && kindOf(incident.setup.variant) !== 'failure') return say('Everything works.');
  const inWords = names.map((name) => {
    const meant = allOrNone(name);
    if (meant === 'none') return 'nothing';
    return meant === null ? (functionName(name) ?? name) : 'everything else';
  });
  return inWords.length > 0 ? say(`Not affected: ${joinWords([...new Set(inWords)])}`, '.') : null;
}

/** "Failed: card payments. Not affected: wallet payments and browsing." */
function functionSentences(incident: Incident): readonly (Runs | null)[] {
  const befell = capitalise(faultWords(incident.facts).adjective);
  const parts = [
    [befell, 'failed'],
    [`${befell} in part`, 'degraded'],
  ] as const;
  const harmed = parts.map(([word, state]) => {
    const names = functionNames(incident, state).map((name) => functionName(name) ?? name);
    return names.length > 0 ? say(`${word}: ${joinWords(names)}`, '.') : null;
  });
  return [...harmed, sparedSentence(incident)];
}

/** "Key accounts: Rail (no tickets). Key accounts checked: Rail and one other." */
function accountSentences(incident: Incident): readonly (Runs | null)[] {
  const rows = incident.lists.keyAccounts.map((row) => withRemark(row.name, row.effect));
  const named = joinWords(clausesOf(rows));
  const checked = named ? 'Key accounts checked: ' : 'Key accounts: ';
  return [
    named ? say(`Key accounts: ${named}`, '.') : null,
    say(checked, fact(incident, 'keyAccountsNote:inner'), '.'),
  ];
}

/** The bottom line says that people may be harmed; here stands what is done about it as well. */
function safetySentences(incident: Incident): readonly (Runs | null)[] {
  const harm = harmSentence(incident);
  return harm ? [harm, typedOrNone(incident, 'safetyFollowUp')] : [];
}

const DETECTED_BY = {
  alarm: 'An alarm showed it',
  customer: 'A customer told us',
  staff: 'Our staff found it',
  partner: 'A partner told us',
  outsider: 'Somebody outside the company told us',
  press: 'The press reported it',
} as const;

/** "An alarm showed it 4 minutes after the start."; where the start is a day only, who saw it and when. */
function detectionSentence(incident: Incident): Runs | null {
  const source = knownValue(incident.facts.detectionSource);
  const gap = fact(incident, 'timeToDetect');
  if (!source) return null;
  const who = DETECTED_BY[source];
  if (!gap) return say(who, maybe(' ', fact(incident, 'detectedAt:when')), '.');
  return gap.text === '0 seconds' ? say(`${who} at once.`) : say(`${who} `, gap, ' after the start.');
}

/** "The number of failed attempts" */
export function attemptsCounted(incident: Incident): string {
  return `The number of ${faultWords(incident.facts).adjective} ${words(incident, 'attemptsNoun', 'attempts')}`;
}

function openPoints(incident: Incident): readonly OpenPoint[] {
  const ofNearMiss: readonly OpenPoint[] = [
    ['detectionSource', 'Who noticed it'],
    ['attemptsTotal', 'The number of attempts'],
  ];
  return [
    ...(isNearMiss(incident) ? ofNearMiss : []),
    ['attemptsFailed', attemptsCounted(incident)],
    ['sideEffect', 'What else customers noticed'],
    ['safety', 'Whether people may be harmed'],
    ['keyAccountsNote', 'Which key accounts are affected'],
    ['staffImpact', 'The effect on staff'],
  ];
}

function statementOf(incident: Incident): string {
  const share = fact(incident, 'failedShare');
  const attempts = words(incident, 'attemptsNoun');
  if (share && attempts)
    return `${share.text} of ${attempts} ${faultWords(incident.facts).counted(isPluralNoun(attempts))}`;
  const customers = fact(incident, 'customers:centre');
  const noun = nounFor(
    knownValue(incident.facts.customers)?.high ?? 0,
    words(incident, 'customersNoun', 'customers'),
  );
  return customers
    ? `${customers.text} ${noun} ${mayOnlyAffect(incident) ? 'may be affected' : 'affected'}`
    : '';
}

/** "9 of 9 nightly backups failed." */
export function attemptsSentence(incident: Incident): Runs | null {
  const attempts = words(incident, 'attemptsNoun', 'attempts');
  return say(
    fact(incident, 'attemptsFailed'),
    ' of ',
    fact(incident, 'attemptsTotal'),
    ` ${attempts} ${faultWords(incident.facts).counted(true)}.`,
  );
}

/** "Customers noticed nothing else so far.": "none" alone would be no sentence. */
function sideEffectSentence(incident: Incident): Runs | null {
  const noun = capitalise(words(incident, 'customersNoun', 'customers'));
  return saysNone(words(incident, 'sideEffect'))
    ? say(`${noun} noticed nothing else so far.`)
    : typed(incident, 'sideEffect');
}

function staffSentence(incident: Incident): Runs | null {
  return typedOrNone(incident, 'staffImpact');
}

/** The sentences on what was hit, behind the table. */
function sentencesOf(incident: Incident, role: RolePack): readonly (Runs | null)[] {
  return [
    furtherFigures(incident, role),
    sideEffectSentence(incident),
    ...functionSentences(incident),
    say('Regions affected: ', fact(incident, 'regions'), '.'),
    ...safetySentences(incident),
    ...accountSentences(incident),
    ...incident.lists.keyAccounts
      .filter((row) => isCallOpen(incident, row))
      .map((row) => callSentence(incident, row)),
    ...moneyAside(incident),
    staffSentence(incident),
    leftStart(incident).inside,
    detectionSentence(incident),
    ...dataSentences(incident),
    ...openSentences(incident, openPoints(incident)),
  ];
}

/** "no customer was hit" for a near miss that hit nobody as far as anybody knows; else nothing. */
function unhitStatement(incident: Incident): string {
  if (!hitNobody(incident)) return '';
  return saysNobodyWasHit(incident) ? 'no customer was hit' : 'no customer is known to be hit';
}

/** What of a near miss is on record: no slot asks for more. */
function writeNearMiss(incident: Incident, role: RolePack): Written {
  const sentences = [attemptsSentence(incident), ...sentencesOf(incident, role)];
  const told = sentences.filter((runs) => !runs?.some(({ missing }) => missing));
  return {
    statement: unhitStatement(incident),
    before: impactTable(incident, role),
    prose: paragraph(...told),
    after: paragraph(leftStart(incident).behind),
  };
}

export const impact: Section = {
  key: 'impact',
  label: 'Impact',
  write(incident, role) {
    if (isNearMiss(incident)) return writeNearMiss(incident, role);
    return {
      statement: statementOf(incident),
      before: impactTable(incident, role),
      prose: paragraph(...sentencesOf(incident, role)),
      after: paragraph(leftStart(incident).behind),
    };
  },
};
