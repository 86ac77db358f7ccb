import { removePromise } from '../../../shared/core/followup/edits.ts';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { knownValue, type Slot } from '../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';

export type NotedList = 'asked' | 'concerns' | 'decisions' | 'commitments';

/** One line of the meeting's notes. */
export interface Note {
  readonly list: NotedList;
  readonly id: string;
  readonly kind: string;
  readonly words: string;
  readonly at: Stamp | null;
}

function noteOf(
  list: NotedList,
  kind: string,
  row: { id: string; at: Slot<Stamp> },
  words: Slot<string>,
): Note {
  return { list, id: row.id, kind, words: knownValue(words) ?? '', at: knownValue(row.at) };
}

/** All that was noted, newest first; of one minute what was noted later first within its kind. */
export function notesOf({ lists }: Incident): readonly Note[] {
  const notes = [
    ...lists.asked.map((row) => noteOf('asked', 'Question', row, row.question)),
    ...lists.concerns.map((row) => noteOf('concerns', 'Concern', row, row.words)),
    ...lists.decisions.map((row) => noteOf('decisions', 'Decision', row, row.what)),
    ...lists.commitments.map((row) => noteOf('commitments', 'Promise', row, row.words)),
  ];
  const when = ({ at }: Note): string => at?.at ?? '';
  return notes.toReversed().toSorted((a, b) => (when(a) === when(b) ? 0 : when(a) < when(b) ? 1 : -1));
}

/** Takes a note out, a promise with its history. */
export function removeNote(incident: Incident, { list, id }: Note): readonly Edit[] {
  return list === 'commitments' ? removePromise(incident, id) : [{ kind: 'row-remove', list, id }];
}

/** Brings back what these edits took out of the incident. */
export function bringBack({ lists }: Incident, removed: readonly Edit[]): readonly Edit[] {
  return removed.flatMap((edit): readonly Edit[] => {
    if (edit.kind !== 'row-remove') return [];
    const row = lists[edit.list].find(({ id }) => id === edit.id);
    return row ? [{ kind: 'row-add', list: edit.list, row } as Edit] : [];
  });
}
