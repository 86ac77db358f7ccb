import type { Score } from '../../../../shared/core/rehearsal/clock-state.ts';
import { slotSeconds, talkSeconds } from '../../../../shared/core/rehearsal/compare-runs.ts';
import type { KeptRun } from '../../../../shared/core/rehearsal/run.ts';
import { printSeconds } from '../../../../shared/core/rehearsal/seconds.ts';

/** "+6 s", "−4 s", "0 s": actual against target. */
export function printDifference(actual: number, target: number): string {
  const seconds = Math.round(actual - target);
  if (seconds === 0) return '0 s';
  return seconds > 0 ? `+${seconds} s` : `−${-seconds} s`;
}

export const SCORE_WORDS: Readonly<Record<Score, string>> = {
  good: 'went well',
  weak: 'was weak',
  unknown: 'did not know',
};

/** "Talk 2:31, slot 3:05, 128 words a minute, ask said at 2:20." */
export function printRun(run: KeptRun): string {
  const parts = [
    `talk ${printSeconds(Math.round(talkSeconds(run)))}`,
    `slot ${printSeconds(Math.round(slotSeconds(run)))}`,
    run.pace === null ? 'too little said for a pace' : `${run.pace} words a minute`,
    run.askSeconds === null ? 'the ask was not said' : `ask said at ${printSeconds(run.askSeconds)}`,
  ];
  const line = parts.join(', ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
