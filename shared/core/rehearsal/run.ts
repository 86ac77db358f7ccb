import type { CutKey } from '../script/cuts.ts';
import type { PauseKind, Score } from './clock-state.ts';
import type { LapKey } from './lap.ts';

export interface RunBlock {
  readonly key: LapKey;
  /** True for a block of the last minute. */
  readonly lastMinute: boolean;
  readonly targetSeconds: number;
  readonly actualSeconds: number;
  readonly words: number;
  /** True when it was said to its end. */
  readonly said: boolean;
}

export interface RunPause {
  readonly lap: LapKey;
  readonly kind: PauseKind;
  readonly seconds: number;
}

export interface RunInterruption {
  readonly question: string;
  readonly lap: LapKey;
  readonly thinkingSeconds: number;
  readonly answerSeconds: number;
  readonly score: Score | null;
}

/** One rehearsal as the record keeps it; times in seconds with one decimal. */
export interface KeptRun {
  readonly id: string;
  readonly cut: CutKey;
  /** True when only the blocks were said whose facts had changed. */
  readonly changedOnly: boolean;
  /** Instant (ISO 8601, UTC). */
  readonly startedAt: string;
  readonly blocks: readonly RunBlock[];
  readonly pauses: readonly RunPause[];
  readonly interruptions: readonly RunInterruption[];
  /** Slot time of the ask; null when it was not said. */
  readonly askSeconds: number | null;
  /** Words a minute; null when too little was said. */
  readonly pace: number | null;
  /** 1 (poor) to 5; null while nobody gave one. */
  readonly score: number | null;
  readonly scriptVersion: string;
  /** Chip -> what it said, here or in the run that this one brings up to date. */
  readonly spoke: ReadonlyMap<string, string>;
}
