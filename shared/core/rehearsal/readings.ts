import type { ClockState, Lap, Phase, Running } from './clock-state.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** True while time is counted: not before the start, in a pause or after the end. */
export function isRunning(state: ClockState): state is ClockState & { readonly phase: Running } {
  const running: readonly Phase[] = ['talk', 'thinking', 'answer'];
  return running.includes(state.phase);
}

/** The block that is on. A plan has at least one. */
export function currentLap(state: ClockState): Lap {
  const lap = state.laps[state.current];
  if (!lap) throw new Error(`The talk has no block ${state.current}.`);
  return lap;
}

/** Talk alone, in ms. */
export function talkMs({ laps }: ClockState): number {
  return sum(laps.map(({ spentMs }) => spentMs));
}

/** Time to think of answers, in ms. */
export function thinkingMs({ interruptions }: ClockState): number {
  return sum(interruptions.map((each) => each.thinkingMs));
}

/** Time in answers, in ms. */
export function answerMs({ interruptions }: ClockState): number {
  return sum(interruptions.map((each) => each.answerMs));
}

/** Time in pauses, in ms; no part of the slot. */
export function pausedMs({ pauses }: ClockState): number {
  return sum(pauses.map(({ ms }) => ms));
}

/** The slot as the CEO lives it: talk, thinking and answers; a pause stops it. */
export function slotMs(state: ClockState): number {
  return talkMs(state) + thinkingMs(state) + answerMs(state);
}

const LAST_MINUTE_MS = 60_000;

/** When the slot is over, in slot time: its length, or a minute after it shrank; no shorter slot ends later for it. */
export function slotEndMs({ plan, shrunk }: ClockState): number {
  if (!shrunk) return plan.slotMs;
  const end = shrunk.slotMs + LAST_MINUTE_MS;
  return shrunk.slotMs < plan.slotMs ? Math.min(end, plan.slotMs) : end;
}

/** The laps of the plan that holds now: all, or those of the last minute. */
function lapsInForce({ laps, shrunk }: ClockState): readonly Lap[] {
  return laps.slice(shrunk?.lap ?? 0);
}

/** Slot time at which the ask is due: half of the slot, or later where the plan itself comes to it later. */
export function askDueMs(state: ClockState): number {
  const laps = lapsInForce(state);
  const ask = laps.findIndex(({ key }) => key === 'ask');
  const planned = sum(laps.slice(0, Math.max(0, ask)).map(({ targetMs }) => targetMs));
  const start = state.shrunk?.slotMs ?? 0;
  return start + Math.max((slotEndMs(state) - start) / 2, planned);
}

/** True once the ask is due and was not said. */
export function isAskMissing(state: ClockState): boolean {
  return state.askSaidMs === null && slotMs(state) >= askDueMs(state);
}

/**
 * How far the talk is behind its plan, in ms; negative is ahead. Blocks left count in full; one that is on, or was gone
 * back from, counts once it is over its target.
 */
export function behindMs(state: ClockState): number {
  const on = state.current - (state.shrunk?.lap ?? 0);
  return sum(
    lapsInForce(state).map(({ spentMs, targetMs }, index) =>
      index < on ? spentMs - targetMs : Math.max(0, spentMs - targetMs),
    ),
  );
}

export type Light = 'in time' | 'nearly over' | 'over';

/** Amber from 80 % of the target, red from 100 %. */
export function lightOf(spentMs: number, targetMs: number): Light {
  if (spentMs >= targetMs) return 'over';
  return spentMs >= targetMs * 0.8 ? 'nearly over' : 'in time';
}
