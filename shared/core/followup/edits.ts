import { askWords } from '../brief/sections/decision.ts';
import type { Edit } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import { type Row, row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import type { Commitment } from './register.ts';

/** What of the meeting was noted: the id of its new row and when. Ids and time come from outside. */
export interface Noted {
  readonly id: string;
  readonly at: Stamp;
}

type Cells<L extends 'asked' | 'decisions' | 'commitments'> = Partial<Omit<Row<L>, 'id' | 'at'>>;

/** A question the CEO asked; taken as answered unless the cells say otherwise. */
export function noteQuestion({ id, at }: Noted, cells: Cells<'asked'>): Edit {
  return { kind: 'row-add', list: 'asked', row: row('asked', id, { answer: 'given', ...cells, at }) };
}

/** A worry of the CEO, in the CEO's own words. */
export function noteConcern({ id, at }: Noted, words: string): Edit {
  return { kind: 'row-add', list: 'concerns', row: row('concerns', id, { words, at }) };
}

/** What the CEO decided. */
export function noteDecision({ id, at }: Noted, cells: Cells<'decisions'>): Edit {
  return { kind: 'row-add', list: 'decisions', row: row('decisions', id, { ...cells, at }) };
}

/**
 * A decision that was asked for has been made: as it was asked where nobody says otherwise, by whom the ask names where
 * nobody else is named.
 */
export function decideAsk(
  incident: Incident,
  ask: Row<'asks'>,
  noted: Noted,
  said: { readonly words: string; readonly by: string | null },
): Edit {
  const what = said.words.trim() || askWords(incident, ask);
  return noteDecision(noted, { what, by: said.by ?? knownValue(ask.from), ask: ask.id });
}

/** What was promised to the CEO: what, by whom, by when. */
export function notePromise({ id, at }: Noted, cells: Cells<'commitments'>): Edit {
  return { kind: 'row-add', list: 'commitments', row: row('commitments', id, { ...cells, at }) };
}

function change(commitment: Commitment, { id, at }: Noted, cells: Partial<Row<'commitmentChanges'>>): Edit {
  const changed = row('commitmentChanges', id, { ...cells, commitment: commitment.id, at });
  return { kind: 'row-add', list: 'commitmentChanges', row: changed };
}

/** The promise was kept at that moment. */
export function keep(commitment: Commitment, noted: Noted): Edit {
  return change(commitment, noted, { state: 'kept' });
}

/** Another time was agreed, with whom; the first one stays in the history. */
export function renegotiate(commitment: Commitment, noted: Noted, due: Stamp, told: string): Edit {
  return change(commitment, noted, { state: 'renegotiated', due, told: told.trim() || null });
}

/** It was not kept after all. */
export function reopen(commitment: Commitment, noted: Noted): Edit {
  return change(commitment, noted, { state: 'open' });
}

/** Takes a promise out with its history. */
export function removePromise({ lists }: Incident, id: string): readonly Edit[] {
  const changes = lists.commitmentChanges.filter(({ commitment }) => commitment === id);
  return [
    { kind: 'row-remove', list: 'commitments', id },
    ...changes.map((each): Edit => ({ kind: 'row-remove', list: 'commitmentChanges', id: each.id })),
  ];
}
