import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../main/app/ports.ts';
import { answerOf, errorOf, incidentWith, newFolder, open, withStore } from '../store/parts/workshop.ts';
import { outputOf, start } from './parts/child.ts';

/** A folder on a disk of its own, a few megabytes large; null where mounting is not allowed. */
function smallDisk(megabytes: number): string | null {
  const folder = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'upfront-test', folder], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

const recordOf = (revision: number) =>
  incidentWith('a', { title: 'Kept', summary: `${revision} `.repeat(50_000) });

/** Saves until one is refused. */
function saveUntilRefused(save: (revision: number) => Result<{ readonly revision: number }>) {
  let revision = 1;
  for (;;) {
    const saved = save(revision);
    if (!saved.ok) return { revision, refusal: errorOf(saved) };
    revision = saved.value.revision;
  }
}

/** Fills what is left of the disk. */
function stuff(file: string): void {
  for (let size = 1_000_000; size > 500; size = Math.floor(size / 2)) {
    try {
      writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Full at this size; a smaller piece may still fit.
    }
  }
}

describe('a disk that is full', () => {
  // Without the right to mount, a limit on the size of files stands in for the full disk, in the test below.
  it('refuses the save with a sentence, keeps the version before and goes on once there is room', () => {
    const disk = smallDisk(6);
    const dataDir = join(disk ?? newFolder(), 'store');
    const { store } = open(dataDir);
    answerOf(store.incidents.create(recordOf(1), null));
    const filler = join(dataDir, '..', 'filler');
    if (disk) {
      stuff(filler);
      const { revision, refusal } = saveUntilRefused((last) =>
        store.incidents.save('a', last, recordOf(last + 1)),
      );
      expect(refusal).toEqual({
        code: 'disk-full',
        message: 'The disk is full. What was saved before is whole; free some space and try again.',
      });
      expect(answerOf(store.incidents.open('a'))).toMatchObject({ revision, document: recordOf(revision) });
      rmSync(filler);
    }
    const { revision } = answerOf(store.incidents.open('a'));
    answerOf(store.incidents.save('a', revision, recordOf(revision + 1)));
    store.close();
    withStore(dataDir, ({ incidents, check }) => {
      expect(answerOf(incidents.open('a')).document).toEqual(recordOf(revision + 1));
      expect(check()).toEqual([]);
    });
  });

  it('has no room even to open: says so and leaves the store as it is', () => {
    const disk = smallDisk(2);
    if (!disk) return expect(process.getuid?.()).not.toBe(0);
    const dataDir = join(disk, 'store');
    withStore(dataDir, ({ incidents }) => answerOf(incidents.create(incidentWith('a'), null)));
    const before = readFileSync(join(dataDir, 'upfront.db'));
    const filler = join(disk, 'filler');
    stuff(filler);
    expect(() => open(dataDir)).toThrow('disk-full');
    expect(readFileSync(join(dataDir, 'upfront.db')).equals(before)).toBe(true);
    rmSync(filler);
    withStore(dataDir, ({ incidents }) => expect(answerOf(incidents.list('', 5))).toHaveLength(1));
  });

  it('or a file that may not grow refuses the save and keeps the version before', async () => {
    const dataDir = newFolder();
    // In units of a kilobyte; the shell hands the limit on.
    const child = start(
      'fill-up.ts',
      [dataDir],
      ['bash', '-c', 'ulimit -f 3000; exec "$0" "$@"', process.execPath],
    );
    const { acknowledged, code, whole } = JSON.parse(await outputOf(child));
    expect(acknowledged).toBeGreaterThan(1);
    expect([code, whole]).toEqual(['unavailable', true]);
    withStore(dataDir, ({ incidents }) => expect(answerOf(incidents.open('a')).revision).toBe(acknowledged));
  });
});
