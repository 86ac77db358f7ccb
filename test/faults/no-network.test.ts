import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../main/hosts/loopback/find-browser.ts';

// Row 28 of the fault table. The program, its store and the browser it opens run under strace, which sees every address
// any of them turns to.

const root = resolve(import.meta.dirname, '..', '..');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront network '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

/** Opens the app as a person does, works in it, closes it; answers the file with the calls that were seen. */
async function workUnderStrace(): Promise<string> {
  const dataDir = join(folder, 'data');
  const log = join(folder, 'calls');
  const wrapper = join(folder, 'headless-browser');
  writeFileSync(wrapper, `#!/bin/sh\nexec "${findBrowser()}" --headless --remote-debugging-port=0 "$@"\n`);
  chmodSync(wrapper, 0o755);
  const program = [process.execPath, join(root, 'scripts', 'upfront.mjs'), 'open', '--host', 'browser'];
  const watch = [
    '--follow-forks',
    '--seccomp-bpf',
    '-qq',
    '--trace=connect,sendto,sendmsg,sendmmsg',
    '-o',
    log,
  ];
  const child = spawn('strace', [...watch, ...program, '--data-dir', dataDir], {
    env: { ...process.env, UPFRONT_BROWSER: wrapper, DISPLAY: ':none' },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const portFile = join(dataDir, 'browser', 'DevToolsActivePort');
  await expect.poll(() => existsSync(portFile), { timeout: 60_000 }).toBe(true);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [page] = browser.contexts().flatMap((context) => context.pages());
  await page?.getByText('Card payments failed for 47 minutes').first().click();
  await expect.poll(() => page?.url()).toContain('#/incident/');
  // Whatever a browser does by itself, it does in its first seconds.
  await page?.waitForTimeout(10_000);
  await (await browser.newBrowserCDPSession()).send('Browser.close');
  await ended;
  return readFileSync(log, 'utf8');
}

it('reaches nothing but this machine: the program, its store and its browser', async () => {
  const calls = (await workUnderStrace()).split('\n');
  const inet = calls.filter((line) => line.includes('sa_family=AF_INET'));
  const local = inet.filter((line) => /inet_addr\("127\.|"::1"/.test(line));
  expect(local.length).toBeGreaterThan(0);
  const outside = inet.filter((line) => !local.includes(line));
  // Chromium asks its own kernel whether there is a route for IPv6, with a socket it sends nothing over.
  const probes = outside.filter((line) => /connect\(.*"2001:4860:4860::8888"/.test(line));
  expect(outside.filter((line) => !probes.includes(line))).toEqual([]);
});
