import type { ClockState } from './clock-state.ts';
import type { MeasuredPace } from './measured.ts';

/** Words a minute the plan is made with, and the range bad news with figures is well said in. */
export const PLANNED_PACE = 130;
const PLANNED_LOW = 110;
const PLANNED_HIGH = 160;

/** So many runs make a pace one's own; so many of the last are looked at. */
const ENOUGH = 3;
const LAST = 5;
/** Outside of this nobody speaks: blocks were skipped, or the clock was left alone. */
const SLOWEST = 60;
const FASTEST = 260;
/** Shorter talk says nothing about a pace. */
const LEAST_MS = 10_000;

/** Words a minute over the blocks that were said to their end, or null when that was too little. */
export function measuredPace({ laps }: Pick<ClockState, 'laps'>): number | null {
  const said = laps.filter((lap) => lap.said);
  const ms = said.reduce((total, { spentMs }) => total + spentMs, 0);
  if (ms < LEAST_MS) return null;
  return Math.round((said.reduce((total, { words }) => total + words, 0) * 60_000) / ms);
}

/** True for a pace somebody may have spoken at; false where too little time was taken to say anything. */
export function isSpeech(pace: number | null): boolean {
  return pace !== null && pace <= FASTEST;
}

/**
 * How long so many spoken words take, in ms. Silences are part of it and never added: a pace is measured with the
 * speaker's pauses in it.
 */
export function msAloud(words: number, wordsPerMinute: number): number {
  return (words * 60_000) / wordsPerMinute;
}

/** The same in whole seconds, as it is shown: of one talk every screen says the same. */
export function secondsAloud(words: number, wordsPerMinute: number): number {
  return Math.round(msAloud(words, wordsPerMinute) / 1_000);
}

export interface Pace {
  /** Words a minute. */
  readonly wordsPerMinute: number;
  readonly low: number;
  readonly high: number;
  /** False while it is the plan's pace. */
  readonly own: boolean;
}

/** What holds until the speaker's own is known. */
export const THE_PLANS: Pace = {
  wordsPerMinute: PLANNED_PACE,
  low: PLANNED_LOW,
  high: PLANNED_HIGH,
  own: false,
};

/**
 * The speaker's pace by the last measured rehearsals, of whatever incident and in any order:
 * the planned one until three were measured.
 */
export function ownPace(measured: readonly MeasuredPace[], planned = PLANNED_PACE): Pace {
  const last = measured
    .filter(({ wordsPerMinute: pace }) => pace >= SLOWEST && pace <= FASTEST)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : Number(a.startedAt > b.startedAt)))
    .slice(-LAST)
    .map(({ wordsPerMinute }) => wordsPerMinute)
    .toSorted((a, b) => a - b);
  const [low] = last;
  const high = last.at(-1);
  const middle = last[Math.floor(last.length / 2)];
  if (last.length < ENOUGH || low === undefined || high === undefined || middle === undefined)
    return { ...THE_PLANS, wordsPerMinute: planned };
  return { wordsPerMinute: middle, low, high, own: true };
}
