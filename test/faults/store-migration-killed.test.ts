import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { answerOf, incidentWith, newFolder, open, withStore } from '../store/parts/workshop.ts';
import { outputOf, start } from './parts/child.ts';
import { AFTER, BEFORE, SLOW } from './parts/slow-migration.ts';

const ROUNDS = 30;
const FILES = 30;

const NEW = SLOW.length;
const OLD = NEW - 1;

/** A store of the version before with a few megabytes in it. */
function planted(): string {
  const dataDir = newFolder();
  withStore(dataDir, ({ incidents, attachments }) => {
    answerOf(incidents.create(incidentWith('a', { title: 'Kept' }), null));
    for (let n = 0; n < FILES; n++) {
      const content = Buffer.from(`${BEFORE} ${n} `.repeat(10_000));
      answerOf(
        attachments.add({ id: `f${n}`, incidentId: 'a', name: 'notes.txt', mime: 'text/plain', content }),
      );
    }
  });
  return dataDir;
}

/** The version of a store file and the words its files start with, as SQLite's own recovery finds them. */
function inspect(file: string) {
  const db = new Database(file);
  const version = db.pragma('user_version', { simple: true });
  const words = db
    .prepare(`SELECT DISTINCT CAST(substr(content, 1, ${BEFORE.length}) AS TEXT) FROM attachments`)
    .pluck()
    .all();
  const whole = db.pragma('integrity_check', { simple: true });
  db.close();
  return { version, words, whole };
}

async function killMigration(dataDir: string, after: number): Promise<void> {
  const child = start('migrate.ts', [dataDir]);
  const output = outputOf(child);
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), output]);
  await wait(after);
  child.kill('SIGKILL');
  await output;
}

describe('a migration that is killed', () => {
  it('leaves the old version or the new one, and the backup before the new one', async () => {
    const from = planted();
    const seen = new Set<unknown>();
    for (let round = 0; round < ROUNDS; round++) {
      const dataDir = join(newFolder(), 'store');
      cpSync(from, dataDir, { recursive: true });
      await killMigration(dataDir, (round * 120) / ROUNDS);
      const file = join(dataDir, 'upfront.db');
      const copy = newFolder();
      cpSync(dataDir, copy, { recursive: true });
      const found = inspect(join(copy, 'upfront.db'));
      const isNew = found.version === NEW;
      expect(found).toEqual({ version: isNew ? NEW : OLD, words: [isNew ? AFTER : BEFORE], whole: 'ok' });
      const backup = `${file}.before-version-${NEW}`;
      if (isNew || existsSync(backup))
        expect(inspect(backup)).toEqual({ version: OLD, words: [BEFORE], whole: 'ok' });
      seen.add(found.version);

      const { store } = open(dataDir, { migrations: SLOW });
      expect(answerOf(store.incidents.open('a')).document).toEqual(incidentWith('a', { title: 'Kept' }));
      store.close();
      expect(inspect(file)).toEqual({ version: NEW, words: [AFTER], whole: 'ok' });
    }
    expect([...seen].sort()).toEqual([OLD, NEW]);
  });
});
