import { say, useServices } from '../app/services.ts';

/**
 * Saves what is open, closes the store and shows the way back in. What could not be saved keeps the window as it is.
 */
export function useLock(): () => Promise<void> {
  const { api, loadedDocuments, toast } = useServices();
  return async () => {
    const saved = (await loadedDocuments()?.current()?.flush()) ?? true;
    if (!saved) return say(toast, 'Not locked: the incident that is open could not be saved yet.');
    const locked = await api('passphrase.lock', {});
    if (locked.ok) window.location.reload();
    else say(toast, `${locked.error.message} Set one in Settings, under Privacy.`);
  };
}
