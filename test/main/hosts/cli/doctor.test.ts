import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compose } from '../../../../main/hosts/compose.ts';
import { runLine } from './run-line.ts';

const host = { name: 'browser', chooseFile: null, revealFile: async () => {} } as const;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront doctor '));
});
afterAll(() => rmSync(folder, { recursive: true }));

const storeLines = (said: readonly string[]) => said.filter((line) => /^\w+ +Store /.test(line));

it('looks at everything and makes no store where there is none', async () => {
  const dataDir = join(folder, 'none');
  const { said, complained } = await runLine(['doctor', '--data-dir', dataDir]);
  expect(complained).toEqual([]);
  const names = said.map((line) => line.slice(6, 20).trim());
  expect(names).toEqual([
    'Upfront',
    'Node',
    'Page',
    'Samples',
    'Electron',
    'Browser',
    'Display',
    'Exports',
    'Data folder',
    'Store',
  ]);
  expect(storeLines(said)).toEqual([expect.stringContaining('none yet')]);
  expect(readdirSync(folder)).not.toContain('none');
});

it('reads through a whole store, also while it is in use, and leaves it as it is', async () => {
  const dataDir = join(folder, 'whole');
  const composition = compose({ dataDir, exportDir: folder, host });
  await composition.dispatch('samples.open', { id: 'model-card-payments' });
  const { said } = await runLine(['doctor', '--data-dir', dataDir]);
  expect(storeLines(said)).toEqual([expect.stringContaining('whole, 1 incident')]);
  composition.close();
  const before = readFileSync(join(dataDir, 'upfront.db'));
  await runLine(['doctor', '--data-dir', dataDir]);
  expect(readFileSync(join(dataDir, 'upfront.db')).equals(before)).toBe(true);
});

it('finds a store bad whose pages are damaged though every row can be read', async () => {
  const dataDir = join(folder, 'broken');
  const composition = compose({ dataDir, exportDir: folder, host });
  await composition.dispatch('samples.open', { id: 'model-card-payments' });
  composition.close();
  const file = join(dataDir, 'upfront.db');
  const db = new Database(file);
  const page = Number(
    db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'extracts_paced'").pluck().get(),
  );
  db.close();
  const bytes = readFileSync(file);
  // An index alone is hit: every row can be read, but SQLite must not write.
  bytes.fill(255, (page - 1) * 4096, page * 4096);
  writeFileSync(file, bytes);
  const { code, said } = await runLine(['doctor', '--data-dir', dataDir]);
  expect(code).toBe(1);
  expect(storeLines(said)).toContainEqual(
    expect.stringMatching(/^bad .*"upfront restore" brings a backup back/),
  );
});

it('says what is wrong with a damaged one, and ends with 1', async () => {
  const dataDir = join(folder, 'damaged');
  compose({ dataDir, exportDir: folder, host }).close();
  writeFileSync(join(dataDir, 'upfront.db'), '');
  const { code, said } = await runLine(['doctor', '--data-dir', dataDir]);
  expect(code).toBe(1);
  expect(storeLines(said)).toEqual([
    expect.stringMatching(
      /^bad .*is empty, though a store was kept in it.*"upfront restore" brings a backup back\.$/,
    ),
  ]);
});
