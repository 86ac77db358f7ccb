import { useEffect, useRef } from 'react';
import { COMMAND_EVENT, type CommandId, isCommandId } from '../../../shared/commands/commands.ts';
import type { Commands, Layer, Offer } from '../../state/commands.ts';
import { useServices } from '../app/services.ts';
import { onMac } from './shown-keys.ts';

/** Offers commands while the component is shown: their keys work, also inside fields, and the palette lists them. */
export function useCommands(offer: Offer, layer: Layer = 'screen'): void {
  const { commands } = useServices();
  const latest = useRef(offer);
  latest.current = offer;
  useEffect(() => commands.offer(layer, () => latest.current), [commands, layer]);
}

const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** Gives commands by key and from the menu; not while a dialog asks for an answer first. */
export function listenForCommands(commands: Commands): () => void {
  const give = (event: Event, id: CommandId | null): void => {
    // A command that nobody offers is left to the browser or to Electron.
    if (id !== null && !isDialogOpen() && commands.run(id)) event.preventDefault();
  };
  const onKey = (event: KeyboardEvent): void => give(event, commands.meant(event, onMac));
  const onMenu = (event: Event): void => {
    const id = String((event as CustomEvent<unknown>).detail);
    give(event, isCommandId(id) ? id : null);
  };
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener(COMMAND_EVENT, onMenu);
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    window.removeEventListener(COMMAND_EVENT, onMenu);
  };
}
