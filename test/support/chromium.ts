import { type Browser, chromium, type LaunchOptions } from 'playwright';
import { findBrowser } from '../../main/hosts/loopback/find-browser.ts';

/** How the installed browser is started for a test: headless, quiet, also as root. */
export function chromiumOptions(): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge is installed.');
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** The installed browser with a new, empty profile. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}
