import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser } from '../main/hosts/loopback/find-browser.ts';
import { openStore } from '../main/store/open.ts';
import { madeUpIncident } from './search-corpus.ts';

const program = resolve(import.meta.dirname, '..', 'dist/main/cli.js');

/** A store of this many made-up incidents. */
export function fill(dataDir: string, count: number): void {
  const opened = openStore({ dataDir });
  if (!opened.ok) throw new Error(opened.error.message);
  for (let index = 0; index < count; index += 1) opened.store.incidents.create(madeUpIncident(index), null);
  while (opened.store.tidy() > 0);
  opened.store.close();
}

export interface Served {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/** The built app over a store, in the installed browser. */
export async function serve(dataDir: string): Promise<Served> {
  const args = [program, 'open', '--host', 'browser', '--no-browser', '--data-dir', dataDir];
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((told) => {
    host.stdout.on('data', (bytes) => {
      const [found] = String(bytes).match(/http:\S+/) ?? [];
      if (found) told(found);
    });
  });
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('heading', { name: 'Upfront', level: 1 }).waitFor();
  await page.waitForTimeout(1_000);
  const ended = new Promise((done) => host.once('exit', done));
  return {
    page,
    cdp: await page.context().newCDPSession(page),
    async close() {
      await browser.close();
      host.kill();
      await ended;
    },
  };
}
