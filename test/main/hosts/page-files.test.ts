import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linksOfIncident, listPageFiles, type PageFile } from '../../../main/hosts/page-files.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront-files-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'assets/index-a1.js', 'assets/two words.svg', 'assets/notes.map']) {
    writeFileSync(join(folder, name), name);
  }
  symlinkSync('/etc/passwd', join(folder, 'assets', 'passwd.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('lists what the build made, by address, and nothing else', () => {
  expect([...listPageFiles(folder).keys()].sort()).toEqual([
    '/',
    '/assets/index-a1.js',
    '/assets/two%20words.svg',
    '/index.html',
  ]);
});

it.each([
  '/../package.json',
  '/assets/../index.html',
  '/assets',
  '//index.html',
  '/assets/%2e%2e/index.html',
])('knows no %s', (address) => {
  expect(listPageFiles(folder).get(address)).toBeUndefined();
});

it('says what kind of file it is', () => {
  const files = listPageFiles(folder);
  expect(files.get('/')).toMatchObject({
    path: join(folder, 'index.html'),
    type: 'text/html; charset=utf-8',
  });
  expect(files.get('/assets/index-a1.js')?.type).toBe('text/javascript; charset=utf-8');
});

it('says which of them lasts: what the build names by its content, and not the page', () => {
  const files = listPageFiles(folder);
  const lasting = [...files].filter(([, { lasts }]) => lasts).map(([address]) => address);
  expect(lasting.sort()).toEqual(['/assets/index-a1.js', '/assets/two%20words.svg']);
});

it("links what an incident's screen needs, and nothing else of the page", () => {
  const named = [
    '/',
    '/assets/first-a1.js',
    '/assets/workspace-b2.js',
    '/assets/workspace-b3.css',
    '/assets/workspace-b4.png',
  ];
  expect(linksOfIncident(new Map(named.map((address) => [address, {} as PageFile])))).toBe(
    '</assets/workspace-b2.js>; rel=modulepreload; crossorigin',
  );
});
