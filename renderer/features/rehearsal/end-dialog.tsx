import type { RehearsalClock } from '../../state/rehearsal-clock.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface EndDialogProps {
  readonly clock: RehearsalClock;
  readonly onClose: () => void;
}

/** Asks before a run is ended early. The clock is paused meanwhile, and stays so when the question is only closed. */
export function EndDialog({ clock, onClose }: EndDialogProps) {
  const answer = (kind: 'end' | 'resume'): void => {
    onClose();
    clock.send({ kind });
  };
  return (
    <Dialog title="End the rehearsal?" onClose={onClose}>
      <p>What was said so far is kept with its times.</p>
      <div className="rehearsal-foot">
        <Button look="primary" onClick={() => answer('end')}>
          End and keep
        </Button>
        <Button onClick={() => answer('resume')}>Go on</Button>
      </div>
    </Dialog>
  );
}
