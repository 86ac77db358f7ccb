import type { UserSettings } from '../../../shared/api/contract.ts';
import { useCall } from './queries.ts';
import { useServices } from './services.ts';

/** The person's settings, and a way to change some of them: it holds at once and is kept. */
export function useSettings() {
  const { api, queries } = useServices();
  const { data: settings } = useCall('settings.get', {});
  const change = async (part: Partial<UserSettings>): Promise<void> => {
    if (!settings) return;
    const next = { ...settings, ...part };
    queries.setQueryData(['settings.get', {}], next);
    await api('settings.set', { ...next, page: next.page === 'Letter' ? 'Letter' : 'A4' });
  };
  return { settings, change };
}
