import { useEffect } from 'react';

const FOCUSABLE = 'a[href], button:not(:disabled), input, select, textarea, [contenteditable="true"]';

/** The parts of the window in their order; hidden ones are skipped. */
function panes(): readonly HTMLElement[] {
  const parts = window.document.querySelectorAll<HTMLElement>(
    '.workspace > .bar, .workspace > :is(.workspace-switch, .workspace-outline, .workspace-facts, .workspace-brief)',
  );
  return [...parts].filter((part) => part.offsetParent !== null);
}

/** F6 goes to the next part of the window, Shift+F6 to the one before. */
export function usePaneKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const all = panes();
      const here = all.findIndex((part) => part.contains(window.document.activeElement));
      const next = all[(here + (event.shiftKey ? -1 : 1) + all.length) % all.length];
      const first = next?.matches('[tabindex]') ? next : next?.querySelector<HTMLElement>(FOCUSABLE);
      first?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
