import { TARGET_SECONDS } from '../../../../../shared/core/questions/drill.ts';
import { StateMark } from '../../../../ui/state-mark.tsx';

/** Amber from this share of the target on. */
const SOON = 0.8;

function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Seconds of the answer against the target; only the end of the target is read aloud. */
export function DrillClock({ elapsed }: { readonly elapsed: number }) {
  const seconds = Math.floor(elapsed / 1_000);
  const over = seconds >= TARGET_SECONDS;
  const soon = seconds >= TARGET_SECONDS * SOON;
  return (
    <div className="drill-clock">
      <p
        className={`drill-seconds ${over ? 'drill-over' : soon ? 'drill-soon' : ''}`}
        role="timer"
        aria-label="Answer"
      >
        {`${clockText(seconds)} of ${clockText(TARGET_SECONDS)}`}
      </p>
      <p role="status">
        {over ? (
          <StateMark mark="stop" word="30 seconds are over" />
        ) : (
          soon && <StateMark mark="warn" word="Come to the end" />
        )}
      </p>
    </div>
  );
}
