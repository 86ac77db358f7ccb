import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { vi } from 'vitest';
import { findBrowser } from '../../main/hosts/loopback/find-browser.ts';

/**
 * The environment in which "upfront open" opens its own window, in its own profile, without a display: only what shows
 * the window is left out.
 * @param folder for the small program that starts the browser so
 */
export function headlessEnvironment(folder: string): NodeJS.ProcessEnv {
  const wrapper = join(folder, 'headless-browser');
  writeFileSync(wrapper, `#!/bin/sh\nexec "${findBrowser()}" --headless --remote-debugging-port=0 "$@"\n`);
  chmodSync(wrapper, 0o755);
  return { ...process.env, UPFRONT_BROWSER: wrapper, DISPLAY: ':none' };
}

/**
 * The window the program opened over this data folder. Its page is waited for first: a browser asked while it makes it
 * may never answer.
 */
export async function ownWindow(
  dataDir: string,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const waiting = { timeout: 60_000, interval: 50 };
  const portFile = join(dataDir, 'browser', 'DevToolsActivePort');
  const address = () => `http://127.0.0.1:${readFileSync(portFile, 'utf8').split('\n')[0]}`;
  await vi.waitFor(async () => {
    const listed = await (await fetch(`${address()}/json/list`)).text();
    if (!listed.includes('"type": "page"')) throw new Error('There is no page yet.');
  }, waiting);
  const browser = await chromium.connectOverCDP(address());
  const page = await vi.waitFor(() => {
    const [first] = browser.contexts().flatMap((context) => context.pages());
    if (!first) throw new Error('There is no window.');
    return first;
  }, waiting);
  return { browser, page };
}

/** Ends a browser without a head, which may stay when its last window goes, or may be going already. */
export async function endBrowser(browser: Browser): Promise<void> {
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  if (!browser.isConnected()) return;
  await browser
    .newBrowserCDPSession()
    .then((session) => session.send('Browser.close'))
    .catch(() => gone);
}
