import { useEffect, useRef } from 'react';
import { NOTE_KINDS, type NoteKind } from './note-draft.ts';

/** The letter on the key; Alt makes another sign of it on macOS, where its place on the keyboard tells. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '');
}

/**
 * Alt with a letter, from anywhere on the screen; false leaves the key to others. `held` while the key repeats itself.
 */
function useAltLetters(act: (letter: string, held: boolean) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      if (latest.current(letterOf(event), event.repeat)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Alt with the letter of a kind chooses what is noted; Alt+A ticks the decision that is marked or next. */
export function useNoteKeys(choose: (kind: NoteKind) => void, decideNext: () => boolean): void {
  useAltLetters((letter, held) => {
    const found = NOTE_KINDS.find(({ key }) => key === letter);
    if (found) choose(found.value);
    // A key held down too long ticks one decision, not all of them.
    return found !== undefined || (letter === 'A' && (held || decideNext()));
  });
}
