import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a store lives: its folder and the files in it. */
export interface Place {
  readonly folder: string;
  readonly file: string;
  /** SQLite's log of the newest saves. */
  readonly wal: string;
  /** The count of saves, kept outside the store. */
  readonly tally: string;
}

export function placeIn(folder: string): Place {
  const file = join(folder, 'upfront.db');
  return { folder, file, wal: `${file}-wal`, tally: join(folder, 'upfront.tally') };
}

/** A store file that lies by itself may have its log beside it. */
export function placeOf(file: string): Place {
  return { folder: dirname(file), file, wal: `${file}-wal`, tally: `${file}.tally` };
}

export function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

/**
 * Makes the folder and those above it, for their owner only. One that exists keeps its mode: the person may share it
 * with other things. Step by step, as Node's own recursion reports a read-only medium as a missing folder.
 */
export function makeFolder(folder: string): void {
  if (statOf(folder)?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it at the same moment.
    if (!statOf(folder)?.isDirectory()) throw error;
  }
}

/**
 * Throws the file system's error where the store could not be written; SQLite would only say that it cannot open it.
 */
export function demandWritable({ folder, file }: Place): void {
  accessSync(folder, constants.W_OK);
  accessSync(file, constants.W_OK);
}

/** SQLite makes files by the umask, readable for everybody; the log it makes later has the mode of the store. */
export function keepPrivate(file: string): void {
  if (process.platform !== 'win32' && ((statOf(file)?.mode ?? 0) & 0o777) !== 0o600) chmodSync(file, 0o600);
}

/** Brings a file's bytes, or a folder's names, to the disk. */
export function syncToDisk(path: string): void {
  // Windows can neither open nor needs to flush a folder.
  if (process.platform === 'win32' && statOf(path)?.isDirectory()) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
