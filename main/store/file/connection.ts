import { closeSync, fdatasyncSync, fstatSync, openSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import { type StoreKey, unlockWith } from './key.ts';
import type { Db } from './session.ts';

/** How long to wait for another process that is just closing the store, in milliseconds. */
export const PATIENCE = 250;
/** Pages after which the log is moved into the store: about a megabyte, some hundred saves. */
const LOG_PAGES = 250;
const FRAME = 4096 + 24;

/** What holds for every connection, on a file or on a copy in memory. */
export function harden(db: Db): void {
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  // Sorting must not spill an incident's text into the system's temp folder.
  db.pragma('temp_store = MEMORY');
  // Kilobytes: a search and a save touch little, and the system keeps the file's pages too.
  db.pragma('cache_size = -1000');
}

/** better-sqlite3-multiple-ciphers's binaries end a Node before 22 with a segmentation fault, without a word. */
export function nodeIsTooOld(): boolean {
  return Number(process.versions.node.split('.')[0]) < 22;
}

/**
 * Opens an existing store file for this process alone. Throws SqliteError: BUSY when another process has it, READONLY
 * or CANTOPEN where it cannot be written, NOTADB or CORRUPT when it is damaged.
 */
export function connect(file: string, key: StoreKey | null = null): Db {
  const db = new Database(file, { fileMustExist: true, timeout: PATIENCE });
  try {
    if (key) unlockWith(db, key);
    // Before the first access: no second window can lose an update, and there is no shared-memory file to lose.
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    beDurable(db);
    db.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
    harden(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * A commit returns when it is on the disk. better-sqlite3-multiple-ciphers is compiled to lower this to NORMAL in WAL mode at the first
 * write of each connection (957 acknowledged saves were lost in power cuts that way), so it is set after journal_mode.
 */
export function beDurable(db: Db): void {
  db.pragma('synchronous = FULL');
}

/** To be called after a write, when a compiled default would have struck. Throws when commits would not be durable. */
export function proveDurable(db: Db): void {
  const level = db.pragma('synchronous', { simple: true });
  if (level !== 2) throw new Error(`The store does not wait for the disk (synchronous is ${level}).`);
}

/**
 * Grows the log to its working size once, behind what SQLite has written (zeros are no frame to it). A save then
 * overwrites blocks the file system has already given: it waits a third less, and a disk that fills up meanwhile does
 * not stop it.
 */
export function growLog(wal: string): void {
  const handle = openSync(wal, 'r+');
  try {
    const { size } = fstatSync(handle);
    const missing = LOG_PAGES * FRAME - size;
    if (missing > 0) writeSync(handle, Buffer.alloc(missing), 0, missing, size);
    fdatasyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
