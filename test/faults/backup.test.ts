import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../main/store/backup/read-backup.ts';
import { putInPlace } from '../../main/store/backup/restore.ts';
import { MIGRATIONS } from '../../main/store/schema/migrations.ts';
import { runLine } from '../main/hosts/cli/run-line.ts';
import { fillStore } from '../store/parts/full-store.ts';
import { answerOf, incidentWith, newFolder, open, withStore } from '../store/parts/workshop.ts';
import { outputOf, start } from './parts/child.ts';
import { recordOf } from './parts/record.ts';
import { startSaving } from './parts/saving.ts';

/** More calls to the file system than a restore makes. */
const MOST_STEPS = 60;

/** A folder whose newest save is in the log alone, as a kill leaves it. */
function crashedStore(): string {
  const dataDir = newFolder();
  const { store } = open(dataDir);
  answerOf(store.incidents.create(incidentWith('old', { title: 'The old one' }), null));
  const crashed = newFolder();
  cpSync(dataDir, crashed, { recursive: true });
  store.close();
  return crashed;
}

describe('a restore that is killed', () => {
  it('before any of its steps leaves the old store or the new one, whole and without a false alarm', async () => {
    const source = newFolder();
    fillStore(source);
    const file = join(newFolder(), 'b.upfront-backup');
    writeFileSync(
      file,
      withStore(source, ({ backup }) => Buffer.concat([...answerOf(backup()).content])),
    );
    const from = crashedStore();
    const seen: string[] = [];
    for (let step = 1; step < MOST_STEPS && seen.at(-1) !== 'done'; step++) {
      const dataDir = newFolder();
      cpSync(from, dataDir, { recursive: true });
      const output = await outputOf(start('restore.ts', [file, dataDir, String(step)]));
      const { store, notices } = open(dataDir);
      const ids = answerOf(store.incidents.list('', 5)).map(({ id }) => id);
      expect([notices, store.check()], String(step)).toEqual([[], []]);
      expect(['old', 'a,b'], String(step)).toContain(ids.sort().join());
      const newest =
        ids.length === 1
          ? incidentWith('old', { title: 'The old one' })
          : incidentWith('b', { title: 'First b' });
      expect(answerOf(store.incidents.open(newest.id)).document).toEqual(newest);
      store.close();
      // It can be done over, whatever the first try left behind.
      if (step % 4 === 0) {
        const again = await putInPlace(
          dataDir,
          answerOf(readBackup(file, MIGRATIONS)).bytes,
          '2026-11-22T06:00:00.000Z',
        );
        expect(answerOf(again).store, String(step)).toContain('before-restore-2026-11-22-060000');
        withStore(dataDir, ({ incidents }) => expect(answerOf(incidents.list('', 5))).toHaveLength(2));
      }
      seen.push(output === 'done\n' ? 'done' : ids.join());
    }
    expect(seen.at(-1)).toBe('done');
    expect(new Set(seen)).toEqual(new Set(['old', 'a,b', 'done']));
    expect(seen.length).toBeGreaterThan(10);
  }, 120_000);
});

describe('a backup while another process saves', () => {
  it('opens whole and holds at least what was acknowledged before', async () => {
    const dataDir = newFolder();
    const { child, output, acknowledged } = await startSaving(dataDir, 3_000);
    for (let round = 0; round < 4; round++) {
      const before = acknowledged();
      const path = join(newFolder(), 'b.upfront-backup');
      const run = await runLine(['backup', path, '--data-dir', dataDir]);
      expect(run).toMatchObject({ code: 0, said: [expect.stringMatching(/^1 incident, \S+ [kM]B: /)] });
      const target = newFolder();
      expect(await runLine(['restore', path, '--data-dir', target])).toMatchObject({
        code: 0,
        complained: [],
      });
      withStore(target, ({ incidents, check }) => {
        const { revision, document } = answerOf(incidents.open('a'));
        expect(revision).toBeGreaterThanOrEqual(before);
        expect(document).toEqual(recordOf(revision));
        expect(check()).toEqual([]);
      });
      await wait(50);
    }
    const path = join(newFolder(), 'b.upfront-backup');
    await runLine(['backup', path, '--data-dir', dataDir]);
    const refused = await runLine(['restore', path, '--yes', '--data-dir', dataDir]);
    if (child.exitCode === null) expect(refused).toMatchObject({ code: 2 });
    await output;
    expect(child.exitCode).toBe(0);
    expect(open(dataDir).notices).toEqual([]);
  });
});

describe('a file that may not grow, as on a full disk', () => {
  /** The command with a limit on the size of files, in kilobytes. */
  function limited(kilobytes: number, args: readonly string[]) {
    const shell = ['bash', '-c', `ulimit -f ${kilobytes}; exec "$0" "$@"`, process.execPath] as const;
    return start('../../../main/hosts/cli/main.ts', args, [...shell], 'ignore');
  }

  it('leaves no half backup, and the earlier one as it was', async () => {
    const dataDir = newFolder();
    fillStore(dataDir);
    const folder = newFolder();
    const path = join(folder, 'b.upfront-backup');
    expect(await runLine(['backup', path, '--data-dir', dataDir])).toMatchObject({ code: 0 });
    const before = readFileSync(path);
    const child = limited(100, ['backup', path, '--data-dir', dataDir]);
    expect(await outputOf(child)).toBe('');
    expect([child.exitCode, readdirSync(folder)]).toEqual([2, ['b.upfront-backup']]);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves the old store where a backup finds no room', async () => {
    const source = newFolder();
    fillStore(source);
    const path = join(newFolder(), 'b.upfront-backup');
    await runLine(['backup', path, '--data-dir', source]);
    const dataDir = newFolder();
    withStore(dataDir, ({ incidents }) => answerOf(incidents.create(incidentWith('old'), null)));
    const child = limited(100, ['restore', path, '--yes', '--data-dir', dataDir]);
    expect(await outputOf(child)).toBe('');
    expect(child.exitCode).toBe(2);
    expect(readdirSync(dataDir).sort()).toEqual(['upfront.db', 'upfront.tally']);
    expect(existsSync(join(dataDir, 'upfront.db-wal'))).toBe(false);
    const { store, notices } = open(dataDir);
    expect([notices, answerOf(store.incidents.list('', 5)).length]).toEqual([[], 1]);
    store.close();
  });
});
