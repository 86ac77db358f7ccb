import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../main/hosts/compose.ts';
import { keepPlace } from '../../main/hosts/last-place.ts';
import { chromiumOptions } from '../support/chromium.ts';
import { endBrowser, headlessEnvironment, ownWindow } from '../support/own-window.ts';

// The command as a person runs it: the real program, the real store, the real page in the installed browser. Only the
// browser's own window is left out (headless), as there may be no display.

const root = resolve(import.meta.dirname, '..', '..');

const host = { name: 'browser', chooseFile: null, revealFile: async () => {} } as const;

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Waits until the output fits; answers what was found. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
}

let folder = '';
const started: ChildProcess[] = [];
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront open '));
  env = headlessEnvironment(folder);
});
afterAll(async () => {
  // A test that failed may have left its program running.
  const left = started.filter((child) => child.exitCode === null && child.signalCode === null);
  for (const child of left) child.kill('SIGTERM');
  await Promise.all(left.map((child) => once(child, 'exit')));
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

function upfront(...args: readonly string[]): Run {
  const child = spawn(process.execPath, [join(root, 'scripts', 'upfront.mjs'), ...args], { env });
  started.push(child);
  let output = '';
  const add = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    child,
    ended,
    output: () => output,
    async says(pattern) {
      await expect.poll(() => output, { timeout: 20_000 }).toMatch(pattern);
      return pattern.exec(output)?.[0] ?? '';
    },
  };
}

/** A data folder of its own for every test and every try of it. */
const newDataDir = () => join(mkdtempSync(join(folder, 'person ')), 'data');

describe('upfront open', () => {
  it('opens a window, shares its store with nobody but readers, and ends with its window', async () => {
    const dataDir = newDataDir();
    const first = upfront('open', '--host', 'browser', '--data-dir', dataDir);
    await first.says(/Upfront is open in .*headless-browser/);
    const { browser, page } = await ownWindow(dataDir);
    await page.getByText('Card payments failed for 47 minutes').first().click();
    await expect.poll(() => page.url()).toContain('#/incident/');
    const id = /#\/incident\/([^/]+)/.exec(page.url())?.[1] ?? '';
    expect(page.url()).not.toContain('code=');

    const second = upfront('open', '--host', 'browser', '--data-dir', dataDir);
    expect(await second.ended).toBe(2);
    expect(second.output().trim().split('\n')).toEqual([
      expect.stringContaining('The store is in use by another running Upfront.'),
    ]);

    const brief = join(folder, 'while open.txt');
    const exported = upfront('export', id, '-o', brief, '--data-dir', dataDir);
    expect(await exported.ended).toBe(0);
    expect(exported.output()).toContain('Upfront is open: what it saved last is read');
    expect(exported.output()).not.toContain('in use');
    const checked = upfront('check', id, '--data-dir', dataDir);
    expect(await checked.ended).toBe(0);
    expect(checked.output()).toMatch(/0 errors, \d+ warnings?/);
    expect(readFileSync(brief, 'utf8')).toContain('Card payments');

    await endBrowser(browser);
    expect(await first.ended).toBe(0);
    if (process.platform !== 'win32') {
      expect(statSync(dataDir).mode & 0o777).toBe(0o700);
      expect(statSync(join(dataDir, 'browser')).mode & 0o777).toBe(0o700);
    }
  });

  it('leaves no window behind where a program without one has the store', async () => {
    const dataDir = newDataDir();
    const before = upfront('open', '--no-browser', '--data-dir', dataDir);
    await before.says(/http:\S+/);
    before.child.kill('SIGINT');
    expect(await before.ended).toBe(0);
    const holding = compose({ dataDir, exportDir: folder, host });
    // The port of the last start is free: the window may be under way before the store is known to be in use.
    const run = upfront('open', '--host', 'browser', '--data-dir', dataDir);
    expect(await run.ended).toBe(2);
    expect(run.output().trim().split('\n')).toEqual([
      expect.stringContaining('The store is in use by another running Upfront.'),
    ]);
    // Chromium's own note in the profile: machine and process. Of one that has ended it means nothing.
    const lock = join(dataDir, 'browser', 'SingletonLock');
    const owner = lstatSync(lock, { throwIfNoEntry: false })
      ? Number(readlinkSync(lock).split('-').at(-1))
      : null;
    if (owner !== null) expect(() => process.kill(owner, 0)).toThrow('ESRCH');
    holding.close();
  });

  it('has what was typed in the very moment its window was closed', async () => {
    const dataDir = newDataDir();
    const first = upfront('open', '--host', 'browser', '--data-dir', dataDir);
    const { browser, page } = await ownWindow(dataDir);
    await page.getByText('Card payments failed for 47 minutes').first().click();
    await page.getByRole('textbox', { name: 'Prepared by', exact: true }).fill('head of last words');
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    await endBrowser(browser);
    expect(await first.ended).toBe(0);
    const brief = join(folder, 'closing.txt');
    const store = compose({ dataDir, exportDir: folder, host });
    const listed = await store.dispatch('incidents.list', { query: '', limit: 1 });
    store.close();
    const id = (listed as { value: { id: string }[] }).value[0]?.id ?? '';
    expect(await upfront('export', id, '-o', brief, '--data-dir', dataDir).ended).toBe(0);
    expect(readFileSync(brief, 'utf8')).toContain('head of last words');

    // The next start goes on where the window was left, without a code in the address.
    const second = upfront('open', '--host', 'browser', '--data-dir', dataDir);
    const again = await ownWindow(dataDir);
    const field = again.page.getByRole('textbox', { name: 'Prepared by', exact: true });
    await expect.poll(() => field.inputValue()).toBe('head of last words');
    expect(new URL(again.page.url()).hash).toMatch(/^#\/incident\/[^/]+\/head$/);
    await endBrowser(again.browser);
    expect(await second.ended).toBe(0);
  });

  it('begins at the list where the incident of last time is gone; closes its window when it is interrupted', async () => {
    const dataDir = newDataDir();
    mkdirSync(dataDir);
    keepPlace(dataDir, '#/incident/deleted-meanwhile/head');
    const run = upfront('open', '--host', 'browser', '--data-dir', dataDir);
    const { page } = await ownWindow(dataDir);
    await page.getByText('Card payments failed for 47 minutes').first().waitFor();
    await page.getByText('The incident that was open last is no longer here.').waitFor();
    const closed = page.waitForEvent('close');
    run.child.kill('SIGTERM');
    await closed;
    expect(await run.ended).toBe(0);
    expect(run.output().trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(dataDir, 'upfront.db-wal'))).toBe(false);
  });

  it('without a browser prints an address, a new one when its page has gone, and ends when interrupted', async () => {
    const run = upfront('open', '--no-browser', '--data-dir', newDataDir());
    const address = (await run.says(/http:\S+/)).trim();
    const browser = await chromium.launch(chromiumOptions());
    const page = await browser.newPage();
    await page.goto(address);
    // Not the bar: that is drawn before the code has been used, and an unused address stays good.
    await page.getByRole('heading', { name: 'Put in the facts once' }).waitFor();
    await browser.close();
    const both = await run.says(/http:\S+\s[\s\S]*http:\S+/);
    expect(both.split('Open Upfront at ').at(-1)).not.toBe(address);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });

  it('shows a store it cannot open in the page, and opens it once the cause is gone', async () => {
    const dataDir = newDataDir();
    expect(await upfront('doctor', '--data-dir', dataDir).ended).toBe(0);
    compose({ dataDir, exportDir: folder, host }).close();
    const store = join(dataDir, 'upfront.db');
    const whole = readFileSync(store);
    writeFileSync(store, '');
    const run = upfront('open', '--no-browser', '--data-dir', dataDir);
    const address = (await run.says(/http:\S+/)).trim();
    expect(run.output()).toContain('is empty, though a store was kept in it');
    const browser = await chromium.launch(chromiumOptions());
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByText('is empty, though a store was kept in it').waitFor();
    expect(readFileSync(store)).toHaveLength(0);
    writeFileSync(store, whole);
    await page.reload();
    await page.getByText('Card payments failed for 47 minutes').first().waitFor();
    await browser.close();
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });
});
