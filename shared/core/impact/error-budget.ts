import { WHOLE } from '../wording/share.ts';
import { guardInteger } from './integer.ts';

/** A reliability target: the share that must succeed (parts per million) over a window (seconds). */
export interface ReliabilityTarget {
  readonly target: number;
  readonly window: number;
}

export interface BudgetUse {
  /** Seconds of full failure the target allows in its window. */
  readonly budget: number;
  /** Seconds of full failure this event was worth. */
  readonly used: number;
  /** used / budget; above 1 the allowance is gone. */
  readonly consumed: number;
  /** How many times faster than allowed it burned: error rate / (1 - target). */
  readonly burnRate: number;
}

/**
 * Error budget by time (Google SRE Workbook ch. 5): budget = (1 - target) x window; consumed = duration x share failing
 * / budget. Throws RangeError unless 0 < target < 1 and the window has a length.
 */
export function budgetUse(
  { target, window }: ReliabilityTarget,
  seconds: number,
  shareFailing: number,
): BudgetUse {
  if (target <= 0 || target >= WHOLE) throw new RangeError(`A target lies between 0% and 100%: ${target}`);
  if (window <= 0) throw new RangeError(`A window has a length: ${window}`);
  const slack = WHOLE - guardInteger(target, 'The target');
  const budget = (slack * guardInteger(window, 'The window')) / WHOLE;
  const used = (seconds * shareFailing) / WHOLE;
  return { budget, used, consumed: used / budget, burnRate: shareFailing / slack };
}

/** Share of the window (0 to 1) in which the service worked when nothing else failed in it. */
export function availability(window: number, seconds: number, shareFailing: number): number {
  return 1 - (seconds * shareFailing) / WHOLE / window;
}
