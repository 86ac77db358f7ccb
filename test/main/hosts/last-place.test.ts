import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepPlace, lastPlace } from '../../../main/hosts/last-place.ts';

let dataDir = '';

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'upfront-place-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it('is the list at first, and after it was left there', () => {
  expect(lastPlace(dataDir)).toBeNull();
  keepPlace(dataDir, '#/incident/0198c2/impact');
  expect(lastPlace(dataDir)).toBe('#/incident/0198c2/impact');
  keepPlace(dataDir, null);
  expect(lastPlace(dataDir)).toBeNull();
});

it('is for its owner only', () => {
  keepPlace(dataDir, '#/incident/0198c2');
  expect(statSync(join(dataDir, 'place')).mode & 0o077).toBe(0);
});

it.each([
  '',
  '#/settings',
  'http://example.com/#/incident/a',
  '#/incident/a b',
  '#/incident/a/b/c',
  '#/incident/a\n',
])('is the list where the file says %j', (text) => {
  writeFileSync(join(dataDir, 'place'), text);
  expect(lastPlace(dataDir)).toBeNull();
});

it('is no reason to fail where nothing can be kept', () => {
  keepPlace(join(dataDir, 'missing'), '#/incident/0198c2');
  expect(lastPlace(join(dataDir, 'missing'))).toBeNull();
});
