import { app } from 'electron';
import type { UserSettings } from '../../../shared/api/contract.ts';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import type { Result } from '../../../shared/api/result.ts';

// The system's own list of recent files, in its dock, taskbar or start menu. A file is called as its incident is, so
// that it is there only when the person lets titles out of the window.

/** Adds a file that was opened, if titles are allowed. */
export async function noteRecentFile(path: string, dispatch: Dispatch): Promise<void> {
  if (await titlesAllowed(dispatch)) app.addRecentDocument(path);
}

/** Empties the list once titles are no longer allowed, when the person leaves the window. */
export function forgetRecentFiles(dispatch: Dispatch): void {
  let emptied = false;
  app.on('browser-window-blur', () => {
    void titlesAllowed(dispatch).then((allowed) => {
      if (!allowed && !emptied) app.clearRecentDocuments();
      emptied = !allowed;
    });
  });
}

async function titlesAllowed(dispatch: Dispatch): Promise<boolean> {
  const settings = (await dispatch('settings.get', {})) as Result<UserSettings>;
  return settings.ok && settings.value.titlesAllowed;
}
