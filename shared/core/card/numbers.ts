import { containedSince } from '../brief/contained-since.ts';
import { typedOrNone } from '../brief/none-said.ts';
import type { RolePack } from '../brief/role-packs.ts';
import {
  cell,
  fact,
  isMissing,
  isOpen,
  isOver,
  maybe,
  needed,
  type Part,
  typed,
  words,
} from '../brief/scribe.ts';
import { dataSentences, harmedDataSentence, leftWrongSentence } from '../brief/sections/data-statement.ts';
import { harmWord } from '../brief/sections/harm.ts';
import type { Runs } from '../brief/tree.ts';
import { printBudget } from '../impact/budget-words.ts';
import { customersShare, derivedFigure, timeInAll } from '../impact/derived.ts';
import { costsNothing, listsLoss } from '../impact/no-loss.ts';
import { faultWords } from '../incident/fault.ts';
import type { Incident } from '../incident/incident.ts';
import { kindOf } from '../incident/kind.ts';
import { hitNobody } from '../incident/near-miss.ts';
import { isFilled } from '../incident/values/slot.ts';
import { capitalise } from '../wording/text.ts';

/** One number of the card: what it is, and how much. */
export interface CardNumber {
  readonly name: Runs;
  readonly value: Runs;
}

/** A number that may be on the card; while its field is empty it only fills a place that nothing else wants. */
interface Candidate extends CardNumber {
  readonly isEmpty: boolean;
}

const PLACES = 5;

const named = (text: string): Runs => [{ text }];

function customers(incident: Incident): Candidate {
  const share = customersShare(incident.facts)
    ? maybe(', ', fact(incident, 'customersShare:centre'), ' of ', fact(incident, 'customersBase'))
    : [];
  return {
    name: named(capitalise(words(incident, 'customersNoun', 'customers'))),
    value: [needed(incident, 'customers'), ...share],
    isEmpty: isMissing(incident, 'customers'),
  };
}

/** Whether attempts are counted at all: of an outage nobody can try to use there is no share, and none to ask for. */
function countsAttempts({ facts }: Incident): boolean {
  return [facts.shareFailed, facts.attemptsFailed, facts.attemptsTotal, facts.attemptsNoun].some(isFilled);
}

function share(incident: Incident): Candidate {
  const failed = fact(incident, 'failedShare');
  const counted = maybe(', ', fact(incident, 'attemptsFailed'), ' of ', fact(incident, 'attemptsTotal'));
  return {
    name: named(
      `${capitalise(faultWords(incident.facts).adjective)} ${words(incident, 'attemptsNoun', 'attempts')}`,
    ),
    value: failed ? [failed, ...counted] : [needed(incident, 'shareFailed')],
    isEmpty: !failed && isMissing(incident, 'shareFailed'),
  };
}

/** How long what is contained now was open. */
function exposure(incident: Incident): Candidate | null {
  const open = containedSince(incident) ? fact(incident, 'timeToMitigate') : null;
  if (kindOf(incident.setup.variant) !== 'security' || !open) return null;
  const start = maybe(', from ', fact(incident, 'startedAt'));
  return { name: named('Until it was contained'), value: [open, ...start], isEmpty: false };
}

function duration(incident: Incident): Candidate {
  const lasted = fact(incident, 'duration');
  const inAll = timeInAll(incident.facts) ? [{ text: ' in all' }] : [];
  const start = maybe(', from ', fact(incident, 'startedAt'));
  const open = isOpen(incident, 'startedAt') ? 'startedAt' : 'statedDuration';
  return {
    name: named(isOver(incident) ? 'Duration' : 'Duration so far'),
    value: lasted ? [lasted, ...inAll, ...start] : [needed(incident, open)],
    isEmpty: !lasted && isMissing(incident, open),
  };
}

function money(incident: Incident): Candidate {
  const isEntered = isFilled(incident.facts.loss) || !derivedFigure(incident, 'lossEstimate');
  const chip = isEntered ? 'loss' : 'lossEstimate';
  return {
    name: named(capitalise(words(incident, 'lossNoun', 'lost or delayed sales'))),
    value: [costsNothing(incident) ? { text: 'none' } : needed(incident, chip)],
    isEmpty: isMissing(incident, chip),
  };
}

function candidate(name: Runs | string, value: Part): readonly Candidate[] {
  const runs = maybe(value);
  if (runs.length === 0) return [];
  return [{ name: typeof name === 'string' ? named(name) : name, value: runs, isEmpty: false }];
}

/**
 * What was harmed, all of it; else the data statement as one sentence; nothing
 * while nobody has said anything about data.
 */
function data(incident: Incident): readonly Candidate[] {
  const harmed = harmedDataSentence(incident);
  if (harmed) return candidate('Customer data', [...harmed, ...maybe(' ', leftWrongSentence(incident))]);
  const [said] = dataSentences(incident).filter(
    (runs): runs is Runs => runs !== null && runs.length > 0 && !runs.some(({ missing }) => missing),
  );
  return candidate('Customer data', said ?? null);
}

/** What a near miss could have done and why it did not, in the place of those it hit and of what it cost. */
function almost(incident: Incident): readonly Candidate[] {
  return [
    ...candidate('What could have happened', typed(incident, 'nearMissWhat')),
    ...candidate('Why it did not', typed(incident, 'nearMissWhy')),
  ];
}

/** What tells most after the first four, by its weight in a meeting. */
function further(incident: Incident, role: RolePack): readonly Candidate[] {
  const budget = role.reliability ? printBudget(incident.facts) : null;
  const figures = incident.lists.figures.filter((row) => isFilled(row.name) && row.inBrief !== 'no');
  return [
    ...data(incident),
    ...candidate('Reliability target', budget && named(`${budget.used}. ${budget.meaning}`)),
    ...(isOver(incident) ? [] : candidate('Each further minute', fact(incident, 'costPerMinuteNow'))),
    ...figures.flatMap(({ id }) =>
      candidate(
        [needed(incident, cell('figures', id, 'name'))],
        fact(incident, cell('figures', id, 'value')),
      ),
    ),
    ...candidate('Support tickets', fact(incident, 'tickets')),
    ...candidate('Until we saw it', fact(incident, 'timeToDetect')),
  ];
}

/** What outweighs every number: said where it is possible, with what is done about it. */
function harm(incident: Incident): readonly CardNumber[] {
  const said = harmWord(incident);
  if (said === null) return [];
  const done = typedOrNone(incident, 'safetyFollowUp') ?? [];
  const value = [...named(`${said}.`), ...(done.length > 0 ? [{ text: ' ' }, ...done] : [])];
  return [{ name: named('Harm to people'), value }];
}

/**
 * Harm to people where there may be some, then the five numbers. Of a near miss that hit nobody first what could have
 * happened and why it did not; else first customers, the share that failed, the duration (of what is contained, how
 * long it was open) and the money, each when it is known or somebody looks for it; then the data statement, the
 * reliability target, the cost of each further minute, the figures of the brief's table, the tickets and the time to
 * detect. Places still free show which of the first four nobody has filled in, the share only where attempts are
 * counted; a near miss has none of them to fill in.
 */
export function cardNumbers(incident: Incident, role: RolePack): readonly CardNumber[] {
  const shares = countsAttempts(incident) ? [share(incident)] : [];
  const cost = listsLoss(incident) ? [money(incident)] : [];
  const first = hitNobody(incident)
    ? [...almost(incident), ...shares, duration(incident), ...cost]
    : [customers(incident), ...shares, exposure(incident) ?? duration(incident), ...cost];
  const all = [...first, ...further(incident, role)];
  const empty = kindOf(incident.setup.variant) === 'near-miss' ? [] : all.filter(({ isEmpty }) => isEmpty);
  const chosen = [...all.filter(({ isEmpty }) => !isEmpty), ...empty].slice(0, PLACES);
  const numbers = all.filter((each) => chosen.includes(each)).map(({ name, value }) => ({ name, value }));
  return [...harm(incident), ...numbers];
}
