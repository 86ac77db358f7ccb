import {
  keep,
  noteConcern,
  noteDecision,
  notePromise,
  noteQuestion,
  renegotiate,
} from '../../../shared/core/followup/edits.ts';
import { registerOf } from '../../../shared/core/followup/register.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { june, juneDay, modelIncident } from '../model-incident.ts';

export const noted = (id: string, time = '17:00') => ({ id, at: june(time) });

export function edited(incident: Incident, ...edits: readonly Edit[]): Incident {
  return edits.reduce(applyEdit, incident);
}

/** The promise of that id as it stands with nothing late. */
export function promise(incident: Incident, id: string) {
  const found = registerOf(incident, null).find((each) => each.id === id);
  if (!found) throw new Error(`There is no promise ${id}.`);
  return found;
}

export function withPromise(
  incident: Incident,
  id: string,
  due: Stamp | null,
  words = 'I will tell you',
): Incident {
  return edited(incident, notePromise(noted(id), { words, owner: 'Finance', due }));
}

const promised = edited(
  {
    ...modelIncident,
    facts: { ...modelIncident.facts, meetingAt: june('17:00'), nextUpdateChannel: 'e-mail' },
  },
  noteQuestion(noted('q1'), {
    question: 'How much did we lose?',
    answer: 'later',
    answerBy: june('10:00', 4),
  }),
  noteQuestion(noted('q2'), { question: 'Is it over?', bank: 'is-it-over' }),
  noteConcern(noted('c1'), 'I read it in the press before I heard it from you.'),
  noteDecision(noted('d1'), { what: 'A second check before the June sale', by: 'CEO' }),
  notePromise(noted('p1'), { words: 'I will send the refunds.', owner: 'Finance', due: june('18:00') }),
  notePromise(noted('p2'), { words: 'We’ll name the cause', owner: 'SRE lead', due: juneDay(5) }),
  notePromise(noted('p3'), { words: 'call the bank', owner: '', due: null }),
  notePromise(noted('p4'), { words: 'open the status page', owner: 'Support', due: june('17:30') }),
);

/** The model incident after its meeting: decided, promised, kept, moved, open. */
export const metIncident: Incident = edited(
  promised,
  keep(promise(promised, 'p4'), noted('h1', '17:20')),
  renegotiate(promise(promised, 'p1'), noted('h2', '17:40'), june('09:00', 4), 'CEO'),
);
