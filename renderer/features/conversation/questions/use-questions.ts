import { useMemo } from 'react';
import type { Edit } from '../../../../shared/core/incident/edit.ts';
import { questionsFor } from '../../../../shared/core/questions/questions-for.ts';
import { QUESTION_BANK } from '../../../state/question-bank.ts';
import { createStore } from '../../../state/store.ts';
import { useStore } from '../../app/services.ts';
import { useDocument, useDocumentState } from '../../fields/document-context.ts';
import type { QuestionFilter } from './question-words.ts';

/** All questions as they stand for the incident of the screen. */
export function useQuestions() {
  const document = useDocument();
  const { incident } = useDocumentState();
  const entries = useMemo(() => questionsFor(incident, QUESTION_BANK), [incident]);
  /** Several edits as one step of Undo. */
  const apply = (edits: readonly Edit[], burst: string): void => {
    for (const edit of edits) document.edit(edit, burst);
  };
  return { document, incident, entries, apply };
}

interface Place {
  readonly filter: QuestionFilter;
  /** Id of the question that is shown; NEW_QUESTION for the one being added, null for none. */
  readonly chosen: string | null;
}

export const NEW_QUESTION = '';

/** Where the person was, by incident: the way to a fact and back leads to the same question. */
const places = createStore<Readonly<Record<string, Place>>>({});
const START: Place = { filter: 'core', chosen: null };

export function usePlace(incidentId: string) {
  const place = useStore(places)[incidentId] ?? START;
  const go = (change: Partial<Place>): void =>
    places.set({ ...places.get(), [incidentId]: { ...place, ...change } });
  return { place, go };
}
