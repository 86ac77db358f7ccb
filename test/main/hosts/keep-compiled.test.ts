import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..', '..');
let dataDir = '';

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'upfront-compiled-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A program that keeps what it compiles, and reads one more module. */
function start(): string {
  const program = join(dataDir, 'program.mjs');
  writeFileSync(join(dataDir, 'part.mjs'), 'export const part = "read";');
  const keep = JSON.stringify(join(root, 'main', 'hosts', 'keep-compiled.ts'));
  writeFileSync(
    program,
    `import { keepCompiled } from ${keep};
     keepCompiled(process.argv[2]);
     process.stdout.write((await import('./part.mjs')).part);`,
  );
  return execFileSync(process.execPath, [program, dataDir], { encoding: 'utf8' });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

it('lies in the data folder, for its owner only', () => {
  expect(start()).toBe('read');
  const folder = join(dataDir, 'compiled');
  expect(filesIn(folder).length).toBeGreaterThan(0);
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('is not read from a folder that others can write', () => {
  const folder = join(dataDir, 'compiled');
  if (process.platform === 'win32') return expect(start()).toBe('read');
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  expect(start()).toBe('read');
  expect(filesIn(folder)).toEqual([]);
});

it('is left out where there can be no such folder', () => {
  writeFileSync(join(dataDir, 'compiled'), '');
  expect(start()).toBe('read');
  expect(existsSync(join(dataDir, 'compiled', 'anything'))).toBe(false);
});
