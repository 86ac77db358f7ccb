import { createHash } from 'node:crypto';
import { fstatSync, readSync } from 'node:fs';

/** Larger stores are not sealed: hashing half a gigabyte takes about half a second of the start. Their rows still are. */
const MAX_BYTES = 512 * 1024 * 1024;
const CHUNK = 1024 * 1024;

/** SHA-256 of an open file, lowercase hex; null when it is too large for the time a start may take. */
export function sealOf(handle: number): string | null {
  if (fstatSync(handle).size > MAX_BYTES) return null;
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK);
  for (let at = 0, read = -1; read !== 0; at += read) {
    read = readSync(handle, chunk, 0, CHUNK, at);
    hash.update(chunk.subarray(0, read));
  }
  return hash.digest('hex');
}
