/** What of a keyboard event tells which keys are held. */
export interface PressedKeys {
  readonly key: string;
  /** The key's place on a US keyboard, for alphabets other than the Latin one. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Chord {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** Reads "Mod+Shift+Z". Mod is Command on a Mac and Control elsewhere. */
function parseChord(chord: string): Chord {
  const parts = chord.split('+');
  return { mod: parts.includes('Mod'), shift: parts.includes('Shift'), key: parts.at(-1) ?? '' };
}

const LETTER = /^[a-z]$/i;
/** Keys that Shift does not make another sign of: letters, and F1 to F12. */
const TAKES_SHIFT = /^(?:[a-z]|F\d+)$/i;

/** The Latin letter of the key, also where the alphabet is another. */
function letterOf({ key, code }: PressedKeys): string {
  const isLatin = key.length !== 1 || key.charCodeAt(0) < 128;
  return isLatin ? key : code.replace(/^Key/, '');
}

/**
 * True when exactly these keys are held. A sign may stand behind Shift on the person's keyboard (a German one has "/"
 * on Shift+7), so that Shift counts with letters and function keys only. With Alt nothing matches: Ctrl+Alt types
 * letters on many keyboards.
 */
export function isPressed(chord: string, event: PressedKeys, onMac: boolean): boolean {
  const { mod, shift, key } = parseChord(chord);
  const wanted = key === 'Plus' ? '+' : key;
  if (event.altKey || (onMac ? event.ctrlKey : event.metaKey)) return false;
  if (mod !== (onMac ? event.metaKey : event.ctrlKey)) return false;
  if (TAKES_SHIFT.test(key) && shift !== event.shiftKey) return false;
  const pressed = LETTER.test(wanted) ? letterOf(event) : event.key;
  return pressed.toLowerCase() === wanted.toLowerCase();
}

/** "Ctrl+Shift+Z", or "⇧⌘Z" on a Mac. */
export function printChord(chord: string, onMac: boolean): string {
  const { mod, shift, key } = parseChord(chord);
  const sign = key === 'Plus' ? '+' : key;
  if (onMac) return `${shift ? '⇧' : ''}${mod ? '⌘' : ''}${sign}`;
  return `${mod ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${sign}`;
}

/** How Electron writes the keys, for instance "CommandOrControl+Shift+Z". */
export function acceleratorOf(chord: string): string {
  return chord.replace('Mod', 'CommandOrControl');
}
