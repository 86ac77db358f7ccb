import { useEffect, useRef } from 'react';

/** One registry of keys. `Mod` is Command on a Mac and Control elsewhere; Ctrl+Alt is never used. */
export const SHORTCUTS = {
  new: { key: 'n', label: 'New incident' },
  search: { key: 'f', label: 'Search' },
  save: { key: 's', label: 'Save now' },
  undo: { key: 'z', label: 'Undo' },
  redo: { key: 'z', shift: true, label: 'Redo' },
  export: { key: 'e', label: 'Export' },
  print: { key: 'p', label: 'Export' },
} as const satisfies Readonly<Record<string, { key: string; shift?: true; label: string }>>;
export type Shortcut = keyof typeof SHORTCUTS;

const onMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** "Ctrl+Shift+Z", or "⇧⌘Z" on a Mac. */
export function printShortcut(name: Shortcut): string {
  const shortcut: { key: string; shift?: true } = SHORTCUTS[name];
  const key = shortcut.key.toUpperCase();
  return onMac ? `${shortcut.shift ? '⇧' : ''}⌘${key}` : `Ctrl+${shortcut.shift ? 'Shift+' : ''}${key}`;
}

function pressed(event: KeyboardEvent): Shortcut | null {
  const mod = onMac ? event.metaKey : event.ctrlKey;
  if (!mod || event.altKey) return null;
  const found = Object.entries(SHORTCUTS).find(
    ([, shortcut]) => shortcut.key === event.key.toLowerCase() && 'shift' in shortcut === event.shiftKey,
  );
  return (found?.[0] as Shortcut | undefined) ?? null;
}

/** Listens for the named shortcuts while the screen is shown, also inside fields; not while a dialog is open. */
export function useShortcuts(actions: Readonly<Partial<Record<Shortcut, () => void>>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const name = pressed(event);
      const action = name && latest.current[name];
      if (!action || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
