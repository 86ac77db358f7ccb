import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runLine } from './run-line.ts';

const model = join(import.meta.dirname, '../../../../assets/samples/model-card-payments.json');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront list '));
});
afterAll(() => rmSync(folder, { recursive: true }));

const list = (...words: readonly string[]) => runLine(['list', ...words, '--data-dir', join(folder, 'data')]);

it('names every incident of the store by the id that the other commands take', async () => {
  expect(await list()).toEqual({
    code: 0,
    said: [],
    complained: ['There is no incident in the store yet.'],
  });
  const imported = await runLine(['import', model, '--data-dir', join(folder, 'data')]);
  const [id = ''] = imported.said;
  const { code, said } = await list();
  expect(code).toBe(0);
  expect(said).toEqual([expect.stringMatching(/^\S+\t\d{4}-\d\d-\d\d \d\d:\d\d UTC\tCard payments failed/)]);
  expect(said[0]?.split('\t')[0]).toBe(id);
  expect((await list('card', 'payments')).said).toEqual(said);
  expect(await list('quokka')).toMatchObject({ said: [], complained: ['Nothing is found for “quokka”.'] });
});

it('is named where an id is missing or not known', async () => {
  const more = ['--data-dir', join(folder, 'data')];
  const exported = await runLine(['export', 'nobody', '-o', join(folder, 'x.txt'), ...more]);
  expect(exported.complained.join(' ')).toContain('"upfront list" shows the ids');
  const next = await runLine(['next-report', 'nobody', ...more]);
  expect(next.complained.join(' ')).toContain('"upfront list" shows the ids');
  expect((await runLine(['next-report'])).complained.join(' ')).toContain('"upfront list" shows the ids');
});
