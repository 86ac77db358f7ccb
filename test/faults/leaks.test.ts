import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseIncident } from '../../shared/core/incident/parse/parse.ts';
import { ROOMS } from '../../shared/core/incident/rooms.ts';
import { endBrowser, headlessEnvironment, ownWindow } from '../support/own-window.ts';
import { CANARY, canaryIncident, filesWith, holds } from './parts/canary.ts';

// Rows 21 and 30 of the fault table. A word that nothing else holds is typed into every field, in the window and by the
// calls; after everything has ended, it is looked for in everything that was written meanwhile.

const root = resolve(import.meta.dirname, '..', '..');

/** Whose machine it is, as the environment tells every program. */
const ACCOUNT = 'kvzwqaccount';

let folder = '';
let found: readonly string[] = [];
const titles = new Set<string>();
const addresses = new Set<string>();

/** Markup is typed with the word: it must stay what was typed. */
const MARKUP = '<img src="x" data-typed onerror="window.ran = true">';
const built = new Set<string>();

/** Types the word into every field that stands on the page, leaving each as a person does. */
async function fillAll(page: Page): Promise<number> {
  await page.getByRole('heading').first().waitFor();
  const fields = page.locator(
    'input:not([type=radio], [type=checkbox], [type=file]), textarea, [contenteditable=true]',
  );
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    await field.fill(`${CANARY} ${index} ${MARKUP}`);
    await field.press('Tab');
  }
  const isBuilt = await page.evaluate(
    () => 'ran' in window || document.querySelector('[data-typed]') !== null,
  );
  if (isBuilt) built.add(page.url());
  titles.add(await page.title());
  addresses.add(page.url());
  return count;
}

async function call(page: Page, name: string, argument: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, argument]) => {
      const secret = sessionStorage.getItem('upfront-session') ?? '';
      const headers = { 'Content-Type': 'application/json', 'X-Upfront-Session': secret };
      const body = JSON.stringify({ name, argument });
      return (await fetch('/call', { method: 'POST', headers, body })).json();
    },
    [name, argument] as const,
  );
}

/** Every screen with every field, the search and the exports. */
async function typeEverywhere(page: Page): Promise<number> {
  await page.getByRole('heading', { name: 'Put in the facts once' }).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByLabel('Customers affected').waitFor();
  let count = await fillAll(page);
  const id = /#\/capture\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const { origin } = new URL(page.url());
  const talk = ['plan', 'script', 'questions', 'meeting'].map((tab) => `incident/${id}/talk/${tab}`);
  const rooms = ROOMS.map(({ key }) => `incident/${id}/${key}`);
  for (const place of [...rooms, ...talk, `versions/${id}`, 'vocabulary', 'settings', '']) {
    await page.goto(`${origin}/#/${place}`);
    count += await fillAll(page);
  }
  return count;
}

async function callEverything(page: Page): Promise<void> {
  const incident = canaryIncident('canary');
  expect(parseIncident(incident)).toMatchObject({ ok: true });
  const created = await call(page, 'incidents.create', { incident });
  expect(created).toMatchObject({ ok: true });
  const { id } = (created as { readonly value: { readonly incident: { readonly id: string } } }).value
    .incident;
  const term = {
    term: CANARY,
    expansion: CANARY,
    definition: `${CANARY} is a word.`,
    plain: `${CANARY} plainly`,
    partOfSpeech: 'n',
    roles: [],
    domain: CANARY,
    severity: 'warn',
    backgroundOnly: false,
  };
  expect(await call(page, 'vocabulary.save', { term, previous: null, replace: false })).toMatchObject({
    ok: true,
  });
  const base64 = Buffer.from(CANARY).toString('base64');
  const file = { incidentId: id, name: `${CANARY}.txt`, base64 };
  expect(await call(page, 'attachments.add', file)).toMatchObject({ ok: true });
  for (const format of ['docx', 'pdf', 'pptx', 'md', 'txt'])
    expect(await call(page, 'export.brief', { id, format, path: null, draft: true })).toMatchObject({
      ok: true,
    });
  for (const kind of ['mail', 'calendar']) await call(page, 'export.followUp', { id, kind, path: null });
  await call(page, 'vocabulary.export', { path: null, which: 'own' });
  const backup = { path: join(folder, 'home', 'all.upfront-backup') };
  expect(await call(page, 'backup.save', backup)).toMatchObject({ ok: true });
  await call(page, 'incidents.list', { query: CANARY, limit: 10 });
  await call(page, 'versions.freeze', { id, revision: 1, name: CANARY, note: CANARY });
  // What fails must not be told to a log either.
  await call(page, CANARY, { [CANARY]: CANARY });
  await call(page, 'incidents.create', { incident: { schema: 1, id: CANARY } });
  await call(page, 'vocabulary.import', { base64, mode: 'add' });
  const nowhere = { id, format: 'docx', path: `/nowhere/${CANARY}/x.docx`, draft: true };
  expect(await call(page, 'export.brief', nowhere)).toMatchObject({ ok: false });
  await call(page, 'files.reveal', { path: `/nowhere/${CANARY}` });
}

/** A machine of its own for the app: home, caches, settings and temporary files lie in one folder. */
function ownMachine(): NodeJS.ProcessEnv {
  const place = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name);
  };
  return {
    ...headlessEnvironment(folder),
    USER: ACCOUNT,
    LOGNAME: ACCOUNT,
    USERNAME: ACCOUNT,
    HOME: place('home'),
    TMPDIR: place('tmp'),
    XDG_CACHE_HOME: place('home/.cache'),
    XDG_CONFIG_HOME: place('home/.config'),
    XDG_DATA_HOME: place('home/.local/share'),
    XDG_STATE_HOME: place('home/.local/state'),
    XDG_RUNTIME_DIR: place('run'),
    XDG_DOCUMENTS_DIR: place('home/Documents'),
  };
}

async function leaveTraces(): Promise<number> {
  const program = [join(root, 'scripts', 'upfront.mjs'), 'open', '--host', 'browser'];
  const child = spawn(process.execPath, program, { env: ownMachine(), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const ended = once(child, 'exit');
  const { browser, page } = await ownWindow(join(folder, 'home/.local/share/upfront'));
  const count = await typeEverywhere(page);
  secret = await page.evaluate(() => sessionStorage.getItem('upfront-session') ?? '');
  await callEverything(page);
  await page.reload();
  await page.getByText(CANARY).first().waitFor();
  // A crash of the page may leave a picture of its memory.
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // A crashed page answers nothing any more.
  void session.send('Page.crash').catch(() => null);
  await crashed;
  await endBrowser(browser);
  // After a crash it would wait for the person to come back.
  child.kill('SIGTERM');
  await ended;
  expect(said).not.toContain(CANARY);
  return count;
}

let fields = 0;
let secret = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upfront leaks '));
  fields = await leaveTraces();
  found = filesWith(folder, CANARY);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

describe('what was typed', () => {
  it('was typed into every screen', () => {
    expect(fields).toBeGreaterThan(80);
    expect(found).toContain('home/.local/share/upfront/upfront.db');
  });

  it('is afterwards in the store and in what was exported, and nowhere else', () => {
    const elsewhere = found.filter(
      (path) =>
        !/^home\/(?:\.local\/share\/upfront\/upfront\.db|Documents\/Upfront\/|all\.upfront-backup$)/.test(
          path,
        ),
    );
    expect(elsewhere).toEqual([]);
  });

  it('is all that the exported files hold: nothing of this machine', () => {
    const exports = join(folder, 'home/Documents/Upfront');
    expect(
      filesWith(exports, CANARY)
        .map((name) => name.split('.').at(-1))
        .sort(),
    ).toEqual(['csv', 'docx', 'eml', 'ics', 'md', 'pdf', 'pptx', 'txt']);
    expect(filesWith(exports, ACCOUNT)).toEqual([]);
    expect(filesWith(exports, basename(folder))).toEqual([]);
  });

  it('is shown as text: no markup in it became a part of any screen', () => {
    expect([...built]).toEqual([]);
  });

  it('is in no title and no address', () => {
    expect([...titles]).toEqual(['Upfront']);
    expect([...addresses].join()).not.toContain(CANARY);
  });

  it('leaves the log with codes and places only', () => {
    const log = join(folder, 'home/.local/share/upfront/upfront.log');
    expect(() => readFileSync(log)).toThrow('ENOENT');
  });
});

it('is asked of the browser by no field to be kept, on no screen', () => {
  const sources = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' });
  const fields = sources
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => {
      const tags = readFileSync(join(root, 'renderer', name), 'utf8').match(/<(?:input|textarea)\b.*?\/>/gs);
      return (tags ?? []).map((tag) => ({ name, tag }));
    })
    .filter(({ tag }) => !/type="(?:checkbox|radio|file)"/.test(tag));
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter(({ tag }) => !tag.includes('autoComplete="off"')).map(({ name }) => name)).toEqual([]);
});

it('keeps the session’s secret in the tab’s own store alone: in no history, list of windows, log or file', () => {
  expect(secret).toHaveLength(43);
  const kept = filesWith(folder, secret).filter(
    (path) => !path.includes('/browser/Default/Session Storage/'),
  );
  expect(kept).toEqual([]);
});

describe('the search', () => {
  it.each([
    ['plain', Buffer.from(`x ${CANARY}`)],
    ['in capitals', Buffer.from(CANARY.toUpperCase())],
    ['as UTF-16', Buffer.from(`x${CANARY}`, 'utf16le')],
    ['in base64, first place', Buffer.from(Buffer.from(`${CANARY}yy`).toString('base64'))],
    ['in base64, second place', Buffer.from(Buffer.from(`x${CANARY}yy`).toString('base64'))],
    ['in base64, third place', Buffer.from(Buffer.from(`xx${CANARY}yy`).toString('base64'))],
    ['gzipped', Buffer.concat([Buffer.from('head'), gzipSync(`x ${CANARY}`), Buffer.from('tail')])],
    ['deflated', Buffer.concat([Buffer.from('head'), deflateSync(`x ${CANARY}`)])],
  ])('finds the word %s', (_how, bytes) => expect(holds(bytes, CANARY)).toBe(true));

  it('finds nothing where nothing is', () => {
    expect(holds(gzipSync('Kvzwqcanar'), CANARY)).toBe(false);
  });
});
