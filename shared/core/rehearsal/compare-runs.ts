import type { LapKey } from './lap.ts';
import { LAP_KEYS } from './lap.ts';
import type { KeptRun } from './run.ts';

/** One block over the runs that are compared, the oldest first. */
export interface BlockTrend {
  readonly key: LapKey;
  /** Target of the newest run that has the block. */
  readonly targetSeconds: number;
  /** Actual seconds a run; null where the run did not come to it. */
  readonly actual: readonly (number | null)[];
  /** Seconds the newest is nearer to its target than the one before it; null without two. */
  readonly nearer: number | null;
}

function actualOf({ blocks }: KeptRun, key: LapKey): number | null {
  const said = blocks.filter((block) => block.key === key && !block.lastMinute && block.actualSeconds > 0);
  return said.length === 0 ? null : said.reduce((sum, { actualSeconds }) => sum + actualSeconds, 0);
}

function targetOf(runs: readonly KeptRun[], key: LapKey): number | null {
  const blocks = runs.flatMap((run) => run.blocks.filter((block) => block.key === key && !block.lastMinute));
  return blocks.at(-1)?.targetSeconds ?? null;
}

function nearerOf(actual: readonly (number | null)[], target: number): number | null {
  const [before, last] = actual.filter((value) => value !== null).slice(-2);
  if (before === undefined || last === undefined) return null;
  return Math.abs(before - target) - Math.abs(last - target);
}

/** Runs of one cut block by block, in the order of the talk; blocks no run came to are left out. */
export function compareRuns(runs: readonly KeptRun[]): readonly BlockTrend[] {
  return LAP_KEYS.flatMap((key) => {
    const targetSeconds = targetOf(runs, key);
    const actual = runs.map((run) => actualOf(run, key));
    if (targetSeconds === null || actual.every((value) => value === null)) return [];
    return [{ key, targetSeconds, actual, nearer: nearerOf(actual, targetSeconds) }];
  });
}

/** Talk of a run in seconds, the last minute included. */
export function talkSeconds({ blocks }: KeptRun): number {
  return blocks.reduce((sum, { actualSeconds }) => sum + actualSeconds, 0);
}

/** Slot time of a run in seconds: talk, thinking and answers. */
export function slotSeconds(run: KeptRun): number {
  return run.interruptions.reduce(
    (sum, { thinkingSeconds, answerSeconds }) => sum + thinkingSeconds + answerSeconds,
    talkSeconds(run),
  );
}
