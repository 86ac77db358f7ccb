import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../main/app/ports.ts';
import { readBackup } from '../../main/store/backup/read-backup.ts';
import { rekeyStore } from '../../main/store/backup/rekey.ts';
import { putInPlace } from '../../main/store/backup/restore.ts';
import { connect } from '../../main/store/file/connection.ts';
import { encryptedHeader } from '../../main/store/file/header.ts';
import { keyOf, newKey, type StoreKey } from '../../main/store/file/key.ts';
import { placeIn } from '../../main/store/file/place.ts';
import { openStore } from '../../main/store/open.ts';
import { MIGRATIONS } from '../../main/store/schema/migrations.ts';
import { answerOf, errorOf, incidentWith, newFolder, open, withStore } from './parts/workshop.ts';

/** Stands in titles, words, files and settings. */
const CANARY = 'kvzwqcanary';
const NOW = '2026-11-22T05:31:00.000Z';

// Every derivation takes half a second, on purpose.
let first: StoreKey;
let second: StoreKey;
beforeAll(async () => {
  [first, second] = await Promise.all([newKey('seven green herons'), newKey('nine blue tapirs')]);
});

function fill({ incidents, attachments, settings }: Store, times = 1): void {
  for (let time = 0; time < times; time++) {
    const id = `${CANARY}${time}`;
    answerOf(incidents.create(incidentWith(id, { title: `${CANARY} ${'words '.repeat(300)}` }), null));
    const content = Buffer.from(CANARY.repeat(2_000));
    answerOf(attachments.add({ id: `f${time}`, incidentId: id, name: CANARY, mime: 'text/plain', content }));
  }
  expect(settings.get().ok).toBe(true);
}

function openWith(dataDir: string, key: StoreKey | null) {
  const opened = openStore({ dataDir, key });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened;
}

function using<T>(dataDir: string, key: StoreKey | null, work: (store: Store) => T): T {
  const { store } = openWith(dataDir, key);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

const refusal = (dataDir: string, key: StoreKey | null) => {
  const opened = openStore({ dataDir, key });
  if (opened.ok) opened.store.close();
  return opened.ok ? 'open' : opened.error.code;
};

const idsIn = (store: Store) => answerOf(store.incidents.list('', 50)).map(({ id }) => id);
const contains = (path: string) => readFileSync(path).includes(CANARY);
/** Files of the folder that hold what was typed. */
const plainIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && contains(path));
const backupIn = (store: Store) => Buffer.concat([...answerOf(store.backup()).content]);

/** A store with something in it, encrypted. */
async function encrypted(key: StoreKey): Promise<string> {
  const dataDir = newFolder();
  withStore(dataDir, (store) => fill(store));
  expect(answerOf(await rekeyStore(dataDir, null, key))).toEqual([]);
  using(dataDir, key, () => {});
  return dataDir;
}

describe('a key', () => {
  it('is found again by the passphrase alone, however its letters are put together', async () => {
    const key = await newKey('sûre et fermée');
    expect((await keyOf(key.header, 'su\u0302re et ferme\u0301e'))?.secret).toEqual(key.secret);
    expect(await keyOf(key.header, 'sure et fermee')).toBeNull();
    expect((await newKey('sûre et fermée')).secret).not.toEqual(key.secret);
  });
});

describe('an encrypted store', () => {
  it('holds nothing in plain words while it is used, in its log, and when it is closed', async () => {
    const dataDir = await encrypted(first);
    expect(plainIn(dataDir)).toEqual([]);
    // The system's own is every process's.
    const temp = newFolder();
    mkdirSync(temp, { recursive: true });
    vi.stubEnv('TMPDIR', temp);
    expect(tmpdir()).toBe(temp);
    using(dataDir, first, (store) => {
      answerOf(store.incidents.create(incidentWith('x', { title: CANARY.repeat(50) }), null));
      expect(statSync(join(dataDir, 'upfront.db-wal')).size).toBeGreaterThan(0);
      expect(plainIn(dataDir)).toEqual([]);
      backupIn(store);
      store.tidy();
      expect(idsIn(store)).toHaveLength(2);
      expect(answerOf(store.incidents.list(CANARY, 5))).toHaveLength(2);
    });
    expect(plainIn(dataDir)).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
    vi.unstubAllEnvs();
    expect(statSync(join(dataDir, 'upfront.db')).mode & 0o777).toBe(0o600);
  });

  it('waits for the disk at every commit, as the other does', async () => {
    const dataDir = await encrypted(first);
    for (const table of ['first', 'second']) {
      const db = connect(join(dataDir, 'upfront.db'), first);
      db.exec(`CREATE TABLE ${table} (a)`);
      const names = ['synchronous', 'journal_mode', 'locking_mode', 'temp_store'];
      expect(names.map((name) => db.pragma(name, { simple: true }))).toEqual([2, 'wal', 'exclusive', 2]);
      db.close();
    }
  });

  it('is locked without its key and with another one, and stays byte for byte as it is', async () => {
    const dataDir = await encrypted(first);
    const file = join(dataDir, 'upfront.db');
    const before = readFileSync(file);
    expect(refusal(dataDir, null)).toBe('locked');
    expect(refusal(dataDir, second)).toBe('locked');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(refusal(dataDir, first)).toBe('open');
  });

  it('is damaged, not locked, when a byte of it changed under the right key', async () => {
    const dataDir = await encrypted(first);
    const file = join(dataDir, 'upfront.db');
    const whole = readFileSync(file);
    // The mark; then what the key opens: the first page, its tag, pages of tables.
    for (const at of [0, 30, 4_090, 3 * 4_096 + 7, whole.length - 5]) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      writeFileSync(file, bytes);
      expect([at, refusal(dataDir, first)]).toEqual([at, 'damaged']);
      expect(readFileSync(file).equals(bytes), String(at)).toBe(true);
    }
    writeFileSync(file, whole);
    expect(refusal(dataDir, first)).toBe('open');
  });

  it('can be read past the window that has it open', async () => {
    const dataDir = await encrypted(first);
    const { store } = openWith(dataDir, first);
    answerOf(store.incidents.create(incidentWith('x', { title: 'In the log alone' }), null));
    const other = await import('../../main/store/rescue.ts');
    const copy = answerOf(other.readCopy(placeIn(dataDir), first, MIGRATIONS, () => NOW));
    expect(idsIn(copy)).toContain('x');
    expect(copy.check()).toEqual([]);
    const file = join(newFolder(), 'b');
    writeFileSync(file, backupIn(copy));
    expect(contains(file)).toBe(false);
    expect(answerOf(readBackup(file, MIGRATIONS, first)).incidents).toBe(2);
    copy.close();
    store.close();
  });

  it('is a new one for nobody: a newer version is refused under its key too', async () => {
    const dataDir = await encrypted(first);
    const db = connect(join(dataDir, 'upfront.db'), first);
    db.pragma('user_version = 9999');
    db.close();
    const before = readFileSync(join(dataDir, 'upfront.db'));
    expect(refusal(dataDir, first)).toBe('newer-version');
    expect(readFileSync(join(dataDir, 'upfront.db')).equals(before)).toBe(true);
  });
});

describe('the passphrase', () => {
  it('is set, changed and taken away, and every row stays as it was', async () => {
    const dataDir = newFolder();
    withStore(dataDir, (store) => fill(store, 3));
    for (const [from, to] of [
      [null, first],
      [first, second],
      [second, null],
    ] as const) {
      expect(answerOf(await rekeyStore(dataDir, from, to))).toEqual([]);
      expect(refusal(dataDir, from)).toBe(to === null ? 'open' : 'locked');
      const { store, notices } = openWith(dataDir, to);
      expect([notices, store.check(), idsIn(store).length]).toEqual([[], [], 3]);
      expect(answerOf(store.attachments.read('f1'))).toEqual(Buffer.from(CANARY.repeat(2_000)));
      store.close();
      expect(readdirSync(dataDir).sort()).toEqual(['upfront.db', 'upfront.tally']);
      expect(plainIn(dataDir).length).toBe(to === null ? 1 : 0);
    }
  });

  it('takes the stores that were kept along, with their logs, and names those it cannot read', async () => {
    const dataDir = newFolder();
    withStore(dataDir, (store) => fill(store));
    const copy = answerOf(readBackupOf(dataDir));
    const kept = answerOf(await putInPlace(dataDir, copy.bytes, NOW)).store ?? '';
    const broken = join(dataDir, 'upfront.db.before-version-2');
    writeFileSync(broken, `SQLite format 3\0${CANARY}`.repeat(300));
    const log = join(dataDir, 'upfront.db.before-restore-2025-01-01-000000-wal');
    writeFileSync(log, CANARY);
    const { mtimeMs } = statSync(kept);
    expect([...answerOf(await rekeyStore(dataDir, null, first))].sort()).toEqual([log, broken].sort());
    expect(plainIn(dataDir).sort()).toEqual([log, broken].sort());
    expect(answerOf(readBackup(kept, MIGRATIONS, first)).incidents).toBe(1);
    expect(statSync(kept).mtimeMs).toBeCloseTo(mtimeMs, -1);
    answerOf(await rekeyStore(dataDir, first, second));
    expect(answerOf(readBackup(kept, MIGRATIONS, second)).incidents).toBe(1);
  });

  it('is refused while the store is open elsewhere, and on a damaged store', async () => {
    const dataDir = newFolder();
    const { store } = open(dataDir);
    expect(errorOf(await rekeyStore(dataDir, null, first)).code).toBe('store-in-use');
    store.close();
    const file = join(dataDir, 'upfront.db');
    const bytes = readFileSync(file).fill(7, 4_096 * 3, 4_096 * 6);
    writeFileSync(file, bytes);
    const tally = readFileSync(join(dataDir, 'upfront.tally'), 'latin1');
    expect(errorOf(await rekeyStore(dataDir, null, first)).code).toBe('damaged');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readFileSync(join(dataDir, 'upfront.tally'), 'latin1')).toBe(tally);
    expect(encryptedHeader(placeIn(dataDir))).toBeNull();
  });

  it('leaves no plain words under a second name of the store, nor in a copy kept beside an encrypted one', async () => {
    const dataDir = newFolder();
    withStore(dataDir, (store) => fill(store));
    // As a restore that is killed leaves it.
    linkSync(join(dataDir, 'upfront.db'), join(dataDir, 'upfront.db.before-restore-2026-11-22-053100'));
    answerOf(await rekeyStore(dataDir, null, first));
    expect(plainIn(dataDir)).toEqual([]);
    const backup = join(newFolder(), 'b.upfront-backup');
    writeFileSync(backup, using(dataDir, first, backupIn));
    const plain = newFolder();
    withStore(plain, (store) => fill(store));
    const kept = answerOf(
      await putInPlace(plain, answerOf(readBackup(backup, MIGRATIONS, first)).bytes, NOW, first),
    );
    expect(plainIn(plain)).toEqual([kept.store]);
    answerOf(await rekeyStore(plain, first, second));
    expect(plainIn(plain)).toEqual([]);
    expect(answerOf(readBackup(kept.store ?? '', MIGRATIONS, second)).incidents).toBe(1);
  });

  it('changes nothing at all where one of the copies cannot be brought along for want of room', async () => {
    const dataDir = await encrypted(first);
    const backup = join(newFolder(), 'b.upfront-backup');
    writeFileSync(backup, using(dataDir, first, backupIn));
    const copy = answerOf(readBackup(backup, MIGRATIONS, first));
    const kept = answerOf(await putInPlace(dataDir, copy.bytes, NOW, first)).store ?? '';
    // Larger than Node reads.
    const large = join(dataDir, 'upfront.db.before-version-2');
    copyFileSync(kept, large);
    truncateSync(large, 5 * 2 ** 30);
    utimesSync(large, 0, 0);
    await expect(rekeyStore(dataDir, first, second)).rejects.toThrow();
    expect(answerOf(readBackup(kept, MIGRATIONS, first)).incidents).toBe(1);
    expect(using(dataDir, first, idsIn)).toHaveLength(1);
    expect(readdirSync(dataDir).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});

/** The backup of a store that anybody can read. */
function readBackupOf(dataDir: string) {
  const file = join(newFolder(), 'b.upfront-backup');
  writeFileSync(file, withStore(dataDir, backupIn));
  return readBackup(file, MIGRATIONS);
}

describe('a backup', () => {
  it('of an encrypted store is encrypted, and opens with the passphrase of its day', async () => {
    const dataDir = await encrypted(first);
    const file = join(newFolder(), 'b.upfront-backup');
    writeFileSync(file, using(dataDir, first, backupIn));
    expect(contains(file)).toBe(false);
    expect(errorOf(readBackup(file, MIGRATIONS)).code).toBe('locked');
    expect(errorOf(readBackup(file, MIGRATIONS, second)).code).toBe('locked');
    answerOf(await rekeyStore(dataDir, first, second));
    const copy = answerOf(readBackup(file, MIGRATIONS, first));
    expect(copy.incidents).toBe(1);
    // Into an encrypted store, a plain one, and a new folder: it keeps its passphrase.
    const plain = newFolder();
    withStore(plain, () => {});
    for (const target of [dataDir, plain, join(newFolder(), 'new')]) {
      answerOf(await putInPlace(target, copy.bytes, NOW, first));
      expect(using(target, first, idsIn)).toEqual([`${CANARY}0`]);
      expect(existsSync(join(target, 'upfront.db-wal'))).toBe(false);
    }
  });

  it('of an earlier day that anybody can read comes into an encrypted store encrypted', async () => {
    const old = newFolder();
    withStore(old, (store) => fill(store, 2));
    const copy = answerOf(readBackupOf(old));
    const dataDir = await encrypted(first);
    const kept = answerOf(await putInPlace(dataDir, copy.bytes, NOW, first)).store ?? '';
    expect(plainIn(dataDir)).toEqual([]);
    expect(using(dataDir, first, idsIn)).toHaveLength(2);
    expect(answerOf(readBackup(kept, MIGRATIONS, first)).incidents).toBe(1);
  });

  it('that was changed is damaged under the right key', async () => {
    const dataDir = await encrypted(first);
    const whole = using(dataDir, first, backupIn);
    const file = join(newFolder(), 'b.upfront-backup');
    mkdirSync(join(file, '..'), { recursive: true });
    for (const at of [40, 5_000, whole.length - 200]) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      expect([at, errorOf(readBackup(file, MIGRATIONS, first)).code]).toEqual([at, 'damaged']);
    }
    writeFileSync(file, whole.subarray(0, 4_096 * 4));
    expect(errorOf(readBackup(file, MIGRATIONS, first)).code).toBe('damaged');
  });
});
