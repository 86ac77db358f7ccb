import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { APPLICATION_ID } from '../file/header.ts';
import { syncToDisk } from '../file/place.ts';
import type { Db } from '../file/session.ts';
import { SCHEMA } from './version-1.ts';
import { FROZEN_AND_EXPORTS } from './version-2.ts';
import { EXTRACTS } from './version-3.ts';
import { NEWEST_FIRST } from './version-4.ts';
import { REDACTED_COPIES } from './version-5.ts';
import { DUES_OF_RECORDS } from './version-6.ts';

/** One step forward, run in a transaction of its own. There is no way back but the backup. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** Every step ever shipped, in order. A new one is added at the end; none is ever changed. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, sql: SCHEMA },
  { version: 2, sql: FROZEN_AND_EXPORTS },
  { version: 3, sql: EXTRACTS },
  { version: 4, sql: NEWEST_FIRST },
  { version: 5, sql: REDACTED_COPIES },
  { version: 6, sql: DUES_OF_RECORDS },
];

export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

export function versionOf(db: Db): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Where the store as it was before a migration is kept. */
function backupPath(file: string, version: number): string {
  return `${file}.before-version-${version}`;
}

/**
 * Copies the whole store beside itself, flushed, then named: a name that is there is a copy that is whole. By VACUUM
 * INTO, as opening the file a second time and closing it would drop SQLite's lock on it.
 */
function backUp(db: Db, file: string, version: number): string {
  const path = backupPath(file, version);
  const unfinished = `${path}.part`;
  rmSync(unfinished, { force: true });
  closeSync(openSync(unfinished, 'wx', 0o600));
  db.prepare('VACUUM INTO ?').run(unfinished);
  syncToDisk(unfinished);
  renameSync(unfinished, path);
  syncToDisk(dirname(path));
  return path;
}

/**
 * Brings the database to the newest version, each step whole or not at all. A kill leaves the old or the new version.
 */
export function migrate(db: Db, migrations: readonly Migration[]): void {
  for (const { version, sql } of migrations.filter((step) => step.version > versionOf(db))) {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${version}`);
    })();
  }
}

/**
 * The same for a store that is in use: after a backup beside it. Returns the
 * backup's path; null when it was up to date.
 */
export function migrateFile(db: Db, file: string, migrations: readonly Migration[]): string | null {
  if (versionOf(db) >= newestVersion(migrations)) return null;
  const backup = backUp(db, file, newestVersion(migrations));
  migrate(db, migrations);
  return backup;
}
