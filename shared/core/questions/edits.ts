import type { Edit } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import { type Row, row } from '../incident/lists.ts';
import type { Slot, Unknown } from '../incident/values/slot.ts';
import { stamp } from '../incident/values/stamp.ts';
import { printBacking } from './backing.ts';
import type { Try } from './drill.ts';
import { answerRow, type QuestionEntry } from './questions-for.ts';

type AnswerCells = Partial<Omit<Row<'answers'>, 'id'>>;

/** Writes cells of a question's answer; the first one makes its row. */
export function writeAnswer(incident: Incident, id: string, cells: AnswerCells): readonly Edit[] {
  if (answerRow(incident, id) === null)
    return [{ kind: 'row-add', list: 'answers', row: row('answers', id, cells) }];
  return Object.entries(cells).map(
    ([column, value]): Edit => ({
      kind: 'row-set',
      list: 'answers',
      id,
      column,
      value: value as Slot<unknown>,
    }),
  );
}

/** What the person says of an answer; null leaves it to the rule. */
export type HandReadiness = 'ready' | 'weak' | Unknown | null;

/** Sets the readiness by hand. "Ready" keeps what the facts print now, so that a later change shows. */
export function setReadiness(
  incident: Incident,
  { id, facts }: QuestionEntry,
  readiness: HandReadiness,
): readonly Edit[] {
  const saidWith = readiness === 'ready' ? printBacking(facts) : null;
  return writeAnswer(incident, id, { readiness, saidWith });
}

/** A new question of the person's own. */
export function addQuestion(id: string, question: string, group: Row<'answers'>['group']): Edit {
  return { kind: 'row-add', list: 'answers', row: row('answers', id, { question, group }) };
}

/**
 * Keeps one answer of a drill. `id` names the new row; `at` is the instant (ISO 8601, UTC) and `zone` the incident's.
 */
export function keepTry(id: string, at: string, zone: string, { question, good, seconds }: Try): Edit {
  const cells = {
    question,
    at: stamp(at, zone),
    verdict: good ? ('good' as const) : ('again' as const),
    seconds,
  };
  return { kind: 'row-add', list: 'drills', row: row('drills', id, cells) };
}
