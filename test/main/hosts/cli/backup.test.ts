import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../main/hosts/compose.ts';
import { fillStore } from '../../../store/parts/full-store.ts';
import { answerOf, incidentWith, newFolder, withStore } from '../../../store/parts/workshop.ts';
import { runLine } from './run-line.ts';

function filled(): string {
  const dataDir = newFolder();
  fillStore(dataDir);
  return dataDir;
}
const backup = (dataDir: string, ...words: readonly string[]) =>
  runLine(['backup', ...words, '--data-dir', dataDir]);
const restore = (dataDir: string, ...words: readonly string[]) =>
  runLine(['restore', ...words, '--data-dir', dataDir]);

describe('upfront backup', () => {
  it('says in one line how many incidents it wrote, how large the file is and where', async () => {
    const dataDir = filled();
    const path = join(newFolder(), 'all.upfront-backup');
    expect(await backup(dataDir, path)).toEqual({
      code: 0,
      said: [expect.stringMatching(new RegExp(`^2 incidents, \\d+ kB: ${path}$`))],
      complained: [],
    });
    const { said } = await runLine(['doctor', '--data-dir', dataDir]);
    expect(said.at(-1)).toMatch(new RegExp(`^ok {4}Backup {10}last made \\d{4}-.* UTC: ${path}$`));
  });

  it('names the file by the date in a folder', async () => {
    const folder = newFolder();
    const { code } = await backup(filled(), folder);
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual([
      expect.stringMatching(/^Upfront backup \d{4}-\d\d-\d\d \d{4} UTC\.upfront-backup$/),
    ]);
  });

  it('replaces its own earlier file, and another only when told to', async () => {
    const dataDir = filled();
    const path = join(newFolder(), 'all.upfront-backup');
    writeFileSync(path, 'my notes');
    expect(await backup(dataDir, path)).toEqual({
      code: 2,
      said: [],
      complained: [
        `${path} is there already and is no backup written from here. It was left as it is. Name another file, or add --replace to write over it.`,
      ],
    });
    expect(readFileSync(path, 'utf8')).toBe('my notes');
    expect(await backup(dataDir, path, '--replace')).toMatchObject({ code: 0 });
    expect(await backup(dataDir, path)).toMatchObject({ code: 0 });
  });

  it('puts nothing beside the store, by whatever name its folder goes, and makes no store', async () => {
    const dataDir = filled();
    const other = join(newFolder(), 'link');
    symlinkSync(dataDir, other);
    const file = join(newFolder(), 'all.upfront-backup');
    symlinkSync(join(dataDir, 'upfront.db'), file);
    for (const path of [dataDir, join(dataDir, 'upfront.db'), join(other, 'b.upfront-backup'), file]) {
      const { code, complained } = await backup(dataDir, path, '--replace');
      expect([code, complained]).toEqual([
        2,
        ['A backup in the folder of the store would be lost with it. Choose another folder.'],
      ]);
    }
    const none = join(newFolder(), 'none');
    expect(await backup(none, newFolder())).toMatchObject({
      code: 2,
      complained: [`There is no store in ${none}. Name its folder with --data-dir.`],
    });
    expect(existsSync(none)).toBe(false);
    expect(await backup(dataDir, 'a', 'b')).toMatchObject({ code: 2 });
  });
});

describe('upfront restore', () => {
  it('into an empty folder needs no yes; over a store it says what it would do', async () => {
    const path = join(newFolder(), 'all.upfront-backup');
    await backup(filled(), path);
    const fresh = join(newFolder(), 'new');
    expect(await restore(fresh, path)).toEqual({
      code: 0,
      said: [
        expect.stringMatching(
          /^Restored in .*new: 2 incidents, saved last on \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/,
        ),
      ],
      complained: [],
    });

    const dataDir = newFolder();
    withStore(dataDir, ({ incidents }) =>
      answerOf(incidents.create(incidentWith('z', { title: 'Mine' }), null)),
    );
    const before = readFileSync(join(dataDir, 'upfront.db'));
    const asked = await restore(dataDir, path);
    expect(asked).toMatchObject({
      code: 2,
      said: [],
      complained: [
        expect.stringMatching(/is whole: 2 incidents.*Nothing was changed: run it again with --yes/),
      ],
    });
    expect(readFileSync(join(dataDir, 'upfront.db')).equals(before)).toBe(true);
    const done = await restore(dataDir, path, '--yes');
    expect(done).toMatchObject({ code: 0, complained: [] });
    const kept = /is kept in (.+)\.$/.exec(done.said[0] ?? '')?.[1] ?? '';
    expect(await runLine(['list', '--data-dir', dataDir])).toMatchObject({
      said: [expect.stringContaining('Payments 5'), expect.stringContaining('First b')],
    });
    expect(await restore(dataDir, kept, '--yes')).toMatchObject({ code: 0 });
    expect((await runLine(['list', '--data-dir', dataDir])).said).toHaveLength(1);
  });

  it('says where the log of a store that is missing is kept', async () => {
    const path = join(newFolder(), 'all.upfront-backup');
    await backup(filled(), path);
    const lost = newFolder();
    writeFileSync(join(lost, 'upfront.db-wal'), 'the newest saves');
    const { code, said, complained } = await restore(lost, path);
    expect([code, complained]).toEqual([0, []]);
    const [, log = ''] =
      /The store that was here is missing; .* are kept in (.+)\.$/.exec(said[0] ?? '') ?? [];
    expect(readFileSync(log, 'utf8')).toBe('the newest saves');
  });

  it('is refused while the app is open, and for what is no backup', async () => {
    const path = join(newFolder(), 'all.upfront-backup');
    const dataDir = filled();
    const host = { name: 'browser', chooseFile: null, revealFile: async () => {} } as const;
    await backup(dataDir, path);
    const composition = compose({ dataDir, host });
    expect(await restore(dataDir, path, '--yes')).toMatchObject({
      code: 2,
      complained: [
        'Upfront is open with this store. Close its window and run this again. Nothing was changed.',
      ],
    });
    composition.close();
    const folder = join(newFolder(), 'sub');
    mkdirSync(folder);
    for (const [word, sentence] of [
      [folder, /is a folder or a device, no backup/],
      [join(folder, 'none'), /^There is no file /],
      [join(dataDir, 'upfront.db'), /is the store itself/],
      [import.meta.filename, /not a store of Upfront/],
    ] as const)
      expect(await restore(dataDir, word, '--yes')).toMatchObject({
        code: 2,
        complained: [expect.stringMatching(sentence)],
      });
    expect(await restore(dataDir)).toMatchObject({ code: 2 });
  });
});
