import { endOf } from '../incident/due.ts';
import type { Incident } from '../incident/incident.ts';
import { isFinalReport } from '../incident/kind.ts';
import { knownValue } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import { openQuestions } from './open-questions.ts';
import { type RecordDue, recordDues } from './record-dues.ts';
import { registerOf } from './register.ts';

export type DueKind = 'promise' | 'answer' | 'update' | 'report' | RecordDue['kind'];

/** Something somebody waits for, with the time it was promised for. */
export interface Due {
  /** Id of the promise, the question or the row; the fact's name for what a fact announces. */
  readonly id: string;
  readonly kind: DueKind;
  readonly words: string;
  /** Empty while nobody is named. */
  readonly owner: string;
  readonly due: Stamp;
  /** The room of the workspace that has its field; absent for what the meeting's tab keeps. */
  readonly room?: string;
  /** The last moment at which it is in time, in epoch milliseconds. */
  readonly endsAt: number;
}

function promises(incident: Incident): readonly Due[] {
  return registerOf(incident, null).flatMap(({ id, words, owner, due, state }) =>
    due && state !== 'kept' ? [{ id, kind: 'promise', words, owner, due, endsAt: endOf(due) }] : [],
  );
}

function answers(incident: Incident): readonly Due[] {
  return openQuestions(incident).flatMap(({ id, question, answerBy: due }) =>
    due ? [{ id, kind: 'answer', words: question, owner: '', due, endsAt: endOf(due) }] : [],
  );
}

const REPORTS = {
  nextUpdateAt: { kind: 'update', words: 'Update to the CEO' },
  reportDueAt: { kind: 'report', words: 'Root cause report' },
} as const;

function report({ facts }: Incident, key: keyof typeof REPORTS): readonly Due[] {
  const due = knownValue(facts[key]);
  return due ? [{ id: key, ...REPORTS[key], owner: '', due, endsAt: endOf(due) }] : [];
}

/** The update is due until the incident is closed, the root cause report until it is the one being written. */
function reports(incident: Incident): readonly Due[] {
  const { facts, setup } = incident;
  return [
    ...(knownValue(facts.status) === 'closed' ? [] : report(incident, 'nextUpdateAt')),
    ...(isFinalReport(setup.variant) ? [] : report(incident, 'reportDueAt')),
  ];
}

function announced(incident: Incident): readonly Due[] {
  return recordDues(incident).map((each) => ({ ...each, endsAt: endOf(each.due) }));
}

/**
 * What is owed, the earliest first: promises that are not kept, answers that were put off, the next update, the root
 * cause report, and what else the record announces for a time. Of a sample only what was promised by hand: its own dates are those of a story.
 */
export function duesOf(incident: Incident, isSample: boolean): readonly Due[] {
  const all = [
    ...promises(incident),
    ...answers(incident),
    ...(isSample ? [] : [...reports(incident), ...announced(incident)]),
  ];
  return all.toSorted((a, b) => a.endsAt - b.endsAt);
}
