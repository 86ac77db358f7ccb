import { type OpenQuestion, openQuestions } from '../../followup/open-questions.ts';
import { actionOf, type Commitment, registerOf } from '../../followup/register.ts';
import { isOver } from '../../incident/due.ts';
import type { Incident } from '../../incident/incident.ts';
import { isFinalReport } from '../../incident/kind.ts';
import { toldRows } from '../../incident/told.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { namesTime } from '../../wording/clauses.ts';
import { asClause, capitalise } from '../../wording/text.ts';
import { cell, fact, maybe, paragraph } from '../scribe.ts';
import { countWord } from '../sections/asks.ts';
import type { Block, BriefSection, Run, Runs } from '../tree.ts';
import { MOST_ON_PAGE } from './most-on-page.ts';

/** The record with no more of promises and questions than this report tells. */
function asTold(incident: Incident): Incident {
  const [commitments, commitmentChanges, asked] = [
    toldRows(incident, 'commitments'),
    toldRows(incident, 'commitmentChanges'),
    toldRows(incident, 'asked'),
  ];
  return { ...incident, lists: { ...incident.lists, commitments, commitmentChanges, asked } };
}

/** The chip of the time it is due now: that of the last change that moved it, else the first one. */
function dueChip({ id, history }: Commitment): string {
  const moved = history.findLast(({ due }) => due !== null);
  return moved ? cell('commitmentChanges', moved.id, 'due') : cell('commitments', id, 'due');
}

/** "Send the refunds (Finance)" */
function promiseRuns(incident: Incident, commitment: Commitment): Runs {
  const { id, owner } = commitment;
  const words = { text: asClause(actionOf(commitment)), chip: cell('commitments', id, 'words') };
  const who = fact(incident, `${cell('commitments', id, 'owner')}:inner`) ?? {
    text: owner || 'owner to be named',
  };
  return [words, ...maybe(' (', who, ')')];
}

const LEADS: Readonly<Record<Commitment['state'], string>> = {
  late: 'Late',
  open: 'Open',
  renegotiated: 'New time agreed',
  kept: 'Kept',
};

/** "Late: Send the refunds (Finance), due by 18:00 UTC." / "Kept at 17:20 UTC: Open the status page (Support)." */
function promiseItem(incident: Incident, commitment: Commitment): Runs {
  const { state, keptLate, history } = commitment;
  const lead: Run = { text: keptLate ? 'Kept late' : LEADS[state], bold: true };
  const what = promiseRuns(incident, commitment);
  const last = history.at(-1);
  if (state === 'kept')
    return [
      lead,
      ...maybe(' ', last ? fact(incident, `${cell('commitmentChanges', last.id, 'at')}:when`) : null),
      { text: ': ' },
      ...what,
      { text: '.' },
    ];
  const by = state === 'late' ? ', due by ' : ', by ';
  const due = maybe(by, fact(incident, dueChip(commitment)));
  return [
    lead,
    { text: ': ' },
    ...what,
    ...(due.length > 0 || namesTime(commitment.words) ? due : [{ text: ', time to be named' }]),
    { text: '.' },
  ];
}

function isLate({ answerBy }: OpenQuestion, asOf: string | null): boolean {
  return answerBy !== null && asOf !== null && isOver(answerBy, asOf);
}

/** "Answer owed: “How much did we lose?”, by 10:00 UTC on 4 June." */
function answerItem(incident: Incident, open: OpenQuestion, late: boolean): Runs {
  const due = maybe(late ? ', due by ' : ', by ', fact(incident, cell('asked', open.id, 'answerBy')));
  return [
    { text: late ? 'Answer late' : 'Answer owed', bold: true },
    { text: ': “' },
    { text: open.question, chip: cell('asked', open.id, 'question') },
    { text: '”' },
    ...(due.length > 0 ? due : [{ text: ', time to be named' }]),
    { text: '.' },
  ];
}

/** One promise or answer owed, by what a reader looks for first: what is late, what is still to come, what was kept. */
interface Entry {
  readonly rank: 'late' | 'open' | 'kept';
  readonly isAnswer: boolean;
  readonly write: () => Runs;
}

const RANKS: readonly Entry['rank'][] = ['late', 'open', 'kept'];

function promiseEntry(told: Incident, commitment: Commitment): Entry {
  const { state } = commitment;
  const rank = state === 'renegotiated' ? 'open' : state;
  return { rank, isAnswer: false, write: () => promiseItem(told, commitment) };
}

function answerEntry(told: Incident, open: OpenQuestion, asOf: string | null): Entry {
  const late = isLate(open, asOf);
  return { rank: late ? 'late' : 'open', isAnswer: true, write: () => answerItem(told, open, late) };
}

/** "two late, two open, one answer owed": an answer whose time is over is late as a promise is. */
function statementOf(entries: readonly Entry[]): string {
  const count = (is: (entry: Entry) => boolean): number => entries.filter(is).length;
  const answers = count(({ rank, isAnswer }) => isAnswer && rank === 'open');
  const parts = [
    [count(({ rank }) => rank === 'late'), 'late'],
    [count(({ rank, isAnswer }) => !isAnswer && rank === 'open'), 'open'],
    [count(({ rank }) => rank === 'kept'), 'kept'],
    [answers, answers === 1 ? 'answer owed' : 'answers owed'],
  ] as const;
  return parts.flatMap(([number, word]) => (number > 0 ? `${countWord(number)} ${word}` : [])).join(', ');
}

/** The promises that the last report told as kept: they are told no more, but for a final report, which tells all. */
function keptBefore({ setup }: Incident, last: Incident | null): ReadonlySet<string> {
  if (!last || isFinalReport(setup.variant)) return new Set();
  const kept = registerOf(asTold(last), null).filter(({ state }) => state === 'kept');
  return new Set(kept.map(({ id }) => id));
}

/** The first of them as a list, the others as a count: the record holds every one. */
function blocksOf(entries: readonly Entry[]): readonly Block[] {
  const items = entries.slice(0, MOST_ON_PAGE).map(({ write }) => write());
  const further = entries.length - items.length;
  const more = `${capitalise(countWord(further))} more ${further === 1 ? 'is' : 'are'} in the record.`;
  return [{ kind: 'list', items }, ...(further > 0 ? paragraph([{ text: more }]) : [])];
}

/**
 * What was promised and which answers are owed, with what has become of each by the time the report stands for: a
 * reader who was promised something looks for it before anything else that is new. Null in a first report and while
 * there is nothing.
 */
export function promisesSection(incident: Incident, last: Incident | null): BriefSection | null {
  const told = asTold(incident);
  const asOf = knownValue(incident.facts.asOf)?.at ?? null;
  const known = keptBefore(incident, last);
  const promises = registerOf(told, asOf).filter(
    ({ id, words, state }) => words !== '' && !(state === 'kept' && known.has(id)),
  );
  const answers = openQuestions(told).filter(({ question }) => question !== '');
  const entries = [
    ...promises.map((each) => promiseEntry(told, each)),
    ...answers.map((each) => answerEntry(told, each, asOf)),
  ].toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  if (entries.length === 0) return null;
  return {
    key: 'promises',
    label: 'What we promised',
    statement: statementOf(entries),
    blocks: blocksOf(entries),
    origin: 'generated',
  };
}
