import { createContext, type ReactNode, useContext, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useCommands } from '../commands/use-commands.ts';
import { CorrectionLog } from './corrections.tsx';
import './meeting.css';

const CorrectingContext = createContext<() => void>(() => undefined);

/** Opens what was told wrong, over any screen of an incident. */
export function useCorrecting(): () => void {
  return useContext(CorrectingContext);
}

/** The way to a correction, by command and by button, over the screens of an incident. */
export function Correcting({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  useCommands({ correct: () => setOpen(true) });
  return (
    <CorrectingContext value={() => setOpen(true)}>
      {children}
      {open && (
        <Dialog title="Correct a figure that was told" onClose={close}>
          <div className="correcting">
            <CorrectionLog />
            <div className="correcting-foot">
              <Button onClick={close}>Back</Button>
            </div>
          </div>
        </Dialog>
      )}
    </CorrectingContext>
  );
}
