import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Composition, compose } from '../../../main/hosts/compose.ts';
import { logCrash } from '../../../main/hosts/crash-log.ts';
import { defaultSettings } from '../../../main/hosts/default-settings.ts';
import { hasDisplay } from '../../../main/hosts/display.ts';
import { revealCommand } from '../../../main/hosts/reveal-file.ts';
import { loadSamples } from '../../../main/hosts/samples.ts';
import type { AppInfo, IncidentSummary } from '../../../shared/api/answers.ts';
import type { Result } from '../../../shared/api/result.ts';

const host = { name: 'browser', chooseFile: null, revealFile: async () => {} } as const;

let folder = '';
let place = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront compose '));
});
afterAll(() => rmSync(folder, { recursive: true }));

function newPlace(): string {
  place += 1;
  return join(folder, String(place));
}
const open = (dataDir: string, more: { readonly readWhileInUse?: boolean } = {}) =>
  compose({ dataDir, exportDir: join(folder, 'exports'), host, ...more });

const info = async ({ dispatch }: Composition) => (await dispatch('app.info', {})) as Result<AppInfo>;
const titles = async ({ dispatch }: Composition) => {
  const listed = await dispatch('incidents.list', { query: '', limit: 10 });
  return (listed as Result<readonly IncidentSummary[]>).ok
    ? (listed as { value: readonly IncidentSummary[] }).value.map(({ title }) => title)
    : listed;
};

/** A store with one incident, closed. */
async function storeWithSample(): Promise<string> {
  const dataDir = newPlace();
  const composition = open(dataDir);
  await composition.dispatch('samples.open', { id: 'gitlab-2017' });
  composition.close();
  return dataDir;
}

/** Opens the store in another process, which keeps it until it is told to let go. */
async function holdElsewhere(dataDir: string): Promise<() => Promise<void>> {
  const openStore = new URL('../../../main/store/open.ts', import.meta.url).href;
  const code = `import { openStore } from ${JSON.stringify(openStore)};
    openStore({ dataDir: ${JSON.stringify(dataDir)} });
    process.stdout.write('open');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return async () => {
    child.kill();
    await once(child, 'exit');
  };
}

describe('a store that cannot be opened is a state, not a crash', () => {
  it('in use: every call says so, and goes on once it is free', async () => {
    const dataDir = await storeWithSample();
    const first = open(dataDir);
    const second = open(dataDir);
    expect(second.startProblem()).toMatchObject({ code: 'store-in-use' });
    expect(await info(second)).toMatchObject({ ok: false, error: { code: 'store-in-use' } });
    first.close();
    expect(await info(second)).toMatchObject({ ok: true, value: { writable: true, notices: [] } });
    expect(second.startProblem()).toBeNull();
    expect(await titles(second)).toHaveLength(1);
    second.close();
  });

  it('in use, to read only: what is saved is there, and nothing can be changed', async () => {
    const dataDir = await storeWithSample();
    const release = await holdElsewhere(dataDir);
    const reader = open(dataDir, { readWhileInUse: true });
    expect(reader.notices()).toEqual([expect.stringContaining('cannot be changed')]);
    expect(await info(reader)).toMatchObject({ ok: true, value: { writable: false } });
    expect(await titles(reader)).toEqual([expect.stringContaining('GitLab')]);
    expect(await reader.dispatch('incidents.create', {})).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    });
    reader.close();
    await release();
  });

  it('damaged: the file is left, and the sentence names it', async () => {
    const dataDir = newPlace();
    mkdirSync(dataDir);
    const file = join(dataDir, 'upfront.db');
    writeFileSync(file, 'no store at all '.repeat(100));
    const composition = open(dataDir);
    expect(composition.startProblem()).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(file),
    });
    expect(await titles(composition)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(readFileSync(file, 'utf8')).toContain('no store at all');
    composition.close();
  });

  it('made by a newer version: refused, and byte for byte the same after', async () => {
    const dataDir = await storeWithSample();
    const file = join(dataDir, 'upfront.db');
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(9_999, 60);
    writeFileSync(file, bytes);
    const composition = open(dataDir);
    expect(composition.startProblem()).toMatchObject({ code: 'newer-version' });
    composition.close();
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('in a place where a file is: named', () => {
    const dataDir = newPlace();
    writeFileSync(dataDir, '');
    expect(open(dataDir).startProblem()?.message).toContain(dataDir);
  });
});

describe('an exception in a call', () => {
  it('leaves names and places in the log, and no word of what was written', () => {
    const dataDir = newPlace();
    mkdirSync(dataDir);
    const error = Object.assign(new TypeError('The CEO is called\n    at Ada'), { code: 'ERR_X' });
    logCrash(dataDir, '2026-06-03T10:00:00Z', 'incidents.save', error);
    logCrash(dataDir, '2026-06-03T10:00:01Z', 'incidents.save', 'a text');
    const log = readFileSync(join(dataDir, 'upfront.log'), 'utf8');
    const [first, second] = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ call: 'incidents.save', error: 'TypeError', code: 'ERR_X' });
    expect(first.places[0]).toMatch(/compose\.test/);
    expect(second).toMatchObject({ error: 'string', places: [] });
    expect(log).not.toContain('Ada');
  });

  it('is not made worse by a log that cannot be written', () => {
    expect(() => logCrash('/no/such/folder', '', 'x', new Error('y'))).not.toThrow();
  });
});

describe('the samples', () => {
  it('are sixteen, the model first, each with its title', () => {
    const samples = loadSamples();
    const list = samples.list();
    expect(list).toHaveLength(16);
    expect(list[0]).toMatchObject({ id: 'model-card-payments', kind: 'Model incident' });
    for (const { id, title } of list) {
      expect(title.length).toBeGreaterThan(10);
      expect(samples.read(id)).toMatchObject({ id });
    }
  });

  it('are asked for by name only', () => {
    for (const id of ['', 'nobody', '../../package', 'model-card-payments.json'])
      expect(loadSamples().read(id)).toBeNull();
  });
});

it.each([
  ['en-US', 'America/New_York', { currency: 'USD', page: 'Letter' }],
  ['de-DE', 'Europe/Berlin', { currency: 'EUR', page: 'A4' }],
  ['en-GB', 'Europe/London', { currency: 'GBP', page: 'A4' }],
  ['en', 'UTC', { currency: 'USD', page: 'A4' }],
  ['en-US', 'Europe/Berlin', { currency: 'EUR', page: 'A4' }],
  ['en-US', 'Australia/Perth', { currency: 'AUD', page: 'A4' }],
  ['en-GB', 'America/Toronto', { currency: 'CAD', page: 'Letter' }],
  ['en-US', 'UTC', { currency: 'USD', page: 'Letter' }],
  ['de-CH', 'Europe/Zurich', { currency: 'CHF', page: 'A4' }],
  ['sv-SE', 'Europe/Stockholm', { currency: 'USD', page: 'A4' }],
])('settings begin as %s in %s would have them', (locale, timeZone, expected) => {
  const given = { ...Intl.DateTimeFormat().resolvedOptions(), locale, timeZone };
  expect(defaultSettings(given)).toMatchObject({ zone: timeZone, preparedBy: '', ...expected });
});

it('knows where a window can be shown', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});

it('shows a file as each system does', () => {
  expect(revealCommand('/a b/c.docx', 'darwin')).toEqual({ program: 'open', args: ['-R', '/a b/c.docx'] });
  expect(revealCommand('/a b/c.docx', 'linux')).toEqual({ program: 'xdg-open', args: ['/a b'] });
  expect(revealCommand('C:\\a\\c.docx', 'win32').args).toEqual(['/select,C:\\a\\c.docx']);
});
