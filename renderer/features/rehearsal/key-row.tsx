import type { Phase } from '../../../shared/core/rehearsal/clock-state.ts';
import { Button } from '../../ui/button.tsx';
import { type Command, KEYS } from './commands.ts';

interface KeyRowProps {
  readonly phase: Phase;
  readonly run: (command: Command) => void;
}

/**
 * The keys of the phase, as buttons for the mouse. A click leaves the focus where it was, so that Space stays "next".
 */
export function KeyRow({ phase, run }: KeyRowProps) {
  return (
    <div className="rehearsal-keys">
      {KEYS[phase].map(({ keys, shown, label, command }, index) => (
        <Button
          key={label}
          look={index === 0 ? 'primary' : 'quiet'}
          aria-keyshortcuts={keys[0] === ' ' ? 'Space' : keys[0]}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(command)}
        >
          <span aria-hidden="true">
            <kbd>{shown}</kbd>
          </span>{' '}
          {label}
        </Button>
      ))}
    </div>
  );
}
