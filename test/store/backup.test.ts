import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../main/app/ports.ts';
import { backUp } from '../../main/store/backup/copy.ts';
import { keptStores } from '../../main/store/backup/kept.ts';
import { readBackup } from '../../main/store/backup/read-backup.ts';
import { putInPlace } from '../../main/store/backup/restore.ts';
import { placeIn } from '../../main/store/file/place.ts';
import { MIGRATIONS, newestVersion } from '../../main/store/schema/migrations.ts';
import { fillStore, rowsIn } from './parts/full-store.ts';
import { answerOf, errorOf, incidentWith, newFolder, open, withStore } from './parts/workshop.ts';

const NOW = '2026-11-22T05:31:00.000Z';

/** A backup of a store with something of every kind, in a folder of its own. */
function backedUp() {
  const dataDir = newFolder();
  fillStore(dataDir);
  const file = join(newFolder(), 'kept.upfront-backup');
  writeFileSync(file, withStore(dataDir, backupOf));
  return { dataDir, file };
}
const backupOf = ({ backup }: Store) => Buffer.concat([...answerOf(backup()).content]);

async function restore(file: string, dataDir: string): Promise<string | null> {
  return answerOf(await putInPlace(dataDir, answerOf(readBackup(file, MIGRATIONS)).bytes, NOW)).store;
}

/** Everything the store says of itself. */
function contentOf(store: Store): unknown {
  const ids = answerOf(store.incidents.list('', 100)).map(({ id }) => id);
  return {
    found: answerOf(store.incidents.list('payments', 100)),
    terms: answerOf(store.vocabulary.list()),
    settings: answerOf(store.settings.get()),
    incidents: ids.map((id) => ({
      open: answerOf(store.incidents.open(id)),
      versions: answerOf(store.incidents.versions(id)).map(({ revision }) =>
        answerOf(store.incidents.version(id, revision)),
      ),
      frozen: answerOf(store.frozen.list(id)),
      files: answerOf(store.attachments.list(id)).map((file) => [
        file,
        Buffer.from(answerOf(store.attachments.read(file.id))).toString(),
      ]),
      exports: answerOf(store.exports.list(id)),
    })),
  };
}

describe('a backup', () => {
  it('comes back record by record, with versions, files, words, settings and the search', async () => {
    const { dataDir, file } = backedUp();
    const target = join(newFolder(), 'new');
    expect(await restore(file, target)).toBeNull();
    expect(rowsIn(join(target, 'upfront.db'))).toEqual(rowsIn(join(dataDir, 'upfront.db')));
    const before = withStore(dataDir, contentOf);
    const { store, notices } = open(target);
    expect(notices).toEqual([]);
    expect(contentOf(store)).toEqual(before);
    expect(answerOf(store.incidents.list('payments', 5))).toHaveLength(1);
    expect(answerOf(store.incidents.restore('c'))).toBeNull();
    expect(store.check()).toEqual([]);
    store.close();
    expect(statSync(join(target, 'upfront.db')).mode & 0o777).toBe(0o600);
  });

  it('says how many incidents it holds, and when the last of them was saved', () => {
    const { dataDir, file } = backedUp();
    expect(withStore(dataDir, ({ backup }) => answerOf(backup()).incidents)).toBe(2);
    const { incidents, savedLast } = answerOf(readBackup(file, MIGRATIONS));
    expect(incidents).toBe(2);
    expect(savedLast).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('of the same store is the same, byte for byte, and is a database to other programs too', () => {
    const { dataDir, file } = backedUp();
    const { store } = open(dataDir);
    expect(Buffer.compare(backupOf(store), backupOf(store))).toBe(0);
    store.close();
    expect(Object.values(rowsIn(file)).every((rows) => rows.length > 0)).toBe(true);
  });

  it('of a store that is too large to be restored is refused before it is written', () => {
    const dataDir = newFolder();
    fillStore(dataDir);
    const db = new Database(join(dataDir, 'upfront.db'));
    const bytesNow = () => db.serialize();
    const { size } = answerOf(backUp(db, bytesNow));
    expect(answerOf(backUp(db, bytesNow, size)).size).toBe(size);
    expect(errorOf(backUp(db, bytesNow, size - 1))).toEqual({
      code: 'bad-input',
      message:
        'The store is larger than 2 GB, the most that can be restored. No backup was made: close Upfront and copy its folder.',
    });
    db.close();
  });

  it('of a damaged store is refused by the name of what is damaged', () => {
    const dataDir = newFolder();
    fillStore(dataDir);
    const db = new Database(join(dataDir, 'upfront.db'));
    db.prepare(`UPDATE frozen SET name = 'For the bored'`).run();
    db.close();
    const { store } = open(dataDir);
    expect(errorOf(store.backup())).toEqual({
      code: 'damaged',
      message: expect.stringMatching(/^The store is damaged: .*version.* No backup was made\./),
    });
    store.close();
  });
});

describe('a restore', () => {
  it('keeps the store as it was under a dated name, from where it can come back', async () => {
    const { file } = backedUp();
    const dataDir = newFolder();
    withStore(dataDir, ({ incidents }) =>
      answerOf(incidents.create(incidentWith('z', { title: 'Mine' }), null)),
    );
    const kept = await restore(file, dataDir);
    expect(kept).toBe(join(dataDir, 'upfront.db.before-restore-2026-11-22-053100'));
    expect(keptStores(placeIn(dataDir)).map(({ path }) => path)).toEqual([kept]);
    withStore(dataDir, ({ incidents }) => expect(errorOf(incidents.open('z')).code).toBe('not-found'));
    const again = await restore(kept ?? '', dataDir);
    expect(again).toBe(`${kept}-2`);
    const { store, notices } = open(dataDir);
    expect(notices).toEqual([]);
    expect(answerOf(store.incidents.list('', 5)).map(({ id }) => id)).toEqual(['z']);
    store.close();
  });

  it('takes a store that was not closed with the saves in its log, and leaves none of them to the new one', async () => {
    const { file } = backedUp();
    const dataDir = newFolder();
    const { store } = open(dataDir);
    answerOf(store.incidents.create(incidentWith('z'), null));
    // As a kill would leave it: the newest saves are in the log alone.
    const crashed = newFolder();
    for (const name of readdirSync(dataDir))
      writeFileSync(join(crashed, name), readFileSync(join(dataDir, name)));
    store.close();
    const kept = await restore(file, crashed);
    const { store: restored, notices } = open(crashed);
    expect(notices).toEqual([]);
    expect(
      answerOf(restored.incidents.list('', 5))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
    restored.close();
    expect(rowsIn(kept ?? '').incidents).toHaveLength(1);
  });

  it('where the store is lost keeps the log that is left of it, under a name no other store reads', async () => {
    const { file } = backedUp();
    const dataDir = newFolder();
    const { store } = open(dataDir);
    answerOf(store.incidents.create(incidentWith('z'), null));
    const lost = newFolder();
    const log = readFileSync(join(dataDir, 'upfront.db-wal'));
    writeFileSync(join(lost, 'upfront.db-wal'), log);
    store.close();
    const bytes = () => answerOf(readBackup(file, MIGRATIONS)).bytes;
    const kept = answerOf(await putInPlace(lost, bytes(), NOW));
    const name = join(lost, 'upfront.db.before-restore-2026-11-22-053100');
    expect(kept).toEqual({ store: null, log: `${name}-wal` });
    expect(readFileSync(`${name}-wal`).equals(log)).toBe(true);
    const ids = () =>
      withStore(lost, ({ incidents }) => answerOf(incidents.list('', 5)).map(({ id }) => id)).sort();
    expect(ids()).toEqual(['a', 'b']);
    // The same second again: the store that is kept now does not get the log of the lost one.
    const again = answerOf(await putInPlace(lost, bytes(), NOW));
    expect(again).toEqual({ store: `${name}-2`, log: null });
    expect(existsSync(`${name}-2-wal`)).toBe(false);
    expect(ids()).toEqual(['a', 'b']);
    expect(rowsIn(`${name}-2`).incidents).toHaveLength(3);
  });

  it.each([
    ['zero bytes', Buffer.alloc(0)],
    ['noise', Buffer.alloc(9_000, 'noise')],
  ])('takes the place of a store that is %s, which is kept as it is', async (_what, bytes) => {
    const { file } = backedUp();
    const dataDir = newFolder();
    withStore(dataDir, ({ incidents }) => answerOf(incidents.create(incidentWith('z'), null)));
    writeFileSync(join(dataDir, 'upfront.db'), bytes);
    const kept = await restore(file, dataDir);
    expect(readFileSync(kept ?? '').equals(bytes)).toBe(true);
    const { store, notices } = open(dataDir);
    expect([notices, answerOf(store.incidents.list('', 5)).length]).toEqual([[], 2]);
    store.close();
  });

  it('is refused while the store is open, and nothing is changed', async () => {
    const { dataDir, file } = backedUp();
    const { store } = open(dataDir);
    const { bytes } = answerOf(readBackup(file, MIGRATIONS));
    const refusal = errorOf(await putInPlace(dataDir, bytes, NOW));
    expect(refusal).toEqual({
      code: 'store-in-use',
      message: 'Upfront is open with this store. Close its window and run this again. Nothing was changed.',
    });
    expect(readdirSync(dataDir).sort()).toEqual(['upfront.db', 'upfront.db-wal', 'upfront.tally']);
    answerOf(store.incidents.create(incidentWith('y'), null));
    store.close();
    expect(open(dataDir).notices).toEqual([]);
  });
});

describe('what is read as a backup', () => {
  it('is refused for any byte that was flipped, wherever it lies', () => {
    const { file } = backedUp();
    const whole = readFileSync(file);
    for (let round = 0; round < 60; round++) {
      const at = Math.floor((round / 60) * whole.length);
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (round % 8));
      writeFileSync(file, flipped);
      expect(errorOf(readBackup(file, MIGRATIONS)).message, String(at)).toMatch(/damaged/);
    }
    for (let at = whole.length - 80; at < whole.length; at += 13) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      writeFileSync(file, flipped);
      expect(errorOf(readBackup(file, MIGRATIONS)).code, String(at)).toBe('damaged');
    }
  });

  it('names the incident that a flipped byte hit', () => {
    const { file } = backedUp();
    const bytes = readFileSync(file);
    const at = bytes.lastIndexOf('a graph a graph');
    bytes[at] = 0x41;
    writeFileSync(file, bytes);
    expect(errorOf(readBackup(file, MIGRATIONS))).toEqual({
      code: 'damaged',
      message: expect.stringMatching(/^kept\.upfront-backup is damaged: .*graph\.txt.*use another backup\.$/),
    });
  });

  it.each([0.1, 0.5, 0.99])('is refused when it was cut at %s of its length', (share) => {
    const { file } = backedUp();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(errorOf(readBackup(file, MIGRATIONS)).code).toBe('damaged');
  });

  it.each([
    ['empty', ''],
    ['text', 'my notes'.repeat(50)],
    ['its last line alone', `upfront backup ${'a'.repeat(64)}\n`],
  ])('is refused when it is %s', (_what, content) => {
    const file = join(newFolder(), 'notes');
    writeFileSync(file, content);
    expect(errorOf(readBackup(file, MIGRATIONS)).code).toBe('damaged');
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('is refused when it is missing, a folder or another program’s database', () => {
    const folder = newFolder();
    expect(errorOf(readBackup(join(folder, 'none'), MIGRATIONS)).code).toBe('not-found');
    expect(errorOf(readBackup(folder, MIGRATIONS)).code).toBe('bad-input');
    const other = join(folder, 'other.db');
    const db = new Database(other);
    db.exec('CREATE TABLE notes (text)');
    db.close();
    expect(errorOf(readBackup(other, MIGRATIONS)).message).toContain('the database of another program');
  });

  it('is refused when a newer version wrote it', () => {
    const dataDir = newFolder();
    const newer = [...MIGRATIONS, { version: newestVersion(MIGRATIONS) + 1, sql: 'CREATE TABLE later (x)' }];
    const { store } = open(dataDir, { migrations: newer });
    const file = join(newFolder(), 'newer.upfront-backup');
    writeFileSync(file, backupOf(store));
    store.close();
    expect(errorOf(readBackup(file, MIGRATIONS)).code).toBe('newer-version');
  });

  it('is brought to this version when an older one wrote it, as kept before an update', async () => {
    const file = join(newFolder(), 'upfront.db.before-version-2');
    const old = gunzipSync(readFileSync(join(import.meta.dirname, 'parts', 'version-1.db.gz')));
    writeFileSync(file, old);
    const dataDir = newFolder();
    await restore(file, dataDir);
    expect(readFileSync(file).equals(old)).toBe(true);
    const { store, notices } = open(dataDir);
    expect(notices).toEqual([]);
    expect(answerOf(store.incidents.list('', 50)).length).toBeGreaterThan(0);
    expect(store.check()).toEqual([]);
    store.close();
  });
});
