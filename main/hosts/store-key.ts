import { closeSync, openSync, readSync } from 'node:fs';
import type { ChangedPassphrase } from '../../shared/api/answers.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { rekeyStore } from '../store/backup/rekey.ts';
import { encryptedHeader } from '../store/file/header.ts';
import { isEncrypted, keyOf, newKey, type StoreKey } from '../store/file/key.ts';
import { placeIn } from '../store/file/place.ts';

const WRONG = 'The passphrase is wrong. Check the keyboard’s language and Caps Lock, and try again.';

/** The key of what begins with these bytes; `wrong-passphrase`. Takes about half a second. */
export async function unlock(header: Buffer, passphrase: string): Promise<Result<StoreKey>> {
  const key = await keyOf(header, passphrase);
  return key ? success(key) : failure('wrong-passphrase', WRONG);
}

/** The key of the store in a folder; null where it is not encrypted, or there is none. */
export async function unlockStore(dataDir: string, passphrase: string): Promise<Result<StoreKey | null>> {
  const header = encryptedHeader(placeIn(dataDir));
  return header ? unlock(header, passphrase) : success(null);
}

/** True for a file that is there and begins as a store that anybody can read. */
function isPlain(path: string): boolean {
  try {
    const handle = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(16);
      readSync(handle, bytes, 0, bytes.length, 0);
      return !isEncrypted(bytes);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Gone, or on a disk that is not here: there is nothing to point at.
    return false;
  }
}

/**
 * Checks the passphrase that holds against the key in use, without a look at the file: to open and close that would drop
 * SQLite's lock on it. Answers the key of the next one; null for none.
 */
export async function nextKey(
  key: StoreKey | null,
  current: string | null,
  next: string | null,
): Promise<Result<StoreKey | null>> {
  const held = key ? await unlock(key.header, current ?? '') : null;
  if (held?.ok === false) return held;
  return success(next === null ? null : await newKey(next));
}

/** Makes the change while nobody has the store open, and says what stays as it was. */
export async function makeChange(
  dataDir: string,
  from: StoreKey | null,
  to: StoreKey | null,
  backups: readonly string[],
): Promise<Result<ChangedPassphrase>> {
  const left = await rekeyStore(dataDir, from, to);
  if (!left.ok) return left;
  return success({ left: left.value, plainBackups: to === null ? [] : backups.filter(isPlain) });
}
