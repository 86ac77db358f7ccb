import type { Facts } from '../incident/facts.ts';
import { knownValue } from '../incident/values/slot.ts';
import { printDuration, printMinutes } from '../wording/duration.ts';
import { printShare, roundShare, WHOLE } from '../wording/share.ts';
import { budgetOf } from './derived.ts';

/** The use of a reliability target in an executive's words: no "error budget", no "burn", no "nines". */
export interface BudgetWords {
  /** "47 minutes of 43.2 minutes allowed" */
  readonly used: string;
  /** "The allowance of 30 days is gone" or "20% of the allowance of 30 days" */
  readonly meaning: string;
}

/** Null until target, window, duration and share are known. */
export function printBudget(facts: Facts): BudgetWords | null {
  const use = budgetOf(facts);
  const window = knownValue(facts.targetWindow);
  if (!use || !window) return null;
  const allowed = printMinutes(use.budget);
  const share = printShare(roundShare(Math.round(use.consumed * WHOLE)));
  const period = `the allowance of ${printDuration(window.low)}`;
  return {
    used: `${printMinutes(use.used)} of ${allowed} allowed`,
    meaning:
      use.consumed >= 1 ? `${period[0]?.toUpperCase()}${period.slice(1)} is gone` : `${share} of ${period}`,
  };
}
