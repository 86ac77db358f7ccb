import type { OpenIncident } from '../../shared/api/answers.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { type History, NO_HISTORY } from './history.ts';
import type { OpenDocument } from './open-document.ts';

/** The steps of Undo of the incidents that were left, for as long as this window lives; they are never on the disk. */
export interface LeftSteps {
  /** Keeps those of a document that has just been saved and closed. */
  readonly keep: (document: OpenDocument) => void;
  /** Those of the record as it is stored; none where anybody else has saved it since. */
  readonly of: (stored: OpenIncident) => History<Incident>;
}

/** A store that was restored counts its revisions anew: the time of the save tells two of one number apart. */
const stateOf = (revision: number, savedAt: string): string => `${revision} ${savedAt}`;

export function createLeftSteps(): LeftSteps {
  const left = new Map<string, { readonly state: string; readonly history: History<Incident> }>();
  return {
    keep(document) {
      const { save, history } = document.get();
      if (save.kind === 'saved') left.set(document.id, { state: stateOf(save.revision, save.at), history });
    },
    of({ incident, revision, savedAt }) {
      const steps = left.get(incident.id);
      return steps?.state === stateOf(revision, savedAt) ? steps.history : NO_HISTORY;
    },
  };
}
