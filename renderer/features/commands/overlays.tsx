import { useEffect, useState } from 'react';
import { whenIdle } from '../app/later.ts';
import { laterScreen } from '../app/later-screen.tsx';
import { say, useServices } from '../app/services.ts';
import { type Overlay, useAppCommands } from './app-commands.ts';
import { listenForCommands } from './use-commands.ts';

const palette = laterScreen(async () => (await import('./palette.tsx')).Palette, null);
const keysDialog = laterScreen(async () => (await import('./keys-dialog.tsx')).KeysDialog, null);

/** The commands of every screen, and what they lay over it. */
export function Overlays() {
  const { commands, toast } = useServices();
  const [shown, setShown] = useState<Overlay | null>(null);
  useAppCommands(setShown);
  useEffect(() => listenForCommands(commands, (sentence) => say(toast, sentence)), [commands, toast]);
  // The palette is not part of the first screen, but it must be there when its key is pressed.
  useEffect(() => whenIdle(() => void palette.read()), []);
  if (shown === null) return null;
  // One may have opened the next before its own closing is heard.
  const close = () => setShown((now) => (now === shown ? null : now));
  return shown === 'keys' ? (
    <keysDialog.Screen onClose={close} />
  ) : (
    <palette.Screen key={shown} of={shown} onClose={close} />
  );
}
