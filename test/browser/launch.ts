import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '../../main/hosts/loopback/find-browser.ts';

const root = resolve(import.meta.dirname, '../..');

/** Chromium as root, with nothing of its own on the network. */
const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The app as it is served, over a store of its own, and a browser to look at it. */
export interface Upfront {
  /** The home folder of this run; exports go to Documents/Upfront in it. */
  readonly home: string;
  /** A further window of the app, on the list of incidents. */
  readonly open: () => Promise<Page>;
  /** Everything the windows complained about: errors of scripts and of the content security policy. */
  readonly complaints: readonly string[];
  /** Ends the host as a crash does. */
  readonly killHost: () => Promise<void>;
  /** Starts a new host over the same store; windows of the old one stay as they are. */
  readonly startHost: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Host {
  readonly child: ChildProcess;
  /** The next address that opens the app once; the host prints a new one whenever its last page is gone. */
  readonly address: () => Promise<string>;
}

function startHost(home: string): Host {
  const command = [join(root, 'main/hosts/cli/main.ts'), 'open', '--host', 'browser', '--no-browser'];
  const child = spawn(process.execPath, [...command, '--data-dir', join(home, 'data')], {
    env: { ...process.env, HOME: home, XDG_DOCUMENTS_DIR: join(home, 'Documents') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const addresses: string[] = [];
  const waiting: ((address: string) => void)[] = [];
  child.stdout?.on('data', (bytes) => {
    for (const [address] of String(bytes).matchAll(/http:\S+/g)) {
      const next = waiting.shift();
      if (next) next(address);
      else addresses.push(address);
    }
  });
  const address = () =>
    new Promise<string>((resolve, reject) => {
      const ready = addresses.shift();
      if (ready) return resolve(ready);
      waiting.push(resolve);
      child.once('exit', (code) => reject(new Error(`The host ended with code ${code}.`)));
    });
  return { child, address };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill(signal);
  });
}

function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge is installed here.');
  return chromium.launch({ executablePath, args: BROWSER_ARGS });
}

export async function launchUpfront(): Promise<Upfront> {
  if (!existsSync(join(root, 'dist/renderer/index.html'))) throw new Error('Run "npm run build" first.');
  const home = mkdtempSync(join(tmpdir(), 'upfront-browser-'));
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, timezoneId: 'UTC' });
  context.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (/Content.Security.Policy|'Trusted\w+' assignment/.test(message.text()))
      complaints.push(message.text());
  });
  let host = startHost(home);
  // The first window stays open: it lends its session to the further ones.
  const keeper = await context.newPage();
  const enter = async (): Promise<void> => {
    const before = await keeper
      .evaluate(() => window.sessionStorage.getItem('upfront-session'))
      .catch(() => null);
    await keeper.goto(await host.address());
    await keeper.waitForFunction(
      (secret) => ![null, secret].includes(window.sessionStorage.getItem('upfront-session')),
      before,
    );
  };
  await enter();
  return {
    home,
    complaints,
    async open() {
      const page = await context.newPage();
      await page.goto(new URL('/', keeper.url()).href);
      return page;
    },
    killHost: () => end(host.child, 'SIGKILL'),
    async startHost() {
      host = startHost(home);
      await enter();
    },
    async close() {
      await browser.close();
      await end(host.child, 'SIGTERM');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Waits until the window says that everything typed is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').waitFor();
}

/** Opens the sample with these words in its title, in the workspace. */
export async function openSample(page: Page, title: RegExp): Promise<void> {
  const more = page.getByRole('button', { name: 'Open a sample…' });
  const sample = page.locator('.samples').getByRole('button', { name: title });
  await more.or(sample).first().waitFor();
  if (await more.isVisible()) await more.click();
  await sample.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Goes to a screen by its address in the window, for instance "#/settings". */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

/** Goes to a part of the open incident by its address: a room, or for instance "talk/meeting". */
export async function goToRoom(page: Page, room: string): Promise<void> {
  await page.evaluate((part) => {
    const [start = '', screen = '', id = ''] = window.location.hash.split('/');
    window.location.hash = [start, screen, id, part].join('/');
  }, room);
  await page.locator('h2').first().waitFor();
}

/** By how many pixels the page is wider than its window: 0 when nobody has to scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
