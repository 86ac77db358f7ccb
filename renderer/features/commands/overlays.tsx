import { lazy, Suspense, useEffect, useState } from 'react';
import { say, useServices } from '../app/services.ts';
import { type Overlay, useAppCommands } from './app-commands.ts';
import { listenForCommands } from './use-commands.ts';

const loadPalette = async () => ({ default: (await import('./palette.tsx')).Palette });
const Palette = lazy(loadPalette);
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

/** The commands of every screen, and what they lay over it. */
export function Overlays() {
  const { commands, toast } = useServices();
  const [shown, setShown] = useState<Overlay | null>(null);
  useAppCommands(setShown);
  useEffect(() => listenForCommands(commands, (sentence) => say(toast, sentence)), [commands, toast]);
  useEffect(() => {
    // The palette is not part of the first screen, but it must be there when its key is pressed.
    const idle = requestIdleCallback(() => void loadPalette());
    return () => cancelIdleCallback(idle);
  }, []);
  if (shown === null) return null;
  // One may have opened the next before its own closing is heard.
  const close = () => setShown((now) => (now === shown ? null : now));
  return (
    <Suspense fallback={null}>
      {shown === 'keys' ? <KeysDialog onClose={close} /> : <Palette key={shown} of={shown} onClose={close} />}
    </Suspense>
  );
}
