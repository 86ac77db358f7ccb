import { rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { Browser, BrowserContext, Page, Route } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type PageWatch, watchPages } from '../../main/hosts/loopback/page-watch.ts';
import { startLoopback } from '../../main/hosts/loopback/server.ts';
import { listPageFiles } from '../../main/hosts/page-files.ts';
import { failure, success } from '../../shared/api/result.ts';
import { buildConnectPage } from '../support/build-connect-page.ts';
import { launchChromium } from '../support/chromium.ts';

let browser: Browser;
let folder = '';
let calls: { name: unknown; argument: unknown }[] = [];

beforeAll(async () => {
  folder = await buildConnectPage();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  calls = [];
});

const anyWatch = () => watchPages(1e6, () => {});

async function start(watch: PageWatch = anyWatch(), port = 0, store: () => Promise<void> = async () => {}) {
  const loopback = await startLoopback({
    port,
    files: () => listPageFiles(folder),
    onPage: watch.pageOpened,
    dispatch: async (name, argument) => {
      calls.push({ name, argument });
      await store();
      return name === 'app.info' ? success('answered') : failure('bad-input', 'There is no such call.');
    },
  });
  onTestFinished(() => loopback.close());
  return loopback;
}

async function newContext(): Promise<BrowserContext> {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  return context;
}

/** What a browser sends with what our own page asks. */
const asPage = (origin: string) => ({
  Origin: origin,
  'Sec-Fetch-Site': 'same-origin',
  'Content-Type': 'application/json',
});

const info = (page: Page) => page.evaluate(() => window.connected('app.info', {}));

async function openedPage(address: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await newContext())).newPage();
  await page.goto(address);
  return page;
}

describe('the page', () => {
  it('swaps the code in its address for the secret and leaves no code behind', async () => {
    const loopback = await start();
    const page = await openedPage(loopback.invite());
    expect(await info(page)).toEqual(success('answered'));
    expect(calls).toEqual([{ name: 'app.info', argument: {} }]);
    expect(page.url()).toBe(`${loopback.origin}/`);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  it('keeps working after a reload', async () => {
    const page = await openedPage((await start()).invite());
    await info(page);
    await page.reload();
    expect(await info(page)).toEqual(success('answered'));
  });

  it('is let in after a reload before the host has answered what came with the code', async () => {
    let answer = () => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const loopback = await start(anyWatch(), 0, () => (calls.length === 1 ? slow : Promise.resolve()));
    const page = await openedPage(loopback.invite().replace('#', '?first#'));
    await expect.poll(() => calls).toHaveLength(1);
    expect(page.url()).not.toContain('code');
    await page.reload();
    expect(await info(page)).toEqual(success('answered'));
    answer();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['upfront-session']);
    await page.reload();
    expect(await info(page)).toEqual(success('answered'));
  });

  it('is let in after a reload although the answer to its code was sent and never read', async () => {
    const loopback = await start();
    const page = await (await newContext()).newPage();
    const sent: number[] = [];
    const lose = async (route: Route) => {
      // What Chromium adds on the way to the host is not among the headers a route knows.
      const headers = { ...route.request().headers(), ...asPage(loopback.origin) };
      sent.push((await route.fetch({ headers })).status());
      await route.abort();
    };
    await page.route('**/session', lose, { times: 1 });
    await page.goto(loopback.invite());
    await expect.poll(() => sent).toEqual([200]);
    expect(await info(page)).toMatchObject({ ok: false });
    await page.reload();
    expect(await info(page)).toEqual(success('answered'));
  });

  it('shares its session with a second window, and with the next when the first is closed', async () => {
    const loopback = await start();
    const context = await newContext();
    const first = await openedPage(loopback.invite(), context);
    await info(first);
    const second = await openedPage(`${loopback.origin}/`, context);
    expect(await info(second)).toEqual(success('answered'));
    await first.close();
    const third = await openedPage(`${loopback.origin}/`, context);
    expect(await info(third)).toEqual(success('answered'));
  });

  it('opens many windows, although a browser allows six connections to a host', async () => {
    const loopback = await start();
    const context = await newContext();
    const first = await openedPage(loopback.invite(), context);
    await info(first);
    for (let count = 2; count <= 8; count += 1) {
      const page = await openedPage(`${loopback.origin}/`, context);
      expect(await info(page)).toEqual(success('answered'));
    }
  });

  it('says what to do when its code was used before', async () => {
    const loopback = await start();
    const address = loopback.invite();
    await info(await openedPage(address));
    const late = await openedPage(address);
    expect(await info(late)).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringContaining('open Upfront again') },
    });
  });

  it('answers "unavailable" when the host has ended', async () => {
    const loopback = await start();
    const page = await openedPage(loopback.invite());
    await info(page);
    await loopback.close();
    expect(await info(page)).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringContaining('kept in this window') },
    });
  });

  it('is refused politely when it sends more than the limit', async () => {
    const page = await openedPage((await start()).invite());
    const result = await page.evaluate(() =>
      window.connected('attachments.add', {
        incidentId: 'i',
        name: 'big',
        base64: 'x'.repeat(40 * 1024 * 1024),
      }),
    );
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'bad-input', message: expect.stringContaining('32 MB') },
    });
    expect(calls).toEqual([]);
  });
});

describe('a page whose host has ended', () => {
  const ended = async () => {
    const loopback = await start();
    const context = await newContext();
    const page = await openedPage(loopback.invite(), context);
    await info(page);
    await loopback.close();
    expect(await info(page)).toMatchObject({ error: { message: expect.stringContaining('has ended') } });
    calls = [];
    return { page, context, port: loopback.port };
  };
  const replaced = { error: { message: expect.stringContaining('was started again') } };

  it('goes on with the next host at its address, as soon as a window of that is open', async () => {
    const { page, context, port } = await ended();
    const next = await start(anyWatch(), port);
    expect(next.port).toBe(port);
    expect(await info(page)).toMatchObject(replaced);
    expect(calls).toEqual([]);
    const fresh = await openedPage(next.invite(), context);
    await info(fresh);
    expect(await info(page)).toEqual(success('answered'));
    await page.reload();
    expect(await info(page)).toEqual(success('answered'));
  });

  it('goes on when the next address is put into its own window, which stays where it was', async () => {
    const { page, port } = await ended();
    await page.evaluate(() => {
      window.location.hash = '#/incident/7';
    });
    const next = await start(anyWatch(), port);
    await page.goto(next.invite());
    expect(await info(page)).toEqual(success('answered'));
    expect(page.url()).toBe(`${next.origin}/#/incident/7`);
  });

  it('tells another program that took its port nothing', async () => {
    const { page, port } = await ended();
    const heard: string[] = [];
    const thief = createServer((knock, response) => {
      let body = '';
      knock.on('data', (chunk) => {
        body += chunk;
      });
      knock.on('end', () => {
        heard.push(`${knock.url} ${body}`);
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"proof":"trust me","ok":true}');
      });
    });
    await new Promise<void>((resolve) => thief.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => void thief.close());
    const answer = await page.evaluate(() =>
      window.connected('incidents.save', { id: 'i', revision: 1, incident: { title: 'a secret' } }),
    );
    expect(answer).toMatchObject(replaced);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.join()).not.toContain('secret');
  });
});

it('takes another port when the one it had is in use', async () => {
  const first = await start();
  const second = await start(anyWatch(), first.port);
  expect(second.port).not.toBe(first.port);
  expect(await info(await openedPage(second.invite()))).toEqual(success('answered'));
});

describe('the host', () => {
  it('waits through a reload, and hears when the page is closed for good', async () => {
    const events: string[] = [];
    const watch = watchPages(3_000, () => events.push('gone'));
    const pageOpened = () => {
      const closed = watch.pageOpened();
      events.push('opened');
      return () => {
        events.push('closed');
        closed();
      };
    };
    const loopback = await start({ ...watch, pageOpened });
    const page = await openedPage(loopback.invite());
    await info(page);
    await page.reload();
    await info(page);
    // The page that comes may be heard before the one that went.
    await expect.poll(() => events.toSorted()).toEqual(['closed', 'opened', 'opened']);
    await page.close();
    await expect.poll(() => events.slice(3), { timeout: 10_000 }).toEqual(['closed', 'gone']);
  });

  it('lets the browser keep the files of the program, and neither the page nor an answer', async () => {
    const { origin } = await start();
    const page = await fetch(`${origin}/`);
    const [file] = (await page.text()).match(/assets\/[^"]+\.js/) ?? [];
    const headers = { Origin: origin, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' };
    const answers = [
      page,
      await fetch(`${origin}/${file}`),
      await fetch(`${origin}/assets/none.js`),
      await fetch(`${origin}/call`, { method: 'POST', headers, body: '{}' }),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get('cache-control')])).toEqual([
      [200, 'no-store'],
      [200, 'max-age=31536000, immutable'],
      [404, 'no-store'],
      [401, 'no-store'],
    ]);
  });

  it('sends a policy that stops what is not its own', async () => {
    const loopback = await start();
    const response = await fetch(`${loopback.origin}/`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('runs no script that is written into the page', async () => {
    const page = await openedPage((await start()).invite());
    const { ran, refused } = await page.evaluate(async () => {
      const script = document.createElement('script');
      const ways = [
        () => {
          script.textContent = 'window.ran = true';
        },
        () => script.append('window.ran = true'),
        () => document.body.append(script),
        () => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = true">'),
        () => document.body.setAttribute('onclick', 'window.ran = true'),
      ];
      const refused = ways.map((write) => {
        try {
          write();
          return null;
        } catch (error) {
          return String(error);
        }
      });
      document.body.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { ran: 'ran' in window, refused };
    });
    expect(ran).toBe(false);
    expect(refused[0]).toContain('TrustedScript');
    expect(refused[3]).toContain('TrustedHTML');
  });
});

describe('whoever is not the page', () => {
  /** A request as no browser sends it: any header, any path. */
  function send(origin: string, path: string, headers: Record<string, string> = {}, body?: string) {
    return new Promise<{ status: number; text: string }>((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const knock = request(origin, { path, method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      });
      knock.on('error', reject).end(body);
    });
  }

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '//etc/passwd',
    '/index.html/..',
    '/assets',
    '/\\..\\package.json',
  ])('finds nothing at %s', async (path) => {
    const { origin } = await start();
    expect(await send(origin, path)).toEqual({ status: 404, text: '' });
  });

  it('gets nowhere without the secret', async () => {
    const { origin } = await start();
    const call = JSON.stringify({ name: 'app.info', argument: {} });
    expect(await send(origin, '/call', asPage(origin), call)).toEqual({ status: 401, text: '' });
    expect(await send(origin, '/page', asPage(origin), '{}')).toEqual({ status: 401, text: '' });
    expect(calls).toEqual([]);
  });

  it('gets no secret for a wrong code, a used one, or what is no code', async () => {
    const loopback = await start();
    const { origin } = loopback;
    const code = new URL(loopback.invite()).hash.slice('#code='.length);
    const swap = (body: string) => send(origin, '/session', asPage(origin), body);
    for (const body of ['{"code":"x"}', '{"code":null}', '{}', 'null', '[]', '', '{'])
      expect(await swap(body)).toEqual({ status: 401, text: '' });
    expect(await swap(JSON.stringify({ code }))).toMatchObject({ status: 200 });
    expect(await swap(JSON.stringify({ code }))).toEqual({ status: 401, text: '' });
  });

  it('is answered what it asks together with the code, and nothing where the code is wrong', async () => {
    const loopback = await start();
    const { origin } = loopback;
    const ask = (code: string) => {
      const first = [{ name: 'app.info', argument: {} }, null];
      return send(origin, '/session', asPage(origin), JSON.stringify({ code, calls: first }));
    };
    const code = new URL(loopback.invite()).hash.slice('#code='.length);
    expect(await ask('x')).toEqual({ status: 401, text: '' });
    expect(calls).toEqual([]);
    const { answers } = JSON.parse((await ask(code)).text) as { readonly answers: readonly unknown[] };
    expect(answers).toEqual([success('answered'), expect.objectContaining({ ok: false })]);
  });

  it('holding the secret but sending no JSON is answered in words', async () => {
    const loopback = await start();
    const { origin } = loopback;
    const code = new URL(loopback.invite()).hash.slice('#code='.length);
    const { text } = await send(origin, '/session', asPage(origin), JSON.stringify({ code }));
    const headers = { ...asPage(origin), 'X-Upfront-Session': JSON.parse(text).secret };
    for (const body of ['{', '\u00ff'])
      expect(await send(origin, '/call', headers, body)).toMatchObject({ status: 400 });
    expect(await send(origin, '/call', headers, 'null')).toMatchObject({ status: 200 });
    expect(calls).toEqual([{ name: undefined, argument: undefined }]);
  });
});
