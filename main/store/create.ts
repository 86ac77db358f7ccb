import { closeSync, linkSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failure, type Result, success } from '../app/ports.ts';
import { connect } from './connection.ts';
import { type Migration, migrate } from './migrations.ts';
import { type Place, statOf, syncToDisk } from './place.ts';
import { readTally } from './tally.ts';

const unfinishedPrefix = ({ file }: Place) => `${basename(file)}.new-`;

/** What a crash in the middle of making a store leaves behind. To be called with the store locked. */
export function removeUnfinished(place: Place): void {
  const prefix = unfinishedPrefix(place);
  for (const name of readdirSync(place.folder))
    if (name.startsWith(prefix)) rmSync(join(place.folder, name), { force: true });
}

/** Gives the finished file its name unless another process was first. */
function claimName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    // Some file systems (FAT) have no links.
    renameSync(from, to);
  }
}

/**
 * Makes an empty store, under another name until it is whole, so that a crash leaves a whole store or none. Refuses
 * where one has been: a store that vanished is damage, never a fresh start.
 */
export function createFile(place: Place, migrations: readonly Migration[]): Result<null> {
  const saves = readTally(place.tally)?.saves ?? 0;
  if (saves > 0 || (statOf(place.wal)?.size ?? 0) > 0) {
    const message = `The store ${place.file} is missing, though ${saves} saves were made in it. Put it back, or use another folder (--data-dir).`;
    return failure('damaged', message);
  }
  const unfinished = join(place.folder, `${unfinishedPrefix(place)}${process.pid}`);
  rmSync(unfinished, { force: true });
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
