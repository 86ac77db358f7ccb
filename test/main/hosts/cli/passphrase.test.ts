import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillStore } from '../../../store/parts/full-store.ts';
import { newFolder, withStore } from '../../../store/parts/workshop.ts';
import { runLine } from './run-line.ts';

const ONE = 'seven green herons walk home';
const OTHER = 'nine blue tapirs swim along';

const WRONG = expect.stringContaining('The passphrase is wrong.');
const NOBODY = expect.stringContaining('hand it over with --passphrase-stdin');

/** A line over the store of a folder, with what is typed when it asks. */
const lineOver =
  (dataDir: string) =>
  (words: string, typed: readonly string[] = [], input = '') =>
    runLine([...words.split(' '), '--data-dir', dataDir], input, typed);

function filled(): string {
  const dataDir = newFolder();
  fillStore(dataDir);
  return dataDir;
}

describe('upfront passphrase', () => {
  it('encrypts, changes and takes away what is typed twice in the terminal', async () => {
    const dataDir = filled();
    const line = lineOver(dataDir);
    expect(await line('passphrase set', [ONE, OTHER])).toMatchObject({
      code: 2,
      complained: expect.arrayContaining(['The two were not the same. Nothing was changed.']),
    });
    expect(await line('passphrase set', ['short'])).toMatchObject({ code: 2 });
    expect(await line('passphrase set', [])).toMatchObject({ code: 2, complained: [NOBODY] });
    expect(readFileSync(join(dataDir, 'upfront.db')).includes('SQLite format 3')).toBe(true);
    expect(await line('passphrase set', [ONE, ONE])).toMatchObject({
      code: 0,
      said: ['The store is encrypted; it opens with the new passphrase alone.'],
    });
    expect(readFileSync(join(dataDir, 'upfront.db')).includes('SQLite format 3')).toBe(false);
    expect(await line('passphrase set', [ONE, OTHER, OTHER])).toMatchObject({ code: 0 });
    expect(await line('passphrase remove', [ONE])).toMatchObject({ code: 2, complained: [WRONG] });
    expect(await line('passphrase remove', [OTHER])).toMatchObject({
      code: 0,
      said: ['The store is no longer encrypted.'],
    });
    withStore(dataDir, (store) => expect(store.check()).toEqual([]));
    expect(await line('passphrase remove', [])).toMatchObject({
      code: 2,
      complained: ['The store has no passphrase. Nothing was changed.'],
    });
    expect(await line('passphrase', [])).toMatchObject({ code: 2 });
  });
});

describe('every command over an encrypted store', () => {
  it('asks, takes a line of standard input when told to, and says in one sentence what is missing', async () => {
    const dataDir = filled();
    const line = lineOver(dataDir);
    expect(await line('passphrase set --passphrase-stdin', [], `${ONE}\n`)).toMatchObject({ code: 0 });
    expect(await line('list', [ONE])).toMatchObject({ code: 0, said: { length: 2 } });
    expect(await line('list --passphrase-stdin', [], `${ONE}\r\n`)).toMatchObject({
      code: 0,
      said: { length: 2 },
    });
    expect(await line('list', [OTHER])).toMatchObject({ code: 2, said: [], complained: [WRONG] });
    expect(await line('list')).toMatchObject({ code: 2, said: [], complained: [NOBODY] });
    expect(await line('list --passphrase-stdin', [ONE])).toMatchObject({ code: 2, complained: [NOBODY] });
    for (const both of ['import -', 'export - -o a.md', 'check -'])
      expect(await line(`${both} --passphrase-stdin`, [], `${ONE}\n{}`)).toMatchObject({
        code: 2,
        said: [],
        complained: [
          'Standard input hands over the passphrase or the file, not both: name the file instead of "-".',
        ],
      });
    const out = join(newFolder(), 'a.md');
    expect(await line(`export a -o ${out} --draft`, [ONE])).toMatchObject({ code: 0 });
    const doctor = await line('doctor', [ONE]);
    expect(doctor.said.join('\n')).toContain('whole, encrypted, 2 incidents');
    expect((await line('doctor')).said.join('\n')).toContain('encrypted, so it was not read through');
    expect((await line('doctor', [OTHER])).said.join('\n')).toContain('The passphrase is wrong.');
  });

  it('restores what is encrypted and what is not, and never leaves less encrypted than it was', async () => {
    const dataDir = filled();
    const line = lineOver(dataDir);
    const folder = newFolder();
    const [plain, closed] = [join(folder, 'plain'), join(folder, 'closed')];
    await line(`backup ${plain}`);
    await line('passphrase set', [ONE, ONE]);
    expect(await line(`backup ${closed}`, [ONE])).toMatchObject({ code: 0 });
    expect(readFileSync(closed).includes('Payments')).toBe(false);

    expect(await line(`restore ${plain} --yes`)).toMatchObject({ code: 2, complained: [NOBODY] });
    expect(await line(`restore ${plain} --yes`, [OTHER])).toMatchObject({ code: 2, complained: [WRONG] });
    expect(await line(`restore ${plain} --yes`, [ONE])).toMatchObject({ code: 0, complained: [] });
    expect(await line('list', [ONE])).toMatchObject({ code: 0, said: { length: 2 } });

    await line('passphrase set', [ONE, OTHER, OTHER]);
    expect(await line(`restore ${closed} --yes`, [OTHER])).toMatchObject({ code: 2, complained: [WRONG] });
    expect(await line(`restore ${closed} --yes`, [ONE])).toMatchObject({ code: 0, complained: [] });
    expect(await line('list', [ONE])).toMatchObject({ code: 0, said: { length: 2 } });

    const elsewhere = filled();
    expect(await lineOver(elsewhere)(`restore ${closed} --yes`, [ONE])).toMatchObject({
      code: 0,
      complained: [],
    });
    expect(await lineOver(elsewhere)('list', [ONE])).toMatchObject({ code: 0 });
  });
});
