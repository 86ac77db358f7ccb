import type { UserSettings } from '../../../shared/api/contract.ts';

/** Sets the page's colours and the size of its text; "system" leaves the colours to the browser. */
export function showAppearance({ theme, textSize }: Pick<UserSettings, 'theme' | 'textSize'>): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  dataset.textSize = String(textSize);
}
