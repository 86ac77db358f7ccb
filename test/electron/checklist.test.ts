import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// What of Electron's security checklist no run can show: that something is never written.

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Source {
  readonly path: string;
  readonly text: string;
}

function sources(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const host = sources('main/hosts/electron');
const all = [...host, ...sources('renderer')];
const writing = (pattern: RegExp, files: readonly Source[] = all) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('the sources', () => {
  it('name no webview and no way to open one', () => {
    expect(writing(/<webview|allowpopups/i)).toEqual([]);
    expect(writing(/'will-attach-webview', \(event\) => event\.preventDefault\(\)/, host)).toHaveLength(1);
  });

  it('open nothing outside the app', () => {
    expect(writing(/openExternal|openPath|loadFile|file:\/\//)).toEqual([]);
  });

  it('load a page by its own address only', () => {
    const loaded = host.flatMap(({ text }) =>
      [...text.matchAll(/loadURL\((\w+)/g)].map(([, what = '']) => what),
    );
    expect(loaded.length).toBeGreaterThan(1);
    // What address.ts makes, or what was made of it.
    expect(loaded.filter((what) => !/^\w*address$/i.test(what))).toEqual([]);
  });

  it('have one channel with one handler', () => {
    const handlers = host.flatMap(({ text }) => text.match(/ipcMain\.\w+\(\w+/g) ?? []);
    expect(handlers).toEqual(['ipcMain.handle(CALL_CHANNEL']);
  });
});

it('the program is known to Windows by the id of its installer', () => {
  const [, id = ''] = /^appId: (\S+)$/m.exec(read('electron-builder.yml')) ?? [];
  expect(host.filter(({ text }) => text.includes(`const APP_ID = '${id}'`))).toHaveLength(1);
});

it('Electron is of one exact version, the newest that was looked at', () => {
  const { devDependencies } = JSON.parse(read('package.json'));
  const locked = JSON.parse(read('package-lock.json')).packages['node_modules/electron'].version;
  expect(devDependencies.electron).toBe(locked);
  expect(Number.parseInt(locked, 10)).toBeGreaterThanOrEqual(45);
});

it('SECURITY.md has the twenty items, each with a test that is there', () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| (\d+) \| .+ \| (.+) \|$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  for (const [, , shown = ''] of rows) {
    const files = [...shown.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(files.length > 0 || shown.includes('pack:check')).toBe(true);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  }
});
