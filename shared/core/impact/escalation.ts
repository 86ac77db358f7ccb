import type { Incident } from '../incident/incident.ts';
import { isFilled, knownValue } from '../incident/values/slot.ts';

/** What the sheet advises; a person decides. */
export interface Escalation {
  /** Weighted sum of the dimensions, 0 to 24 at weight 1. */
  readonly score: number;
  readonly advice: string;
  /** Immediate triggers that hold; with one of them the score is not needed. */
  readonly triggers: readonly string[];
}

const LEVELS = [
  [0, 'Team report'],
  [6, 'CTO or VP; note to the CEO in the daily summary'],
  [10, 'CEO informed in writing within 60 minutes'],
  [15, 'CEO called within 30 minutes, brief within 2 hours'],
  [20, 'CEO called within 15 minutes; executive crisis team; board decision'],
] as const;

/**
 * When this goes to the CEO (structure of the brief, §7): the sum of the scored dimensions, each by its weight; any
 * dimension at 3 that has a weight raises the level by one; an immediate trigger is the
 * highest level. Null while nothing is scored.
 */
export function escalationOf({ lists }: Incident): Escalation | null {
  const rows = lists.escalation
    .filter((row) => isFilled(row.dimension) && knownValue(row.score) !== null)
    .map((row) => ({ score: knownValue(row.score) ?? 0, weight: knownValue(row.weight) ?? 1 }));
  const triggers = lists.triggers.flatMap((row) => knownValue(row.trigger) ?? []);
  if (rows.length === 0 && triggers.length === 0) return null;
  const score = rows.reduce((sum, row) => sum + row.score * row.weight, 0);
  const top = LEVELS.length - 1;
  const reached = LEVELS.findLastIndex(([from]) => score >= from);
  const raised = rows.some((row) => row.score === 3 && row.weight > 0) ? Math.min(top, reached + 1) : reached;
  return { score, advice: LEVELS[triggers.length > 0 ? top : raised]?.[1] ?? '', triggers };
}
