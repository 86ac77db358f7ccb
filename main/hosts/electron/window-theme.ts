import { nativeTheme } from 'electron';
import type { UserSettings } from '../../../shared/api/contract.ts';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { markTheme } from './menu-bar.ts';

const ABOUT_SETTINGS: readonly unknown[] = ['settings.get', 'settings.set', 'settings.reset'];

/**
 * Gives the frame of the window, its menus and dialogs the colours the person chose for the page, and marks the choice
 * in the menu: whenever the page asks for the settings, which it does first of all, or changes them.
 */
export function themedBy(dispatch: Dispatch): Dispatch {
  return async (name, argument) => {
    const answer = await dispatch(name, argument);
    if (answer.ok && ABOUT_SETTINGS.includes(name)) {
      const { theme } = answer.value as UserSettings;
      // High contrast is the page's own: the system has no such frame to offer.
      nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
      markTheme(theme);
    }
    return answer;
  };
}
