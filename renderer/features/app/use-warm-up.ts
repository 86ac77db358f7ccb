import { useEffect } from 'react';
import { afterPaint } from './later.ts';
import { workspaceScreen } from './screens.ts';
import { useServices } from './services.ts';

/**
 * Reads the code of the workspace, and the terms, while the list is on its way and the person looks at it: not before
 * the first paint, which needs none of it, and not at the click, which would wait for it.
 */
export function useWarmUp(): void {
  const { documents } = useServices();
  useEffect(
    () =>
      afterPaint(() => {
        void documents().then((all) => all.warmUp());
        void workspaceScreen.read();
      }),
    [documents],
  );
}
