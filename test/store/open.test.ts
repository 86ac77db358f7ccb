import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { connect, proveDurable } from '../../main/store/file/connection.ts';
import { openStore } from '../../main/store/open.ts';
import { answerOf, incidentWith, newFolder, open, withStore } from './parts/workshop.ts';

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('opening the store', () => {
  it('makes folder and files for their owner only, while it is open too', () => {
    const dataDir = join(newFolder(), 'deep', 'with a space and ü');
    const { store } = open(dataDir);
    answerOf(store.incidents.create(incidentWith('a'), null));
    expect(modeOf(dataDir)).toBe(0o700);
    expect(readdirSync(dataDir).sort()).toEqual(['upfront.db', 'upfront.db-wal', 'upfront.tally']);
    for (const name of readdirSync(dataDir))
      expect([name, modeOf(join(dataDir, name))]).toEqual([name, 0o600]);
    store.close();
    expect(readdirSync(dataDir).sort()).toEqual(['upfront.db', 'upfront.tally']);
  });

  it('takes a file that others can read back from them', () => {
    const dataDir = newFolder();
    withStore(dataDir, () => {});
    chmodSync(join(dataDir, 'upfront.db'), 0o644);
    withStore(dataDir, () => expect(modeOf(join(dataDir, 'upfront.db'))).toBe(0o600));
  });

  it('waits for the disk at every commit, after a write and after every opening', () => {
    const file = join(newFolder(), 'any.db');
    writeFileSync(file, '');
    for (const table of ['first', 'second']) {
      const db = connect(file);
      db.exec(`CREATE TABLE ${table} (a)`);
      expect(db.pragma('synchronous', { simple: true })).toBe(2);
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(db.pragma('locking_mode', { simple: true })).toBe('exclusive');
      proveDurable(db);
      db.close();
    }
  });

  it('notices that the compiled default does not wait for the disk', () => {
    const db = new Database(join(newFolder(), 'any.db'));
    db.pragma('journal_mode = WAL');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    db.exec('CREATE TABLE t (a)');
    expect(() => proveDurable(db)).toThrow('The store does not wait for the disk (synchronous is 1).');
    db.close();
  });

  it('opens once in a process, by whatever path', () => {
    const dataDir = newFolder();
    const link = join(newFolder(), 'link');
    symlinkSync(dataDir, link);
    withStore(dataDir, () => {
      const second = openStore({ dataDir: link });
      expect(second.ok ? null : second.error.code).toBe('store-in-use');
    });
    withStore(link, () => {});
  });

  it('removes what a crash in the making of a store left', () => {
    const dataDir = newFolder();
    for (const name of ['upfront.db.new-old', 'upfront.db.new-young'])
      writeFileSync(join(dataDir, name), 'half');
    utimesSync(join(dataDir, 'upfront.db.new-old'), new Date(0), new Date(0));
    withStore(dataDir, () => {});
    // The young one may be the work of a process that starts at this moment.
    expect(readdirSync(dataDir).sort()).toEqual(['upfront.db', 'upfront.db.new-young', 'upfront.tally']);
  });

  it('says why a folder will not do', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const inFile = openStore({ dataDir: join(folder, 'file', 'store') });
    expect(inFile.ok ? null : inFile.error).toEqual({
      code: 'no-such-folder',
      message: `${join(folder, 'file', 'store')} could not be used: a part of the path is a file. Nothing was changed.`,
    });
    const tooLong = openStore({ dataDir: join(folder, 'x'.repeat(300)) });
    expect(tooLong.ok ? null : tooLong.error.code).toBe('no-such-folder');
  });

  it('refuses a folder in the place of the store file', () => {
    const dataDir = newFolder();
    mkdirSync(join(dataDir, 'upfront.db'));
    const opened = openStore({ dataDir });
    expect(opened.ok ? null : opened.error.code).toBe('damaged');
  });

  it('tidies up: the saves move from the log into the store file', () => {
    const dataDir = newFolder();
    withStore(dataDir, (store) => {
      answerOf(store.incidents.create(incidentWith('a', { title: 'Needle in the file' }), null));
      const inFile = () => readFileSync(join(dataDir, 'upfront.db-wal')).includes('Needle in the file');
      expect(inFile()).toBe(true);
      store.tidy();
      expect(answerOf(store.incidents.list('needle', 5))).toHaveLength(1);
    });
    expect(readFileSync(join(dataDir, 'upfront.db')).includes('Needle in the file')).toBe(true);
  });
});
