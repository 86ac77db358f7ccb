import type { ClockState } from './clock-state.ts';
import { LAP_LABELS } from './lap.ts';
import { currentLap, isAskMissing, type Light, lightOf, slotEndMs, slotMs } from './readings.ts';

const slotLight = (state: ClockState): Light => lightOf(slotMs(state), slotEndMs(state));

/** Which block it is now, or that the one on the clock has just crossed 80 % or 100 % of its time. */
function lapRemark(before: ClockState, after: ClockState): string | null {
  const lap = currentLap(after);
  if (after.phase === 'ended' || (after.shrunk && !before.shrunk)) return null;
  const begins = before.phase === 'ready' && after.phase === 'talk';
  if (begins || before.current !== after.current) return `${LAP_LABELS[lap.key]}.`;
  const light = lightOf(lap.spentMs, lap.targetMs);
  if (light === lightOf(currentLap(before).spentMs, lap.targetMs)) return null;
  const label = LAP_LABELS[lap.key];
  return light === 'over' ? `${label}: its time is over.` : `${label}: 80 percent of its time.`;
}

function slotRemark(before: ClockState, after: ClockState): string | null {
  const light = slotLight(after);
  if (light === slotLight(before) || light === 'in time') return null;
  return light === 'over' ? 'The slot is over.' : '80 percent of the slot.';
}

function phaseRemark(before: ClockState, after: ClockState): string | null {
  if (after.shrunk && !before.shrunk) return 'One minute: bottom line, data, ask.';
  if (after.phase === before.phase) return null;
  switch (after.phase) {
    case 'paused':
      return 'Paused.';
    case 'answer':
      return 'Answer.';
    case 'ended':
      return 'The rehearsal is over.';
    default:
      return before.phase === 'paused' ? 'Going on.' : null;
  }
}

function sleepRemark(before: ClockState, after: ClockState): string | null {
  const slept = after.pauses.length > before.pauses.length && after.pauses.at(-1)?.kind === 'sleep';
  return slept ? 'The computer slept, or its clock was set. That time is kept as a pause.' : null;
}

function askRemark(before: ClockState, after: ClockState): string | null {
  if (after.askSaidMs !== null) return before.askSaidMs === null ? 'The ask is said.' : null;
  return isAskMissing(after) && !isAskMissing(before) ? 'The ask is not said yet.' : null;
}

/**
 * What is worth saying aloud of the step from one state to the next, the most urgent first: a screen reader hears
 * these moments, never the seconds. A step without such a moment gives nothing.
 */
export function remarksOf(before: ClockState, after: ClockState): readonly string[] {
  const remarks = [phaseRemark, sleepRemark, askRemark, slotRemark, lapRemark];
  return remarks.map((remark) => remark(before, after)).filter((text) => text !== null);
}
