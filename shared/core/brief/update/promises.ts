import { type OpenQuestion, openQuestions } from '../../followup/open-questions.ts';
import { actionOf, type Commitment, isOver, registerOf } from '../../followup/register.ts';
import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/slot.ts';
import { toldRows } from '../../incident/told.ts';
import { asClause, asInner } from '../../wording/text.ts';
import { cell, fact, maybe } from '../scribe.ts';
import { countWord } from '../sections/asks.ts';
import type { BriefSection, Run, Runs } from '../tree.ts';

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

/** "send the refunds (Finance)" */
function promiseRuns(incident: Incident, commitment: Commitment): Runs {
  const { id, owner } = commitment;
  const words = { text: asInner(asClause(actionOf(commitment))), chip: cell('commitments', id, 'words') };
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

/** "Late: send the refunds (Finance), due by 18:00 UTC." / "Kept at 17:20 UTC: open the status page (Support)." */
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
    ...(due.length > 0 ? due : [{ text: ', time to be named' }]),
    { text: '.' },
  ];
}

function isLate({ answerBy }: OpenQuestion, asOf: string | null): boolean {
  return answerBy !== null && asOf !== null && isOver(answerBy, asOf);
}

/** "Answer owed: “How much did we lose?”, by 10:00 UTC on 4 June." */
function answerItem(incident: Incident, open: OpenQuestion, asOf: string | null): Runs {
  const late = isLate(open, asOf);
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

/** "one late, two open, one answer owed" */
function statementOf(promises: readonly Commitment[], answers: number): string {
  const count = (...states: readonly Commitment['state'][]): number =>
    promises.filter(({ state }) => states.includes(state)).length;
  const parts = [
    [count('late'), 'late'],
    [count('open', 'renegotiated'), 'open'],
    [count('kept'), 'kept'],
    [answers, answers === 1 ? 'answer owed' : 'answers owed'],
  ] as const;
  return parts.flatMap(([number, word]) => (number > 0 ? `${countWord(number)} ${word}` : [])).join(', ');
}

/** A promise that the last report told as kept is told no more; a final report tells all. */
function isNews({ id }: Commitment, last: Incident | null, { setup }: Incident): boolean {
  if (!last || setup.variant === 'final') return true;
  const before = registerOf(asTold(last), null).find((each) => each.id === id);
  return before?.state !== 'kept';
}

/**
 * What was promised and which answers are owed, with what has become of each by the time the report stands for: a
 * reader who was promised something looks for it before anything else that is new. Null in a first report and while
 * there is nothing.
 */
export function promisesSection(incident: Incident, last: Incident | null): BriefSection | null {
  const told = asTold(incident);
  const asOf = knownValue(incident.facts.asOf)?.at ?? null;
  const promises = registerOf(told, asOf).filter(
    (each) => each.words !== '' && (each.state !== 'kept' || isNews(each, last, incident)),
  );
  const answers = openQuestions(told).filter(({ question }) => question !== '');
  if (promises.length + answers.length === 0) return null;
  const items = [
    ...promises.map((each) => promiseItem(told, each)),
    ...answers.map((each) => answerItem(told, each, asOf)),
  ];
  return {
    key: 'promises',
    label: 'What we promised',
    statement: statementOf(promises, answers.length),
    blocks: [{ kind: 'list', items }],
    origin: 'generated',
  };
}
