import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { harden } from './connection.ts';
import { isEncrypted, type StoreKey, unlockWith } from './key.ts';
import type { Db } from './session.ts';

/** A store that was read from bytes: what is done to it changes no file of the person's. */
export interface Apart {
  readonly db: Db;
  /** The whole of it as it is now, encrypted if it was. */
  readonly bytes: () => Buffer;
  readonly close: () => void;
}

/** A store in WAL mode cannot be opened from memory; of an encrypted one every byte is sealed, these too. */
export function withoutLog(bytes: Buffer): Buffer {
  if (!isEncrypted(bytes)) bytes.subarray(18, 20).fill(1);
  return bytes;
}

/** A folder that nobody else may look into, gone when the work is done. Only what is encrypted may be put there. */
function inScratch<T>(work: (file: string, clear: () => void) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-copy-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    return work(join(folder, 'copy'), clear);
  } catch (error) {
    clear();
    throw error;
  }
}

function openInMemory(bytes: Buffer): Apart {
  const db = new Database(bytes);
  harden(db);
  return { db, bytes: () => withoutLog(db.serialize()), close: () => db.close() };
}

/** The library reads nothing encrypted from memory: the bytes lie in a file as they are, encrypted. */
function openEncrypted(bytes: Buffer, key: StoreKey): Apart {
  return inScratch((file, clear) => {
    writeFileSync(file, bytes, { mode: 0o600 });
    const db = new Database(file);
    const close = () => {
      db.close();
      clear();
    };
    try {
      unlockWith(db, key);
      db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('journal_mode = MEMORY');
      harden(db);
    } catch (error) {
      close();
      throw error;
    }
    // Without a log all of it is in the file.
    return { db, bytes: () => readFileSync(file), close };
  });
}

/** Opens the bytes of a store. Throws SqliteError where they are damaged, or the key is another store's. */
export function openApart(bytes: Buffer, key: StoreKey | null): Apart {
  return key ? openEncrypted(bytes, key) : openInMemory(bytes);
}

/** The whole of an open store as bytes, encrypted if it is. */
export function bytesOf(db: Db, key: StoreKey | null): Buffer {
  if (!key) return withoutLog(db.serialize());
  return inScratch((file, clear) => {
    db.prepare('VACUUM INTO ?').run(file);
    const bytes = readFileSync(file);
    clear();
    return bytes;
  });
}
