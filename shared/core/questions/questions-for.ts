import type { Runs } from '../brief/tree.ts';
import { findRow } from '../incident/find-row.ts';
import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { isFilled, knownValue } from '../incident/values/slot.ts';
import { asLine } from '../wording/text.ts';
import { generatedAnswer, openAnswer, ownAnswer, unknownAnswer } from './answer.ts';
import { answerDue, type BackingFact, backingFacts } from './backing.ts';
import type { QuestionGroup } from './groups.ts';
import type { Question, QuestionBank } from './question.ts';
import { changedOf, isSettled, type Readiness, readinessOf } from './readiness.ts';
import { type Speaker, speakerFor } from './sayings.ts';

/** One question as it stands for this incident. */
export interface QuestionEntry {
  readonly id: string;
  readonly group: QuestionGroup;
  readonly question: string;
  readonly core: boolean;
  /** True when the CEO of this role's guide asks it; own questions always are. */
  readonly forRole: boolean;
  readonly why: string;
  readonly good: string;
  readonly doNotSay: string;
  /** The answer, with its facts as chips. */
  readonly answerLine: Runs;
  /** Answer, facts, what is open: at most 30 seconds, unless a person wrote more. */
  readonly answerLong: Runs;
  /** True where a person's words stand instead of the generated ones. */
  readonly written: { readonly line: boolean; readonly long: boolean };
  readonly facts: readonly BackingFact[];
  readonly readiness: Readiness;
  /** True when the line can be said as it stands: an answer without an open slot, or who answers by when. */
  readonly sayable: boolean;
  /** True for a question the person added. */
  readonly own: boolean;
  /** Names of backing facts that print otherwise than when the answer was last marked ready. */
  readonly changed: readonly string[];
}

/** Where the answer to a question is kept: its row is named by the question's id. */
export function answerRow(incident: Incident, id: string): Row<'answers'> | null {
  return (findRow(incident, 'answers', id) as Row<'answers'> | undefined) ?? null;
}

function hasOpenSlot(runs: Runs): boolean {
  return runs.some(({ missing }) => missing);
}

function entryOf(incident: Incident, question: Question, speak: Speaker, own: boolean): QuestionEntry {
  const row = answerRow(incident, question.id);
  const facts = backingFacts(incident, question.facts);
  const due = answerDue(incident, question);
  const said = generatedAnswer(incident, question, facts, due, speak);
  const line = ownAnswer(incident, row?.line ?? null);
  const long = ownAnswer(incident, row?.long ?? null);
  const written = line ?? long;
  const answered = written ? !hasOpenSlot(written) : said?.answered === true;
  const readiness = readinessOf(incident, row, facts, due, answered);
  const byHand = readiness.byHand ? readiness.by : null;
  const rest = byHand ? unknownAnswer(incident, facts, byHand) : (said ?? openAnswer(incident, facts, due));
  const answerLine = line ?? rest.line;
  const sayable =
    !hasOpenSlot(answerLine) && (answered || (readiness.state === 'unknown' && isSettled(readiness)));
  const { id, group, core, why, good, doNotSay } = question;
  return {
    ...{ id, group, core, why, good, doNotSay, own, facts, readiness, sayable },
    question: question.question,
    forRole: own || question.roles.includes(incident.setup.role),
    answerLine,
    answerLong: long ?? rest.long,
    written: { line: line !== null, long: long !== null },
    changed: changedOf(incident, row),
  };
}

/** Questions the person added, in the bank's shape: they rest on no facts but those in their words. */
function ownQuestions(incident: Incident, bank: QuestionBank): QuestionBank {
  const known = new Set(bank.map(({ id }) => id));
  return incident.lists.answers
    .filter(({ id, question }) => !known.has(id) && isFilled(question))
    .map(
      (row): Question => ({
        id: row.id,
        group: knownValue(row.group) ?? 'What happened',
        core: false,
        roles: [],
        question: asLine(knownValue(row.question) ?? ''),
        why: '',
        good: '',
        doNotSay: '',
        facts: [],
        line: [],
        long: [],
      }),
    );
}

/**
 * Every question of the bank and the person's own, as they stand for this incident: the answer in one line and in 30
 * seconds, what it rests on, and whether it is ready. Depends on nothing but its arguments.
 */
export function questionsFor(incident: Incident, bank: QuestionBank): readonly QuestionEntry[] {
  const speak = speakerFor(incident);
  return [
    ...bank.map((question) => entryOf(incident, question, speak, false)),
    ...ownQuestions(incident, bank).map((question) => entryOf(incident, question, speak, true)),
  ];
}
