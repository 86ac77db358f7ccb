import { randomUUID } from 'node:crypto';
import { closeSync, linkSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failure, type Result, success } from '../app/ports.ts';
import { connect } from './file/connection.ts';
import { type Place, statOf, syncToDisk } from './file/place.ts';
import { readTally } from './file/tally.ts';
import { type Migration, migrate } from './schema/migrations.ts';

const unfinishedPrefix = ({ file }: Place) => `${basename(file)}.new-`;

/** Path for a store in the making; what a crash leaves of it is removed by a later start. */
export function unfinishedName(place: Place): string {
  return join(place.folder, `${unfinishedPrefix(place)}${randomUUID()}`);
}

/**
 * After this time nobody is still at work on a file, in milliseconds; making a store takes some hundredths of a second.
 */
const STALE = 3_600_000;

/** Paths of stores in the making, or left behind by a crash. */
export function unfinishedOf(place: Place): readonly string[] {
  const prefix = unfinishedPrefix(place);
  return readdirSync(place.folder)
    .filter((found) => found.startsWith(prefix))
    .map((name) => join(place.folder, name));
}

/** What a crash in the middle of making a store left behind; another process may be making one just now. */
export function removeUnfinished(place: Place, now: number): void {
  for (const path of unfinishedOf(place)) {
    if (now - (statOf(path)?.mtimeMs ?? now) > STALE) rmSync(path, { force: true });
  }
}

/** Gives the finished file its name unless another process was first. */
function claimName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    // Some file systems (FAT) have no links; a name that is taken there would be overwritten.
    if (!statOf(to)) renameSync(from, to);
  }
}

/**
 * Makes an empty store, under another name until it is whole, so that a crash leaves a whole store or none. Refuses
 * where one has been: a store that vanished is damage, never a fresh start.
 */
export function createFile(place: Place, migrations: readonly Migration[]): Result<null> {
  const saves = readTally(place.tally)?.saves ?? 0;
  const remains = saves > 0 || (statOf(place.wal)?.size ?? 0) > 0;
  // Another process may have made it since the caller looked.
  if (statOf(place.file)) return success(null);
  if (remains) {
    const message = `The store ${place.file} is missing, though ${saves} saves were made in it. Put it back, or use another folder (--data-dir).`;
    return failure('damaged', message);
  }
  const unfinished = unfinishedName(place);
  closeSync(openSync(unfinished, 'wx', 0o600));
  const db = connect(unfinished);
  try {
    migrate(db, migrations);
    // Closing would do the same, but in silence where the disk refuses, and the log would stay behind.
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  syncToDisk(unfinished);
  claimName(unfinished, place.file);
  rmSync(unfinished, { force: true });
  syncToDisk(place.folder);
  return success(null);
}
