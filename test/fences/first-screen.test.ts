import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { linksOfIncident, listPageFiles } from '../../main/hosts/page-files.ts';

// What a start loads before the first screen is there, read from what was built.

const dist = resolve(import.meta.dirname, '..', '..', 'dist');
const page = join(dist, 'renderer');
const main = join(dist, 'main');

/** The files a module loads before it runs, itself included; what it imports later is left out. */
function closure(folder: string, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const source = readFileSync(join(folder, name), 'utf8');
    for (const [, next = ''] of source.matchAll(
      /(?:^|[;\n}])\s*(?:import|export)\s*(?:[^'"`;()]*?\bfrom\s*)?["']\.\/([^"']+)["']/g,
    )) {
      waiting.push(next);
    }
  }
  return found;
}

function firstScreen(): readonly string[] {
  if (!existsSync(join(page, 'index.html'))) throw new Error('Run "npm run build" first.');
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map(([, name = '']) => name);
  const scripts = closure(
    join(page, 'assets'),
    named.filter((name) => name.endsWith('.js')),
  );
  return [
    'index.html',
    ...[...scripts, ...named.filter((name) => name.endsWith('.css'))].map((name) => `assets/${name}`),
  ];
}

it('the first screen is at most 150 KB of markup, style and script, compressed', () => {
  const sizes = firstScreen().map((name) => gzipSync(readFileSync(join(page, name))).length);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(150_000);
});

it('the first screen loads neither the editor nor the rules nor the words of the coach', () => {
  const text = firstScreen()
    .map((name) => readFileSync(join(page, name), 'utf8'))
    .join('\n');
  // Words that only these parts contain: ProseMirror's clipboard, the checklist, the spelling worker's dictionary.
  expect(text).not.toContain('ProseMirrorClipboard');
  expect(text).not.toContain('Temporal.ZonedDateTime');
  expect(text.length).toBeLessThan(600_000);
});

it('an incident opens without the rules of the coach and without the editor', () => {
  const names = readdirSync(join(page, 'assets')).filter((name) => name.startsWith('workspace-'));
  const loaded = [
    ...closure(
      join(page, 'assets'),
      names.filter((name) => name.endsWith('.js')),
    ),
  ];
  expect(loaded.length).toBeGreaterThan(3);
  const text = loaded.map((name) => readFileSync(join(page, 'assets', name), 'utf8')).join('\n');
  expect(text).not.toContain('ProseMirrorClipboard');
  expect(loaded.filter((name) => /^find-remarks-/.test(name))).toEqual([]);
  expect(text.length).toBeLessThan(900_000);
});

it('a page that opens in an incident links all that its screen reads beside the first', () => {
  const scripts = readdirSync(join(page, 'assets')).filter((name) => /^workspace-.*\.js$/.test(name));
  const first = firstScreen();
  const needed = [...closure(join(page, 'assets'), scripts)].map((name) => `assets/${name}`);
  const linked = [...linksOfIncident(listPageFiles(page)).matchAll(/<\/([^>]+)>; rel=modulepreload/g)];
  expect(linked.map(([, name]) => name).toSorted()).toEqual(
    needed.filter((name) => !first.includes(name)).toSorted(),
  );
});

it('the looks of an incident come with the page, and its code asks for none', () => {
  const assets = join(page, 'assets');
  const [styles = ''] = firstScreen().filter((name) => name.endsWith('.css'));
  expect(readFileSync(join(page, styles), 'utf8')).toContain('.workspace-facts');
  expect(readdirSync(assets).filter((name) => /^workspace-.*\.css$/.test(name))).toEqual([]);
  const [early = ''] = readdirSync(assets).filter((name) => name.startsWith('early-'));
  const asked = readFileSync(join(assets, early), 'utf8').match(/[\w-]+\.css/g) ?? [];
  expect(asked.filter((name) => `assets/${name}` !== styles)).toEqual([]);
});

it('the letters of the first picture are a family of one file', () => {
  const [styles = ''] = firstScreen().filter((name) => name.endsWith('.css'));
  const faces = readFileSync(join(page, styles), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const [own, others] = ['Inter Variable', 'Inter Further'].map((family) =>
    faces.filter((face) => face.includes(family)),
  );
  expect(own?.map((face) => face.includes('inter-latin-wght'))).toEqual([true]);
  expect(others?.length).toBe(6);
});

it('what a start in an incident runs is compiled whole, and what comes later is not', () => {
  const assets = join(page, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const whole = scripts.filter((name) =>
    readFileSync(join(assets, name), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
  );
  const started = closure(
    assets,
    scripts.filter((name) => /^(?:first|workspace)-/.test(name)),
  );
  // The runtime of the bundler is a few lines.
  expect(whole.toSorted()).toEqual(
    [...started].filter((name) => !/^rolldown-runtime-/.test(name)).toSorted(),
  );
});

it.each([
  ['the Electron program', ['electron.js']],
  ['the command line', ['cli.js', 'cli-run.js']],
])('%s opens its window without the store and without the core', (_host, entries) => {
  const loaded = [...closure(main, entries)].map((name) => readFileSync(join(main, name), 'utf8'));
  expect(loaded.join('\n')).not.toMatch(/from "better-sqlite3-multiple-ciphers"/);
  expect(loaded.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(150_000);
});

it.each([
  ['Electron', ['electron.js', 'electron-compose.js']],
  ['the command line', ['cli.js', 'cli-run.js', 'cli-compose.js']],
])('%s loads neither an exporter nor the rules of the coach before a window is there', (_host, entries) => {
  const loaded = [...closure(main, entries)].map((name) => basename(name));
  expect(loaded).toEqual(expect.arrayContaining(entries));
  expect(loaded.filter((name) => /docx|mail|calendar|workbook/.test(name))).toEqual([]);
  const bytes = loaded.map((name) => readFileSync(join(main, name), 'utf8')).join('\n');
  expect(bytes.length).toBeLessThan(1_400_000);
  expect(bytes).not.toContain('http://schemas.openxmlformats.org/wordprocessingml');
});
