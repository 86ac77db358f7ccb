import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../main/store/migrations.ts';
import { openStore } from '../../main/store/open.ts';
import { answerOf, incidentWith, newFolder, open, withStore } from './parts/workshop.ts';

const next = {
  version: 2,
  sql: 'CREATE TABLE later (a TEXT) STRICT; UPDATE vocabulary SET place = place + 1;',
};
const broken = { version: 2, sql: 'CREATE TABLE later (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);' };

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
    const backup = join(dataDir, 'upfront.db.before-version-2');
    expect(notices).toEqual([
      `The store was brought to a newer version; as it was before, it is kept in ${backup}.`,
    ]);
    expect(answerOf(store.incidents.open('a')).document).toEqual(incidentWith('a', { title: 'Kept' }));
    store.close();
    expect(userVersion(join(dataDir, 'upfront.db'))).toBe(2);
    expect([userVersion(backup), statSync(backup).mode & 0o777]).toEqual([1, 0o600]);
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
    expect(userVersion(join(dataDir, 'upfront.db'))).toBe(1);
    withStore(dataDir, ({ incidents }) => expect(answerOf(incidents.list('', 5))).toHaveLength(1));
  });

  it('leave no backup for a store that is new or up to date', () => {
    const dataDir = newFolder();
    withStore(dataDir, () => {});
    withStore(dataDir, () => {});
    expect(readdirSync(dataDir).sort()).toEqual(['upfront.db', 'upfront.tally']);
  });
});
