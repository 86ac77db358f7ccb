import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { chromiumOptions } from '../../support/chromium.ts';

const profile = mkdtempSync(join(tmpdir(), 'upfront-electron-'));

/** The switches the app has set; Chromium starts when the app is ready, after they are. */
export const switches: string[] = [];

let started: Promise<BrowserContext> | null = null;

/** The Chromium all windows live in. A test reaches it through its debugging port. */
export function startChromium(): Promise<BrowserContext> {
  started ??= launch();
  return started;
}

function launch(): Promise<BrowserContext> {
  const options = chromiumOptions();
  return chromium.launchPersistentContext(profile, {
    ...options,
    args: [...(options.args ?? []), ...switches, '--remote-debugging-port=0'],
    viewport: null,
  });
}

/** The address a debugger connects to. */
export function debuggingAddress(): string {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `http://127.0.0.1:${port}`;
}

export async function stopChromium(): Promise<void> {
  if (started !== null) await (await started).close().catch(() => {});
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
