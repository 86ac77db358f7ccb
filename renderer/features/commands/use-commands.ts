import { useEffect, useRef } from 'react';
import {
  COMMAND_EVENT,
  type CommandId,
  commandOf,
  isCommandId,
  PLACES,
} from '../../../shared/commands/commands.ts';
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

/** Where a command of one screen works: a line of the menu is there on every screen. */
function elsewhere(id: CommandId): string {
  const { title, place } = commandOf(id);
  const where = PLACES[place];
  return `“${title}” works ${where.charAt(0).toLowerCase()}${where.slice(1)}.`;
}

/**
 * Gives commands by key and from the menu; not while a dialog asks for an answer first. Who chose a line of the menu
 * that this screen has nothing for is told where it works.
 */
export function listenForCommands(commands: Commands, tell: (sentence: string) => void): () => void {
  /** A command that nobody offers is left to the browser or to Electron. */
  const give = (event: Event, id: CommandId): boolean => {
    const given = commands.run(id);
    if (given) event.preventDefault();
    return given;
  };
  const onKey = (event: KeyboardEvent): void => {
    const id = commands.meant(event, onMac);
    if (id !== null && !isDialogOpen()) give(event, id);
  };
  const onMenu = (event: Event): void => {
    const id = String((event as CustomEvent<unknown>).detail);
    if (!isCommandId(id) || isDialogOpen()) return;
    if (!give(event, id) && commandOf(id).place !== 'everywhere') tell(elsewhere(id));
  };
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener(COMMAND_EVENT, onMenu);
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    window.removeEventListener(COMMAND_EVENT, onMenu);
  };
}
