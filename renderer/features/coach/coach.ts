import { createContext, useContext } from 'react';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import { createStore, type Store } from '../../state/store.ts';
import type { Said } from '../../ui/spoken.tsx';

/** Where the person is among the remarks. */
export interface CoachState {
  /** The remark the keys speak of; kept when it is settled, so that the next one is known. */
  readonly current: Finding | null;
  /** The remark whose words the editor is still to select. */
  readonly reveal: Finding | null;
  /** Words of the section being edited that no dictionary knows; remarks of the coach itself are in the workbook. */
  readonly spelling: readonly Finding[];
  /** The open menu: whose, and beside what it hangs. */
  readonly menu: { readonly finding: Finding; readonly anchor: DOMRect } | null;
  /** What is read aloud. */
  readonly said: Said;
}

export type Coach = Store<CoachState>;

export function createCoach(): Coach {
  return createStore<CoachState>({
    current: null,
    reveal: null,
    spelling: [],
    menu: null,
    said: { id: 0, text: '' },
  });
}

export function patchCoach(coach: Coach, change: Partial<CoachState>): void {
  coach.set({ ...coach.get(), ...change });
}

/** Reads the text aloud to those who listen, when what they hear now is finished. */
export function announce(coach: Coach, text: string): void {
  patchCoach(coach, { said: { id: coach.get().said.id + 1, text } });
}

export const CoachContext = createContext<Coach | null>(null);

export function useCoach(): Coach {
  const coach = useContext(CoachContext);
  if (!coach) throw new Error('There are remarks in the workspace only.');
  return coach;
}
