import { useEffect } from 'react';
import { TAKEN_IN } from '../../ui/modal.ts';

let shown = 0;

/**
 * After going from one screen to another the focus begins at its heading, so that it is read; not at the first one. It
 * comes when the screen before is gone for a screen reader too: Orca 43 is silent where one takes the other's place.
 */
export function useScreenFocus(): void {
  useEffect(() => {
    shown += 1;
    if (shown === 1) return;
    const timer = setTimeout(() => {
      const heading = window.document.querySelector('h1');
      if (!heading || window.document.activeElement !== window.document.body) return;
      heading.tabIndex = -1;
      heading.focus();
    }, TAKEN_IN);
    return () => clearTimeout(timer);
  }, []);
}
