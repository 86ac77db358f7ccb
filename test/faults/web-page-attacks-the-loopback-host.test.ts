import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Loopback, startLoopback } from '../../main/hosts/loopback/server.ts';
import { listPageFiles } from '../../main/hosts/page-files.ts';
import { success } from '../../shared/api/result.ts';
import { buildConnectPage } from '../support/build-connect-page.ts';
import { chromiumOptions } from '../support/chromium.ts';

// Row 27 of the fault table: a web page open in the same browser must read nothing and change nothing.

let browser: Browser;
let loopback: Loopback;
let foreign = '';
let calls = 0;
const foreignServer = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Foreign</title>');
});

beforeAll(async () => {
  const folder = await buildConnectPage();
  loopback = await startLoopback({
    port: 0,
    files: () => listPageFiles(folder),
    onPage: () => () => {},
    dispatch: async () => {
      calls += 1;
      return success('the secrets of the incident');
    },
  });
  await new Promise<void>((resolve) => foreignServer.listen(0, '127.0.0.1', resolve));
  foreign = `http://127.0.0.1:${(foreignServer.address() as AddressInfo).port}/`;
  const options = chromiumOptions();
  const rebound = '--host-resolver-rules=MAP evil.example 127.0.0.1';
  browser = await chromium.launch({ ...options, args: [...(options.args ?? []), rebound] });
});
afterAll(async () => {
  await browser.close();
  await loopback.close();
  foreignServer.close();
});
beforeEach(() => {
  calls = 0;
});

/** A person's window with the app open, and beside it, in the same browser profile, somebody else's page. */
async function bothPages(address = foreign): Promise<{ readonly app: Page; readonly attacker: Page }> {
  const context = await browser.newContext();
  const app = await context.newPage();
  await app.goto(loopback.invite());
  await app.evaluate(() => window.connected('app.info', {}));
  calls = 0;
  const attacker = await context.newPage();
  await attacker.goto(address);
  return { app, attacker };
}

const body = JSON.stringify({ name: 'incidents.remove', argument: { id: 'i' } });

describe.each(['cors', 'no-cors'] as const)('a fetch with mode %s', (mode) => {
  it.each(['GET', 'POST', 'PUT'])('by %s reads and changes nothing', async (method) => {
    const { attacker } = await bothPages();
    const read = await attacker.evaluate(
      async ([origin, mode, method, body]) => {
        const texts: string[] = [];
        for (const type of ['text/plain', 'application/json', 'application/x-www-form-urlencoded']) {
          for (const path of ['/', '/call', '/session', '/page']) {
            const init = { method, mode: mode as RequestMode, headers: { 'Content-Type': type } };
            const sent = fetch(origin + path, method === 'GET' ? init : { ...init, body });
            const text = await sent.then((response) => response.text()).catch(() => '');
            texts.push(text);
          }
        }
        return texts.join('');
      },
      [loopback.origin, mode, method, body] as const,
    );
    expect(read).toBe('');
    expect(calls).toBe(0);
  });
});

it('a form cannot make a call', async () => {
  const { attacker } = await bothPages();
  const answered = attacker.waitForResponse(`${loopback.origin}/call`);
  await attacker.evaluate(
    ([origin, body]) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.enctype = 'text/plain';
      form.action = `${origin}/call`;
      const field = document.createElement('input');
      field.name = body;
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [loopback.origin, body] as const,
  );
  expect((await answered).status()).toBe(403);
  expect(calls).toBe(0);
});

it('a frame, a script, a picture and a style sheet get nothing of the page', async () => {
  const { attacker } = await bothPages();
  const outcome = await attacker.evaluate(async (origin) => {
    const loads = (tag: 'script' | 'img' | 'link', address: string) =>
      new Promise<string>((resolve) => {
        const element = document.createElement(tag);
        element.onload = () => resolve(`${tag} loaded`);
        element.onerror = () => resolve('refused');
        if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
        else element.src = address;
        document.body.append(element);
      });
    const frame = document.createElement('iframe');
    frame.src = `${origin}/`;
    const framed = new Promise<string>((resolve) => {
      frame.onload = () => resolve(frame.contentDocument ? 'readable' : 'refused');
    });
    document.body.append(frame);
    return Promise.all([
      loads('script', `${origin}/`),
      loads('img', `${origin}/`),
      loads('link', `${origin}/`),
      framed,
    ]);
  }, loopback.origin);
  expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(attacker.frames().map((frame) => frame.url())).not.toContain(`${loopback.origin}/`);
});

it('a socket and an event stream do not open', async () => {
  const { attacker } = await bothPages();
  const outcome = await attacker.evaluate(
    ([origin, socketOrigin]) =>
      Promise.all(
        [new WebSocket(`${socketOrigin}/call`), new EventSource(`${origin}/page`)].map(
          (stream) =>
            new Promise((resolve) => {
              stream.onopen = () => resolve('open');
              stream.onerror = () => resolve('refused');
            }),
        ),
      ),
    [loopback.origin, loopback.origin.replace('http:', 'ws:')] as const,
  );
  expect(outcome).toEqual(['refused', 'refused']);
  expect(calls).toBe(0);
});

it('a name re-bound to this machine is not served at all', async () => {
  const { port } = new URL(loopback.origin);
  const context = await browser.newContext();
  const page = await context.newPage();
  const answered = page.waitForResponse(`http://evil.example:${port}/`);
  await page.goto(`http://evil.example:${port}/`).catch(() => null);
  expect((await answered).status()).toBe(403);
});

it('a page of a re-bound name, which the browser takes for our own, makes no call', async () => {
  const { port } = new URL(loopback.origin);
  const page = await (await browser.newContext()).newPage();
  // First the name leads to the attacker's server, whose page stays open; then it leads here.
  const attacking = `http://evil.example:${port}/attack`;
  await page.route(attacking, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>x</title>' }),
  );
  await page.goto(attacking);
  const answers = await page.evaluate(async (body) => {
    const headers = { 'Content-Type': 'application/json', 'X-Upfront-Session': 'x' };
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(path, init).then(
        async (answer) => `${answer.status}${await answer.text()}`,
        () => 'stopped by the browser',
      );
    const posts = ['/call', '/session', '/proof', '/page'].map((path) =>
      ask(path, { method: 'POST', headers, body }),
    );
    return Promise.all([ask('/'), ask('/index.html'), ...posts]);
  }, body);
  expect(answers.filter((answer) => answer !== '403' && answer !== 'stopped by the browser')).toEqual([]);
  expect(answers).toHaveLength(6);
  expect(calls).toBe(0);
});

it('the window of the app it opened is out of its reach, and the app goes on', async () => {
  const { app, attacker } = await bothPages();
  const reach = await attacker.evaluate(async (origin) => {
    const opened = window.open(`${origin}/`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    try {
      return opened?.document.title ?? 'closed to me';
    } catch {
      return 'closed to me';
    }
  }, loopback.origin);
  expect(reach).toBe('closed to me');
  expect(await app.evaluate(() => window.connected('app.info', {}))).toMatchObject({ ok: true });
});
