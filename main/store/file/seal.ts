import { createHash } from 'node:crypto';
import { fstatSync, readSync } from 'node:fs';

/**
 * Larger stores are neither sealed nor read whole at the start: half a gigabyte takes about half a second. Their rows
 * are compared with their hashes when they are read, as everywhere.
 */
const MAX_BYTES = 512 * 1024 * 1024;
const CHUNK = 1024 * 1024;

export function isTooLarge(bytes: number): boolean {
  return bytes > MAX_BYTES;
}

/** SHA-256 of an open file, lowercase hex; null when it is too large for the time a start may take. */
export function sealOf(handle: number): string | null {
  if (isTooLarge(fstatSync(handle).size)) return null;
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK);
  for (let at = 0, read = -1; read !== 0; at += read) {
    read = readSync(handle, chunk, 0, CHUNK, at);
    hash.update(chunk.subarray(0, read));
  }
  return hash.digest('hex');
}
