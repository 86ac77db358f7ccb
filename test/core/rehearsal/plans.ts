import type { ClockEvent } from '../../../shared/core/rehearsal/clock.ts';
import { clockStep } from '../../../shared/core/rehearsal/clock.ts';
import type { ClockState, Plan } from '../../../shared/core/rehearsal/clock-state.ts';

/** A five-minute talk in three blocks of 20 seconds; the ask is the second. */
export const plan: Plan = {
  cut: '5m',
  slotMs: 300_000,
  laps: [
    { key: 'state', targetMs: 20_000, words: 40 },
    { key: 'ask', targetMs: 20_000, words: 45 },
    { key: 'next', targetMs: 20_000, words: 50 },
  ],
  lastMinute: [
    { key: 'state', targetMs: 30_000, words: 60 },
    { key: 'data', targetMs: 10_000, words: 20 },
    { key: 'ask', targetMs: 20_000, words: 40 },
  ],
};

export const WALL = Date.UTC(2026, 5, 3, 14, 0, 0);

/** The clock after events at these seconds; both clocks run together. */
export function play(state: ClockState, events: readonly (readonly [number, ...EventRest])[]): ClockState {
  return events.reduce(
    (now, [seconds, kind, rest]) =>
      clockStep(now, { ...rest, kind, at: seconds * 1_000, wall: WALL + seconds * 1_000 } as ClockEvent),
    state,
  );
}

type EventRest = readonly [kind: ClockEvent['kind'], rest?: Readonly<Record<string, unknown>>];
