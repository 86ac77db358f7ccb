import { useEffect, useRef } from 'react';

interface Keys {
  readonly key: string;
  readonly shift?: true;
  /** Pressed without Mod. */
  readonly plain?: true;
}

/** One registry of keys. `Mod` is Command on a Mac and Control elsewhere; Ctrl+Alt is never used. */
export const SHORTCUTS = {
  new: { key: 'n', label: 'New incident' },
  search: { key: 'f', label: 'Search' },
  save: { key: 's', label: 'Save now' },
  undo: { key: 'z', label: 'Undo' },
  redo: { key: 'z', shift: true, label: 'Redo' },
  export: { key: 'e', label: 'Export' },
  print: { key: 'p', label: 'Export' },
  versions: { key: 'h', shift: true, label: 'Versions' },
  nextRemark: { key: 'f8', plain: true, label: 'Next remark' },
  previousRemark: { key: 'f8', plain: true, shift: true, label: 'Previous remark' },
  readRemark: { key: 'f8', label: 'Read the remark' },
  fixRemark: { key: '.', label: 'Settle the remark' },
} as const satisfies Readonly<Record<string, Keys & { readonly label: string }>>;
export type Shortcut = keyof typeof SHORTCUTS;

const onMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** "Ctrl+Shift+Z", or "⇧⌘Z" on a Mac. */
export function printShortcut(name: Shortcut): string {
  const { key, shift, plain }: Keys = SHORTCUTS[name];
  const mod = plain ? '' : onMac ? '⌘' : 'Ctrl+';
  return onMac
    ? `${shift ? '⇧' : ''}${mod}${key.toUpperCase()}`
    : `${mod}${shift ? 'Shift+' : ''}${key.toUpperCase()}`;
}

function pressed(event: KeyboardEvent): Shortcut | null {
  const mod = onMac ? event.metaKey : event.ctrlKey;
  if (event.altKey) return null;
  const found = Object.entries(SHORTCUTS).find(
    ([, keys]) =>
      keys.key === event.key.toLowerCase() && 'shift' in keys === event.shiftKey && 'plain' in keys !== mod,
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
