import type { ItemState } from '../checklist/item.ts';
import { STEPS, type Step } from './steps.ts';

export type StepState =
  /** Its items are settled. */
  | 'done'
  /** The first that is not. */
  | 'now'
  | 'later'
  /** The time is too short for it. */
  | 'dropped';

export interface PlannedStep extends Step {
  readonly state: StepState;
  /** Minutes from now at which it ends; null when it is done or dropped. */
  readonly endsIn: number | null;
}

export interface Plan {
  readonly steps: readonly PlannedStep[];
  /** Minutes over at the end; negative when even the musts do not fit. */
  readonly spare: number;
}

/** Minutes kept free before the meeting: to walk there, or to join the call. */
export const RESERVE = 2;

function isDone({ items }: Step, checklist: ReadonlyMap<string, ItemState>): boolean {
  return items.every((id) => {
    const state = checklist.get(id)?.state;
    return state === 'done' || state === 'not-applicable';
  });
}

/** The steps that fit: every must, then the others by rank as long as there is time. */
function chosenOf(open: readonly Step[], minutes: number): ReadonlySet<Step> {
  const chosen = new Set(open.filter((step) => step.must));
  let left = minutes - [...chosen].reduce((sum, step) => sum + step.minutes, 0);
  for (const step of open.filter((each) => !each.must).toSorted((a, b) => a.rank - b.rank)) {
    if (step.minutes > left) continue;
    chosen.add(step);
    left -= step.minutes;
  }
  return chosen;
}

/**
 * The way to the room for the minutes that are left: what is done, what comes now, what to leave out. Musts come in any
 * case; of the others the ones that matter least are dropped first.
 */
export function planFor(states: readonly ItemState[], minutesLeft: number): Plan {
  const checklist = new Map(states.map((state) => [state.id, state]));
  const open = STEPS.filter((step) => !isDone(step, checklist));
  const time = minutesLeft - RESERVE;
  const chosen = chosenOf(open, time);
  const first = open.find((step) => chosen.has(step));
  let used = 0;
  const steps = STEPS.map((step): PlannedStep => {
    if (!open.includes(step)) return { ...step, state: 'done', endsIn: null };
    if (!chosen.has(step)) return { ...step, state: 'dropped', endsIn: null };
    used += step.minutes;
    return { ...step, state: step === first ? 'now' : 'later', endsIn: used };
  });
  return { steps, spare: time - used };
}
