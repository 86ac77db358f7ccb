import type { Page } from 'playwright';
import type { Contents } from './web-contents.ts';

/** A window as the other parts of the double see it. */
export interface LiveWindow {
  readonly page: Page | null;
  readonly contents: Contents;
}

export const liveWindows: LiveWindow[] = [];

/** The app's side of a page; null for one that is no window of the app. */
export function contentsOf(page: Page): Contents | null {
  return liveWindows.find((window) => window.page === page)?.contents ?? null;
}
