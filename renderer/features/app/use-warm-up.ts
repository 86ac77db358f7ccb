import { useEffect } from 'react';
import { useServices } from './services.ts';

/**
 * Reads the code of the workspace, and the terms, while the person looks at the list: not before the list is there, as the first
 * screen needs none of it, and not at the click, which would wait for it.
 */
export function useWarmUp(listIsThere: boolean): void {
  const { documents } = useServices();
  useEffect(() => {
    if (!listIsThere) return;
    const waiting = requestIdleCallback(() => {
      void documents().then((all) => all.refreshTerms());
      void import('../workspace/workspace-screen.tsx');
    });
    return () => cancelIdleCallback(waiting);
  }, [listIsThere, documents]);
}
