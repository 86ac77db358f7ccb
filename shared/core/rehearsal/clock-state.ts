import type { CutKey } from '../script/cuts.ts';
import type { LapKey } from './lap.ts';

/** What the clock must know of one block; it never holds the words themselves. */
export interface PlannedLap {
  readonly key: LapKey;
  readonly targetMs: number;
  /** Spoken words. */
  readonly words: number;
}

export interface Plan {
  readonly cut: CutKey;
  /** The whole slot, questions included. */
  readonly slotMs: number;
  readonly laps: readonly PlannedLap[];
  /** What is said when one minute is left: bottom line, data sentence, ask. */
  readonly lastMinute: readonly PlannedLap[];
}

export interface Lap extends PlannedLap {
  /** Talk alone: no pause, no thinking, no answer. */
  readonly spentMs: number;
  /** True once it was left forward: its words were said. */
  readonly said: boolean;
}

export type PauseKind = 'pause' | 'sleep' | 'reload';

export interface Pause {
  readonly lap: LapKey;
  /** `sleep` is also a clock that was set forward: the two cannot be told apart. */
  readonly kind: PauseKind;
  readonly ms: number;
}

export const SCORES = ['good', 'weak', 'unknown'] as const;
export type Score = (typeof SCORES)[number];

export interface Interruption {
  /** Id of the question that was thrown in. */
  readonly question: string;
  readonly lap: LapKey;
  readonly thinkingMs: number;
  readonly answerMs: number;
  /** The speaker's own verdict; null when none was given. */
  readonly score: Score | null;
}

/** Phases in which time runs, and to which a pause returns. */
export type Running = 'talk' | 'thinking' | 'answer';
export type Phase = 'ready' | Running | 'paused' | 'ended';

/** One run as the clock knows it: numbers and keys only, so that it may be kept outside the record. */
export interface ClockState {
  readonly plan: Plan;
  readonly phase: Phase;
  /** What a pause returns to. */
  readonly resumeTo: Running;
  /** Monotonic time of the last event, in ms. */
  readonly at: number;
  /** Wall time of the last event, in ms since 1970. */
  readonly wall: number;
  /** Wall time of the start; null before it. */
  readonly startedWall: number | null;
  readonly laps: readonly Lap[];
  readonly current: number;
  readonly pauses: readonly Pause[];
  readonly interruptions: readonly Interruption[];
  /** Slot time at which the ask was said; null while it was not. */
  readonly askSaidMs: number | null;
  /** Where the last minute began; null while the slot is whole. */
  readonly shrunk: { readonly slotMs: number; readonly lap: number } | null;
}

/** The block before it is begun. */
export const freshLap = (lap: PlannedLap): Lap => ({ ...lap, spentMs: 0, said: false });

/** A clock that waits for its start. */
export function readyClock(plan: Plan): ClockState {
  return {
    plan,
    phase: 'ready',
    resumeTo: 'talk',
    at: 0,
    wall: 0,
    startedWall: null,
    laps: plan.laps.map(freshLap),
    current: 0,
    pauses: [],
    interruptions: [],
    askSaidMs: null,
    shrunk: null,
  };
}
