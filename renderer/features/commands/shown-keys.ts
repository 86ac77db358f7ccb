import { printChord } from '../../../shared/commands/chord.ts';
import { type CommandId, commandOf } from '../../../shared/commands/commands.ts';

export const onMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** In a tab, a browser keeps these for itself; the page never hears of them. In a window of our own it does. */
const BROWSER_KEYS: readonly string[] = ['Mod+N', 'Mod+T', 'Mod+W'];

/** True when the browser takes these keys before the page can. */
export function isTaken(chord: string): boolean {
  const inTab = window.upfront === undefined && window.matchMedia('(display-mode: browser)').matches;
  return inTab && BROWSER_KEYS.includes(chord);
}

/** The keys of a command as its keyboard shows them, "Ctrl+Shift+Z"; empty when it has none that reach the page. */
export function printKeys(id: CommandId): string {
  const { keys } = commandOf(id);
  return keys === undefined || isTaken(keys) ? '' : printChord(keys, onMac);
}
