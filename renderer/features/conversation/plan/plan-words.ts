import { type Plan, type PlannedStep, RESERVE } from '../../../../shared/core/plan/plan.ts';
import { printAge } from '../../../../shared/core/wording/age.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import type { Mark } from '../../../ui/state-mark.tsx';

const minutes = (count: number): string => printCount(count, 'minute');

/** How much time there is, in one line. */
export function timeWords(minutesLeft: number | null): string {
  if (minutesLeft === null) return 'Say when the meeting starts, and the plan fits itself to the time left.';
  if (minutesLeft < 0) return `The meeting started ${printAge(-minutesLeft)} ago.`;
  if (minutesLeft >= 180) return `The meeting starts in ${Math.floor(minutesLeft / 60)} hours.`;
  return `The meeting starts in ${minutes(minutesLeft)}.`;
}

/** What that means for the work: time over, steps to leave out, or too little for the musts. */
export function fitWords({ steps, spare }: Plan, minutesLeft: number | null): string {
  if (steps.every(({ state }) => state === 'done')) return 'Everything is ready.';
  if (minutesLeft === null) return '';
  const dropped = steps.filter(({ state }) => state === 'dropped').length;
  // Once it has begun there is no time to fit into: only what the musts take counts.
  const open = steps.filter(({ state }) => state === 'now' || state === 'later');
  if (minutesLeft < 0 && open.length > 0) {
    const left = open.reduce((sum, step) => sum + step.minutes, 0);
    return `What must be done still takes ${minutes(left)}. Do it in this order.`;
  }
  if (spare < 0)
    return `Even the musts take ${minutes(-spare)} more. Do them in this order, and shorten each.`;
  if (dropped > 0)
    return `Leave out ${dropped} of ${steps.length} steps; ${dropped === 1 ? 'it is' : 'they are'} marked.`;
  const way = `${RESERVE} are kept to get there`;
  return spare > 0 ? `It all fits, with ${minutes(spare)} over; ${way}.` : `It all fits; ${way}.`;
}

const WORDS: Readonly<Record<PlannedStep['state'], { readonly mark: Mark; readonly word: string }>> = {
  done: { mark: 'done', word: 'Done' },
  now: { mark: 'info', word: 'Now' },
  later: { mark: 'missing', word: 'Then' },
  dropped: { mark: 'none', word: 'Leave out' },
};

export function stepMark({ state }: PlannedStep): { readonly mark: Mark; readonly word: string } {
  return WORDS[state];
}

/** "5 minutes", with the time until it ends where the plan has a clock. */
export function stepTime({ minutes: needed, endsIn, state }: PlannedStep): string {
  if (state === 'done') return '';
  return endsIn === null ? minutes(needed) : `${minutes(needed)}, done in ${minutes(endsIn)}`;
}
