import { createHash } from 'node:crypto';
import { sha256 } from '../tables/digest.ts';

// A backup is a store file with one line behind it: SQLite does not read past the pages its header counts, so any
// program that opens a store opens a backup too, and a bit that flips where no row lies is noticed all the same.

const LINE = /^upfront backup ([0-9a-f]{64})\n$/;
/** Length of that line, in bytes. */
export const SEAL_BYTES = 80;
/** Largest file that is read, in bytes: what Node reads at once. A larger one must not be written either. */
export const MOST_BYTES = 2 ** 31 - 1;
/** Bytes that are hashed at a time: some milliseconds, so that whoever writes them can do other things in between. */
const PART = 4 * 2 ** 20;

/** `sealed` as it was written; `changed` since; `bare` when no such line was ever put behind it, or it was lost. */
export type Seal = 'sealed' | 'changed' | 'bare';

/** The bytes of a store part by part, hashed as they are taken, then the line: SHA-256 over all of them. */
export function* sealed(store: Buffer): Generator<Uint8Array> {
  const sum = createHash('sha256');
  for (let at = 0; at < store.length; at += PART) {
    const part = store.subarray(at, at + PART);
    sum.update(part);
    yield part;
  }
  yield Buffer.from(`upfront backup ${sum.digest('hex')}\n`, 'latin1');
}

/** The bytes of the store in a file, and whether they are those that were sealed. */
export function unseal(file: Buffer): { readonly store: Buffer; readonly seal: Seal } {
  const end = Math.max(0, file.length - SEAL_BYTES);
  const expected = LINE.exec(file.toString('latin1', end))?.[1];
  if (expected === undefined) return { store: file, seal: 'bare' };
  const store = file.subarray(0, end);
  return { store, seal: sha256(store).toString('hex') === expected ? 'sealed' : 'changed' };
}
