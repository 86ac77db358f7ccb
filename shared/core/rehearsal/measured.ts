import type { Incident } from '../incident/incident.ts';
import { readRuns } from './read-run.ts';

/** The pace of one rehearsal. */
export interface MeasuredPace {
  /** Instant (ISO 8601, UTC). */
  readonly startedAt: string;
  readonly wordsPerMinute: number;
}

/** What the rehearsals of one incident say of the speaker's pace, the oldest first. */
export function measuredIn({ lists }: Incident): readonly MeasuredPace[] {
  return readRuns(lists.runs).flatMap(({ startedAt, pace }) =>
    pace === null ? [] : [{ startedAt, wordsPerMinute: pace }],
  );
}
