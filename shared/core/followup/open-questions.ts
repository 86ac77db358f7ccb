import type { Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import { asLine } from '../wording/text.ts';

/** A question that was asked in the room and that somebody still has to answer. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly askedAt: Stamp | null;
  /** Null while nobody said when the answer comes. */
  readonly answerBy: Stamp | null;
}

/** The questions whose answer was put off, in the order they were asked. */
export function openQuestions({ lists }: Incident): readonly OpenQuestion[] {
  return lists.asked
    .filter(({ answer }) => answer === 'later')
    .map(({ id, question, at, answerBy }) => ({
      id,
      question: asLine(knownValue(question) ?? ''),
      askedAt: knownValue(at),
      answerBy: knownValue(answerBy),
    }));
}
