import { useEffect } from 'react';

let shown = 0;

/** After going from one screen to another the focus begins at its heading, so that it is read; not at the first one. */
export function useScreenFocus(): void {
  useEffect(() => {
    shown += 1;
    const heading = window.document.querySelector('h1');
    if (shown === 1 || !heading || window.document.activeElement !== window.document.body) return;
    heading.tabIndex = -1;
    heading.focus();
  }, []);
}
