import { copyFileSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../main/store/backup/read-backup.ts';
import { rekeyStore } from '../../main/store/backup/rekey.ts';
import { putInPlace } from '../../main/store/backup/restore.ts';
import { encryptedHeader } from '../../main/store/file/header.ts';
import { newKey, type StoreKey } from '../../main/store/file/key.ts';
import { placeIn, placeOf } from '../../main/store/file/place.ts';
import { openStore } from '../../main/store/open.ts';
import { MIGRATIONS } from '../../main/store/schema/migrations.ts';
import { fillStore } from '../store/parts/full-store.ts';
import { answerOf, incidentWith, newFolder, open, withStore } from '../store/parts/workshop.ts';
import { outputOf, start } from './parts/child.ts';
import { writeKey } from './parts/key-file.ts';

/** More calls to the file system than a change makes. */
const MOST_STEPS = 80;
const NOW = '2026-11-22T05:31:00.000Z';

let first: StoreKey;
let second: StoreKey;
beforeAll(async () => {
  [first, second] = await Promise.all([newKey('seven green herons'), newKey('nine blue tapirs')]);
});

/** What a crash before a restore leaves: a store that was kept, its newest incident only in the log beside it. */
function keepWithLog(dataDir: string, key: StoreKey | null): void {
  const { file, wal } = placeIn(dataDir);
  const { store } = open(dataDir, { key });
  answerOf(store.incidents.create(incidentWith('new', { title: 'Payments of the log' }), null));
  copyFileSync(file, `${file}.before-restore-2026-11-23-053100`);
  copyFileSync(wal, `${file}.before-restore-2026-11-23-053100-wal`);
  answerOf(store.incidents.remove('new'));
  store.close();
}

/** A store with something of every kind, and two that were kept beside it at a restore, the newer with its log. */
async function stored(key: StoreKey | null): Promise<string> {
  const dataDir = newFolder();
  fillStore(dataDir);
  const file = join(newFolder(), 'b.upfront-backup');
  const bytes = withStore(dataDir, ({ backup }) => Buffer.concat([...answerOf(backup()).content]));
  writeFileSync(file, bytes);
  answerOf(await putInPlace(dataDir, answerOf(readBackup(file, MIGRATIONS)).bytes, NOW));
  if (key) answerOf(await rekeyStore(dataDir, null, key));
  keepWithLog(dataDir, key);
  return dataDir;
}

const openWith = (dataDir: string, key: StoreKey | null) => openStore({ dataDir, key });

/** Which of the keys opens it, everything in it being whole. */
function openedBy(dataDir: string, keys: readonly (StoreKey | null)[], step: string): number {
  const isPlain = encryptedHeader(placeIn(dataDir)) === null;
  const found = keys.findIndex((key) => {
    if (isPlain !== (key === null)) return false;
    const opened = openWith(dataDir, key);
    if (!opened.ok) {
      expect(opened.error.code, step).toBe('locked');
      return false;
    }
    const { store, notices } = opened;
    expect([notices, store.check()], step).toEqual([[], []]);
    const ids = answerOf(store.incidents.list('', 5)).map(({ id }) => id);
    expect(ids.sort(), step).toEqual(['a', 'b']);
    expect(answerOf(store.attachments.read('f')).length, step).toBe(24_000);
    store.close();
    return true;
  });
  expect(found, `${step} opens with neither`).toBeGreaterThanOrEqual(0);
  return found;
}

/** Stores that were kept can be put back with one of the two. */
function keptOpen(dataDir: string, keys: readonly (StoreKey | null)[], step: string): void {
  const names = readdirSync(dataDir);
  const kept = names.filter((name) => name.includes('.before-') && !name.endsWith('-wal'));
  const held = kept.sort().map((name) => {
    const path = join(dataDir, name);
    const read = keys.map((key) => readBackup(path, MIGRATIONS, key)).find(({ ok }) => ok);
    const isPlain = encryptedHeader(placeOf(path)) === null;
    // A log of another key than its store's would lie there in plain words for good.
    if (!isPlain && names.includes(`${name}-wal`))
      expect(readFileSync(`${path}-wal`, 'latin1').includes('Payments'), step).toBe(false);
    return read?.ok ? read.value.incidents : null;
  });
  expect(held, step).toEqual([2, 3]);
}

describe('a change of the passphrase that is killed', () => {
  // Every step of the first; the others take the same way, and are stopped at every second.
  it.each([
    ['set', null, 'first', 1],
    ['changed', 'first', 'second', 2],
    ['taken away', 'first', null, 2],
  ] as const)(
    'while it is %s leaves a whole store for the old one or the new one',
    async (_, a, b, stride) => {
      const keys = [a, b].map((name) => (name === null ? null : name === 'first' ? first : second));
      const [from = null, to = null] = keys;
      const folder = newFolder();
      const files = keys.map((key, index) => {
        const file = join(folder, String(index));
        if (key) writeKey(file, key);
        return key ? file : 'none';
      });
      const whole = await stored(from);
      const seen: string[] = [];
      for (let step = 1; step < MOST_STEPS && seen.at(-1) !== 'done'; step += stride) {
        const dataDir = newFolder();
        cpSync(whole, dataDir, { recursive: true });
        const output = await outputOf(start('rekey.ts', [dataDir, ...files, String(step)]));
        const by = openedBy(dataDir, keys, `step ${step}`);
        keptOpen(dataDir, keys, `step ${step}`);
        seen.push(output.includes('done') ? 'done' : String(by));
        if (step % 6 !== 1 || by === 1) continue;
        // It can be done over, and then nothing is left in plain words, whatever the first try left behind.
        answerOf(await rekeyStore(dataDir, from, to));
        expect(openedBy(dataDir, [to], `again after step ${step}`)).toBe(0);
        const left = readdirSync(dataDir).filter((name) => name.includes('.new-'));
        expect(left, `step ${step}`).toEqual([]);
        if (to) expect(plainIn(dataDir), `step ${step}`).toEqual([]);
      }
      expect(seen.at(-1)).toBe('done');
      expect(new Set(seen)).toEqual(new Set(['0', '1', 'done']));
      expect(seen.length).toBeGreaterThan(20 / stride);
    },
    240_000,
  );

  it('at any moment, also inside SQLite, leaves a whole store', async () => {
    const folder = newFolder();
    const files = [first, second].map((key, index) => {
      writeKey(join(folder, String(index)), key);
      return join(folder, String(index));
    });
    const whole = await stored(first);
    for (let round = 0; round < 15; round++) {
      const dataDir = newFolder();
      cpSync(whole, dataDir, { recursive: true });
      const child = start('rekey.ts', [dataDir, ...files]);
      const ended = outputOf(child);
      child.stdout?.once('data', () => void wait(round * 8).then(() => child.kill('SIGKILL')));
      await ended;
      openedBy(dataDir, [first, second], `round ${round}`);
      keptOpen(dataDir, [first, second], `round ${round}`);
    }
  }, 120_000);
});

/** Files in which words of the store can be read. */
function plainIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => {
    const path = join(folder, name);
    return statSync(path).isFile() && /Payments|a graph|SQLite format/.test(readFileSync(path, 'latin1'));
  });
}
