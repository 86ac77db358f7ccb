import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../main/store/open.ts';
import { MIGRATIONS } from '../../main/store/schema/migrations.ts';
import { REDACTED_COPIES } from '../../main/store/schema/version-5.ts';
import { answerOf, incidentWith, newFolder, open, withStore } from './parts/workshop.ts';

const newest = MIGRATIONS.length;
const next = {
  version: newest + 1,
  sql: 'CREATE TABLE later (a TEXT) STRICT; UPDATE vocabulary SET place = place + 1;',
};
const broken = {
  version: newest + 1,
  sql: 'CREATE TABLE later (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
};

function userVersion(file: string): number {
  return readFileSync(file).readUInt32BE(60);
}

describe('migrations', () => {
  it('are numbered in order, from 1', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('keep the store as it was in a backup beside it, and say so', () => {
    const dataDir = newFolder();
    withStore(dataDir, ({ incidents }) =>
      answerOf(incidents.create(incidentWith('a', { title: 'Kept' }), null)),
    );
    const { store, notices } = open(dataDir, { migrations: [...MIGRATIONS, next] });
    const backup = join(dataDir, `upfront.db.before-version-${newest + 1}`);
    expect(notices).toEqual([
      `The store was brought to a newer version; as it was before, it is kept in ${backup}.`,
    ]);
    expect(answerOf(store.incidents.open('a')).document).toEqual(incidentWith('a', { title: 'Kept' }));
    store.close();
    expect(userVersion(join(dataDir, 'upfront.db'))).toBe(newest + 1);
    expect([userVersion(backup), statSync(backup).mode & 0o777]).toEqual([newest, 0o600]);
    const old = new Database(backup, { readonly: true });
    expect(old.prepare('SELECT title FROM incidents').pluck().all()).toEqual(['Kept']);
    old.close();
  });

  it('leave the old version when a step fails', () => {
    const dataDir = newFolder();
    withStore(dataDir, ({ incidents }) => answerOf(incidents.create(incidentWith('a'), null)));
    expect(() => openStore({ dataDir, migrations: [...MIGRATIONS, broken] })).toThrow(
      'no such table: nowhere',
    );
    expect(userVersion(join(dataDir, 'upfront.db'))).toBe(newest);
    withStore(dataDir, ({ incidents }) => expect(answerOf(incidents.list('', 5))).toHaveLength(1));
  });

  it('leave no backup for a store that is new or up to date', () => {
    const dataDir = newFolder();
    withStore(dataDir, () => {});
    withStore(dataDir, () => {});
    expect(readdirSync(dataDir).sort()).toEqual(['upfront.db', 'upfront.tally']);
  });
});

describe('the search index of a store from before version 4', () => {
  // Today's program writes to the log of exports of today: the column of version 5 is there while it does.
  const beforeIndex = [...MIGRATIONS.slice(0, 3), { version: 4, sql: REDACTED_COPIES }];
  const older = (spoil: (db: Database.Database) => void) => {
    const dataDir = newFolder();
    const { store } = open(dataDir, { migrations: beforeIndex });
    for (const id of ['a', 'b'])
      answerOf(store.incidents.create(incidentWith(id, { title: 'Login failed' }), null));
    store.close();
    const db = new Database(join(dataDir, 'upfront.db'));
    db.exec(`INSERT INTO search (rowid, title, body) VALUES (1, 'Login failed', ''), (2, 'Login failed', '');
      INSERT INTO indexed (incident, revision) VALUES (1, 1), (2, 1);
      ALTER TABLE exports DROP COLUMN redacted; PRAGMA user_version = 3`);
    spoil(db);
    db.close();
    return dataDir;
  };
  const found = (dataDir: string) =>
    withStore(dataDir, ({ incidents }) => answerOf(incidents.list('login', 5)).map(({ id }) => id));

  it('is made anew and names the newest first', () => {
    expect(found(older(() => {}))).toEqual(['b', 'a']);
  });

  it('keeps no store shut when it is damaged', () => {
    const noStructure = (db: Database.Database) => {
      db.unsafeMode();
      db.pragma('writable_schema = ON');
      db.exec(`UPDATE search_data SET block = x'ffffffffffffffff' WHERE id IN (1, 10)`);
    };
    expect(found(older(noStructure))).toEqual(['b', 'a']);
  });
});

describe('a store written by version 1 of the app', () => {
  const older = () => {
    const dataDir = newFolder();
    const packed = readFileSync(join(import.meta.dirname, 'parts', 'version-1.db.gz'));
    writeFileSync(join(dataDir, 'upfront.db'), gunzipSync(packed));
    return dataDir;
  };

  it('comes over whole: records, history, files, settings and the log of exports', () => {
    const dataDir = older();
    expect(userVersion(join(dataDir, 'upfront.db'))).toBe(1);
    const { store, notices } = open(dataDir);
    expect(notices).toEqual([expect.stringContaining(`before-version-${newest}`)]);
    expect(answerOf(store.incidents.open('first')).document).toMatchObject({
      facts: { title: 'Card payments failed', trigger: 'A change, told in version 4' },
    });
    expect(answerOf(store.incidents.versions('first')).map(({ revision }) => revision)).toEqual([4, 3, 2, 1]);
    expect(Buffer.from(answerOf(store.attachments.read('file'))).toString()).toBe('14:02 deploy');
    expect(answerOf(store.settings.get())).toMatchObject({ theme: 'dark', zone: 'Europe/Berlin' });
    expect(answerOf(store.exports.last('/home/sre/brief.docx'))).toMatchObject({
      revision: 4,
      sha256: 'cd'.repeat(32),
    });
    expect(answerOf(store.exports.list('first')).map(({ redacted }) => redacted)).toEqual([false, false]);
    expect(answerOf(store.frozen.list('first'))).toEqual([]);
    expect(store.check()).toEqual([]);
    store.close();
    expect(userVersion(join(dataDir, 'upfront.db'))).toBe(newest);
    expect(userVersion(join(dataDir, `upfront.db.before-version-${newest}`))).toBe(1);
  });

  it('is kept row by row in the backup', () => {
    const dataDir = older();
    open(dataDir).store.close();
    const old = new Database(join(dataDir, `upfront.db.before-version-${newest}`), { readonly: true });
    const was = new Database(join(older(), 'upfront.db'), { readonly: true });
    const rows = 'SELECT incident, revision, hex(hash) FROM versions ORDER BY 1, 2';
    expect(old.prepare(rows).all()).toEqual(was.prepare(rows).all());
    expect(old.prepare('SELECT path, revision FROM exports').all()).toEqual(
      was.prepare('SELECT path, revision FROM exports').all(),
    );
    old.close();
    was.close();
  });
});
