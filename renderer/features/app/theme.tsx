import type { UserSettings } from '../../../shared/api/contract.ts';
import { IconButton } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { useCall } from './queries.ts';
import { useServices } from './services.ts';

type Theme = UserSettings['theme'];

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS: Readonly<Record<Theme, IconName>> = { system: 'screen', light: 'sun', dark: 'moon' };
const NAMES: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

/** Sets the page's theme; "system" leaves it to the browser. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Sets the theme at once and keeps it. */
export function useTheme(): (theme: Theme) => Promise<void> {
  const { api, queries } = useServices();
  const { data: settings } = useCall('settings.get', {});
  return async (theme) => {
    if (!settings) return;
    const next = { ...settings, theme };
    showTheme(theme);
    queries.setQueryData(['settings.get', {}], next);
    await api('settings.set', { ...next, page: next.page === 'Letter' ? 'Letter' : 'A4' });
  };
}

/** One button that goes round: as the system, light, dark. */
export function ThemeButton() {
  const { data: settings } = useCall('settings.get', {});
  const setTheme = useTheme();
  if (!settings) return null;
  const { theme } = settings;
  return (
    <IconButton
      icon={ICONS[theme]}
      label={`Appearance: ${NAMES[theme]}. Change to ${NAMES[NEXT[theme]]}`}
      onClick={() => void setTheme(NEXT[theme])}
    />
  );
}
