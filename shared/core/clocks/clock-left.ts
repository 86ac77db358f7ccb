import { endOf } from '../incident/due.ts';
import type { Row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import { printDuration } from '../wording/duration.ts';

/** What is left of a clock at a moment. */
export interface ClockLeft {
  readonly isOver: boolean;
  readonly words: string;
}

/** False once its notice was sent or Legal has closed it. */
export function isRunning({ state }: Row<'clocks'>): boolean {
  return state !== 'notice sent' && state !== 'closed by Legal';
}

/**
 * "2 hours 10 minutes left", "It ended 20 minutes ago"; null once its notice was sent or Legal has closed it, and
 * without an end.
 * @param now milliseconds of the epoch
 */
export function clockLeft(clock: Row<'clocks'>, now: number): ClockLeft | null {
  const end = knownValue(clock.due);
  if (!end || !isRunning(clock)) return null;
  // Whole minutes, never more than are left.
  const minutes = Math.floor((endOf(end) - now) / 60_000);
  if (minutes >= 1) return { isOver: false, words: `${printDuration(minutes * 60)} left` };
  if (minutes >= 0) return { isOver: false, words: 'Less than a minute left' };
  return { isOver: true, words: `Ended ${printDuration(-minutes * 60)} ago` };
}
