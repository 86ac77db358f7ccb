import type { ClockState } from '../../../shared/core/rehearsal/clock-state.ts';
import { LAP_LABELS } from '../../../shared/core/rehearsal/lap.ts';
import {
  behindMs,
  currentLap,
  isAskMissing,
  type Light,
  lightOf,
  slotEndMs,
  slotMs,
} from '../../../shared/core/rehearsal/readings.ts';
import { printBehind, printSeconds } from '../../../shared/core/rehearsal/seconds.ts';
import type { RehearsalClock } from '../../state/rehearsal-clock.ts';
import { type Mark, StateMark } from '../../ui/state-mark.tsx';
import { useStore } from '../app/services.ts';

const MARKS: Readonly<Record<Light, Mark>> = { 'in time': 'none', 'nearly over': 'warn', over: 'stop' };
const WORDS: Readonly<Record<Light, string>> = {
  'in time': 'In time',
  'nearly over': 'Nearly over',
  over: 'Over',
};

const print = (ms: number): string => printSeconds(ms / 1_000);

interface GaugeProps {
  readonly label: string;
  readonly spentMs: number;
  readonly targetMs: number;
}

/** Elapsed of target; the light is a shape and a word, and a bar that is only seen. */
export function Gauge({ label, spentMs, targetMs }: GaugeProps) {
  const light = lightOf(spentMs, targetMs);
  return (
    <div className={`gauge gauge-${light.replace(' ', '-')}`}>
      <p className="gauge-label">
        {label} <StateMark mark={MARKS[light]} word={WORDS[light]} />
      </p>
      <p className="gauge-time">
        {print(spentMs)} <span className="gauge-target">of {print(targetMs)}</span>
      </p>
    </div>
  );
}

function AskMark({ state }: { readonly state: ClockState }) {
  if (state.askSaidMs !== null) return <StateMark mark="done" word="Ask said" />;
  return isAskMissing(state) ? (
    <StateMark mark="stop" word="Ask not yet said" />
  ) : (
    <StateMark mark="missing" word="Ask to come" />
  );
}

/** The figures of the run. A screen reader finds them here and is not told every second. */
export function Gauges({ clock }: { readonly clock: RehearsalClock }) {
  const state = useStore(clock);
  const lap = currentLap(state);
  const first = state.shrunk?.lap ?? 0;
  const place = `${state.current - first + 1} of ${state.laps.length - first}`;
  return (
    <div className="gauges" role="timer" aria-label="Time of the rehearsal">
      <Gauge label={`${LAP_LABELS[lap.key]}, ${place}`} spentMs={lap.spentMs} targetMs={lap.targetMs} />
      <div className="gauge">
        <p className="gauge-label">Talk</p>
        <p className="gauge-time">{printBehind(behindMs(state))}</p>
      </div>
      <Gauge
        label={state.shrunk ? 'Slot, cut short' : 'Slot'}
        spentMs={slotMs(state)}
        targetMs={slotEndMs(state)}
      />
      <div className="gauge gauge-ask">
        <AskMark state={state} />
      </div>
    </div>
  );
}
