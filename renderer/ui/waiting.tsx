import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import './waiting.css';

/** After so long, in milliseconds, a wait is said; after so long it can be ended. */
const SAY_AFTER = 1_000;
const OFFER_AFTER = 10_000;

type Stage = 'short' | 'said' | 'long';

interface WaitingProps {
  readonly busy: boolean;
  /** What is under way, for instance "Writing the file". */
  readonly words: string;
  /** Ends it; absent where it cannot be ended. */
  readonly onCancel?: () => void;
}

/** In place of a dialog: nothing for a second, then what is under way, after ten seconds a way out. */
export function Waiting({ busy, words, onCancel }: WaitingProps) {
  const [stage, setStage] = useState<Stage>('short');
  useEffect(() => {
    setStage('short');
    if (!busy) return;
    const timers = [
      setTimeout(() => setStage('said'), SAY_AFTER),
      setTimeout(() => setStage('long'), OFFER_AFTER),
    ];
    return () => timers.forEach(clearTimeout);
  }, [busy]);
  const said = busy && stage !== 'short';
  return (
    <div className="waiting">
      <p role="status" className="quiet small">
        {said && <span className="waiting-mark" aria-hidden="true" />}
        {said ? words : ''}
      </p>
      {said && stage === 'long' && onCancel && <Button onClick={onCancel}>Cancel</Button>}
    </div>
  );
}
