import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../main/hosts/default-settings.ts';
import { openStore } from '../../main/store/open.ts';
import { MIGRATIONS } from '../../main/store/schema/migrations.ts';
import { answerOf, errorOf, incidentWith, newFolder, open, withStore } from '../store/parts/workshop.ts';

const fileIn = (dataDir: string) => join(dataDir, 'upfront.db');

/** A folder with a closed store of two incidents. */
function planted(): string {
  const dataDir = newFolder();
  withStore(dataDir, ({ incidents }) => {
    for (const id of ['a', 'b'])
      answerOf(
        incidents.create(incidentWith(id, { title: `Title ${id}`, summary: id.repeat(30_000) }), null),
      );
  });
  return dataDir;
}

/** Opens a store that must be refused; nothing in its folder may change. */
function refusal(dataDir: string) {
  const look = () => readdirSync(dataDir).map((name) => [name, readFileSync(join(dataDir, name), 'latin1')]);
  const before = look();
  const opened = openStore({ dataDir });
  if (opened.ok) throw new Error('The store was opened.');
  expect(look()).toEqual(before);
  return opened;
}

/** Changes one byte of the first place where the text stands. */
function spoil(file: string, text: string): void {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(text);
  expect(at).toBeGreaterThan(0);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
}

describe('a store file that is not what it was', () => {
  it('is never an empty start when it has no bytes left', () => {
    const dataDir = planted();
    truncateSync(fileIn(dataDir), 0);
    const { error, readCopy } = refusal(dataDir);
    expect(error).toEqual({
      code: 'damaged',
      message: `${fileIn(dataDir)} is empty, though a store was kept in it: its content was lost. It was left as it is.`,
    });
    expect(readCopy).toBeNull();
  });

  it('is never an empty start when it is gone', () => {
    const dataDir = planted();
    rmSync(fileIn(dataDir));
    expect(refusal(dataDir).error).toEqual({
      code: 'damaged',
      message: `The store ${fileIn(dataDir)} is missing, though 2 saves were made in it. Put it back, or use another folder (--data-dir).`,
    });
  });

  it('is refused cut at any length', () => {
    const whole = readFileSync(fileIn(planted()));
    for (let length = 1; length < whole.length; length += 9_973) {
      const dataDir = newFolder();
      writeFileSync(fileIn(dataDir), whole.subarray(0, length));
      const opened = openStore({ dataDir });
      expect(opened.ok ? null : opened.error.code, `${length} bytes`).toBe('damaged');
    }
  });

  it('is refused when another program made it', () => {
    const dataDir = newFolder();
    writeFileSync(fileIn(dataDir), 'To whom it may concern: '.repeat(400));
    expect(refusal(dataDir).error.code).toBe('damaged');
    rmSync(fileIn(dataDir));
    const other = new Database(fileIn(dataDir));
    other.exec('CREATE TABLE bookmarks (url TEXT)');
    other.close();
    expect(refusal(dataDir).error.message).toContain('is the database of another program');
  });

  it('is refused and left byte for byte when a newer version made it', () => {
    const dataDir = planted();
    const db = new Database(fileIn(dataDir));
    db.pragma('user_version = 99');
    db.close();
    const { error, readCopy } = refusal(dataDir);
    expect(error).toEqual({
      code: 'newer-version',
      message: `${fileIn(dataDir)} was made by a newer version of Upfront (store 99; this one reads up to ${MIGRATIONS.length}). Please update Upfront. It was left as it is.`,
    });
    expect(readCopy).toBeNull();
  });

  it('is refused when only its log says that a newer version made it', () => {
    const dataDir = planted();
    const db = new Database(fileIn(dataDir));
    db.pragma('user_version = 99');
    const [file, log] = [readFileSync(fileIn(dataDir)), readFileSync(`${fileIn(dataDir)}-wal`)];
    db.close();
    writeFileSync(fileIn(dataDir), file);
    writeFileSync(`${fileIn(dataDir)}-wal`, log);
    expect(file.readUInt32BE(60)).toBe(MIGRATIONS.length);
    expect(refusal(dataDir).error.code).toBe('newer-version');
  });
});

describe('damage inside the store', () => {
  it('names the incident, leaves its earlier version and takes the next save', () => {
    const dataDir = newFolder();
    const before = incidentWith('a', { title: 'Payments', summary: 'first '.repeat(2_000) });
    const after = incidentWith('a', { title: 'Payments', summary: 'second '.repeat(2_000) });
    withStore(dataDir, ({ incidents }) => {
      answerOf(incidents.create(before, null));
      answerOf(incidents.save('a', 1, after));
    });
    spoil(fileIn(dataDir), 'second second');
    const { store, notices } = open(dataDir);
    expect(notices).toEqual([
      '“Payments” was damaged on the disk: at least one of its versions cannot be read.',
    ]);
    expect(errorOf(store.incidents.open('a'))).toEqual({
      code: 'damaged',
      message:
        '“Payments” cannot be read: the disk changed what was saved. Its version 1 is whole and can be opened from its history.',
    });
    expect(answerOf(store.incidents.version('a', 1)).document).toEqual(before);
    expect(answerOf(store.incidents.save('a', 2, after)).revision).toBe(3);
    expect(answerOf(store.incidents.open('a')).document).toEqual(after);
    store.close();
  });

  it('in the list is mended from the record', () => {
    const dataDir = newFolder();
    withStore(dataDir, ({ incidents }) =>
      answerOf(incidents.create(incidentWith('a', { title: 'Legible', summary: 'x'.repeat(9_000) }), null)),
    );
    const db = new Database(fileIn(dataDir));
    db.exec(`UPDATE incidents SET title = 'Illegible'`);
    db.close();
    const { store, notices } = open(dataDir);
    expect(notices).toEqual(['The entry of “Illegible” in the list was damaged on the disk.']);
    expect(answerOf(store.incidents.list('', 5)).map(({ title }) => title)).toEqual(['Legible']);
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('of the search index costs nothing but the time to make it anew', () => {
    const dataDir = planted();
    withStore(dataDir, ({ incidents }) => answerOf(incidents.list('title', 5)));
    const db = new Database(fileIn(dataDir));
    db.unsafeMode();
    db.exec(`UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10`);
    db.close();
    const { store } = open(dataDir);
    expect(answerOf(store.incidents.list('title', 5))).toHaveLength(2);
    store.close();
  });

  it('of a built-in term, a setting or a stored file is told and does not spread', () => {
    const dataDir = planted();
    const content = Buffer.from('picture '.repeat(3_000));
    const settings = { ...defaultSettings(), theme: 'dark' } as const;
    withStore(dataDir, (store) => {
      answerOf(
        store.attachments.add({ id: 'f', incidentId: 'a', name: 'graph.png', mime: 'image/png', content }),
      );
      answerOf(store.settings.set(settings));
    });
    const db = new Database(fileIn(dataDir));
    db.exec(`UPDATE vocabulary SET entry = replace(entry, 'reliability', 'liability') WHERE term = 'SLO';
      UPDATE settings SET value = replace(value, 'dark', 'bark') WHERE name = 'user';
      UPDATE attachments SET content = zeroblob(9)`);
    db.close();
    const { store, notices } = open(dataDir);
    expect(notices).toEqual([
      'The file “graph.png” of “Title a” was damaged on the disk.',
      "The vocabulary's entry for “SLO” was damaged on the disk.",
      'A setting was damaged on the disk and is back to what it was at first.',
    ]);
    expect(errorOf(store.attachments.read('f')).code).toBe('damaged');
    expect(answerOf(store.settings.get())).toBeNull();
    const slo = answerOf(store.vocabulary.list()).find(({ term }) => term === 'SLO');
    expect(slo?.plain).toBe('our reliability target');
    store.close();
  });
});
