import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBrowser, headlessEnvironment, ownWindow } from '../support/own-window.ts';
import { callsOutside, WATCHED } from './parts/addresses-called.ts';

// Row 28 of the fault table. The program, its store and the browser it opens run under strace, which sees every address
// any of them turns to, while the page does the main job and Chromium's own log says what it asked for.

const root = resolve(import.meta.dirname, '..', '..');

interface Observed {
  readonly log: string;
  /** What the page asked for or opened, as Chromium tells it. */
  readonly requests: readonly string[];
  /** Of the app's own server. */
  readonly origin: string;
  /** The same once the page has been made to reach out. */
  readonly planted: { readonly log: string; readonly requests: readonly string[] };
}

let folder = '';
let observed: Observed;

/** Everything a page can open a connection with, by Chromium's own account. */
async function watchRequests(session: CDPSession): Promise<string[]> {
  const asked: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => void asked.push(request.url));
  session.on('Network.webSocketCreated', ({ url }) => void asked.push(url));
  session.on('Network.webTransportCreated', ({ url }) => void asked.push(url));
  await session.send('Network.enable');
  return asked;
}

/** The main job, from a sample to the exported brief, and a look at every large part of the app. */
async function work(page: Page): Promise<void> {
  const sample = page.getByText('Card payments failed for 47 minutes').first();
  await sample.waitFor();
  await page.reload();
  await sample.click();
  await page
    .getByRole('textbox', { name: 'Prepared by', exact: true })
    .fill('see http://192.0.2.7/ and //192.0.2.8');
  await page.locator('[data-save="saved"]').waitFor();
  const incident = page.url().split('/').slice(0, 6).join('/');
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog', { name: 'Export the brief' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'The brief is written' }).waitFor();
  await page.keyboard.press('Escape');
  for (const place of [`${incident}/talk/questions`, `${incident}/talk/script`, `${incident}/talk/meeting`])
    await page.goto(place).then(() => page.getByRole('heading', { level: 1 }).first().waitFor());
  await page.goto(`${new URL(page.url()).origin}/#/vocabulary`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** What a page that was taken over would try: in a window without our policy. */
async function reachOut(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate(async () => {
    await fetch('http://192.0.2.1/', { mode: 'no-cors' }).catch(() => null);
    new WebSocket('ws://192.0.2.2/');
  });
  await page.waitForTimeout(500);
}

/** How strace is to write the watched calls of a program and its children into a file. */
const watching = (file: string) => [
  '--follow-forks',
  '--seccomp-bpf',
  '-qq',
  `--trace=${WATCHED}`,
  '-o',
  file,
];

/** Opens the app as a person does, works in it, then lets the page reach out, and closes it. */
async function observe(): Promise<Observed> {
  const dataDir = join(folder, 'data');
  const calls = join(folder, 'calls');
  const program = [process.execPath, join(root, 'scripts', 'upfront.mjs'), 'open', '--host', 'browser'];
  const child = spawn('strace', [...watching(calls), ...program, '--data-dir', dataDir], {
    env: { ...headlessEnvironment(folder), HOME: folder },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const { browser, page } = await ownWindow(dataDir);
  const requests = await watchRequests(await page.context().newCDPSession(page));
  await work(page);
  // Whatever a browser does by itself, it does in its first seconds.
  await page.waitForTimeout(5_000);
  const { origin } = new URL(page.url());
  const before = { log: readFileSync(calls, 'utf8'), requests: [...requests], origin };
  await reachOut(page);
  await endBrowser(browser);
  await ended;
  return { ...before, planted: { log: readFileSync(calls, 'utf8'), requests } };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upfront network '));
  observed = await observe();
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

/** The app's own port. */
const own = () => [Number(new URL(observed.origin).port)];
const outside = (requests: readonly string[]) =>
  requests.filter((url) => !url.startsWith(`${observed.origin}/`));

describe('the main job', () => {
  it('turns to no address but the app’s own: the program, its store and its browser', () => {
    expect(observed.log).toMatch(/connect\(.*sa_family=AF_INET/);
    expect(callsOutside(observed.log, own())).toEqual([]);
  });

  it('asks for nothing but the page’s own files and calls', () => {
    expect(observed.requests.length).toBeGreaterThan(30);
    expect(outside(observed.requests)).toEqual([]);
  });

  it('would be seen when its page reaches out, and even that opens no socket', () => {
    expect(outside(observed.planted.requests)).toEqual(['http://192.0.2.1/', 'ws://192.0.2.2/']);
    expect(callsOutside(observed.planted.log, own())).toEqual([]);
  });
});

it('a program that reaches out is seen, by address and by name', () => {
  const calls = join(folder, 'planted');
  const plant = `require('node:net').connect(443, '192.0.2.1').on('error', () => {});
    require('node:dns').resolve('example.com', () => {}); setTimeout(() => process.exit(0), 500);`;
  spawnSync('strace', [...watching(calls), process.execPath, '-e', plant]);
  const seen = callsOutside(readFileSync(calls, 'utf8'), []).join('\n');
  expect(seen).toContain('192.0.2.1');
  expect(seen).toContain('htons(53)');
});

describe('a line of the kernel’s log', () => {
  const seen = (call: string) => callsOutside(`4711  ${call} = 0`, [40_000]).length > 0;

  it.each([
    'connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16)',
    'connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16)',
    'sendto(3, "\\1\\0", 2, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16)',
    'sendmmsg(3, [{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}}}], 1, 0)',
    'connect(3, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28)',
    'sendto(3, "", 0, 0, {sa_family=AF_INET6, inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr)}, 28)',
    'bind(3, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16)',
    'connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42)',
  ])('counts: %s', (call) => expect(seen(call)).toBe(true));

  it.each([
    'connect(3, {sa_family=AF_INET, sin_port=htons(40000), sin_addr=inet_addr("127.0.0.1")}, 16)',
    'bind(3, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16)',
    'connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 20)',
    'sendto(3, "", 0, 0, NULL, 0)',
  ])('does not count: %s', (call) => expect(seen(call)).toBe(false));
});
