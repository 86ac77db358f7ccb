import { sha256 } from '../tables/digest.ts';

// A backup is a store file with one line behind it: SQLite does not read past the pages its header counts, so any
// program that opens a store opens a backup too, and a bit that flips where no row lies is noticed all the same.

const LINE = /^upfront backup ([0-9a-f]{64})\n$/;
/** Length of that line, in bytes. */
const LINE_BYTES = 80;

/** `sealed` as it was written; `changed` since; `bare` when no such line was ever put behind it, or it was lost. */
export type Seal = 'sealed' | 'changed' | 'bare';

/** Puts the line behind the bytes of a store: SHA-256 over all of them. */
export function seal(store: Buffer): Buffer {
  return Buffer.concat([store, Buffer.from(`upfront backup ${sha256(store).toString('hex')}\n`, 'latin1')]);
}

/** The bytes of the store in a file, and whether they are those that were sealed. */
export function unseal(file: Buffer): { readonly store: Buffer; readonly seal: Seal } {
  const end = Math.max(0, file.length - LINE_BYTES);
  const expected = LINE.exec(file.toString('latin1', end))?.[1];
  if (expected === undefined) return { store: file, seal: 'bare' };
  const store = file.subarray(0, end);
  return { store, seal: sha256(store).toString('hex') === expected ? 'sealed' : 'changed' };
}
