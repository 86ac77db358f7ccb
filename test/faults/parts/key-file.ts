import { readFileSync, writeFileSync } from 'node:fs';
import type { StoreKey } from '../../../main/store/file/key.ts';

/** Hands a key to a process of the test; its derivation takes half a second each time. */
export function writeKey(file: string, { header, secret }: StoreKey): void {
  writeFileSync(file, Buffer.concat([header, secret]), { mode: 0o600 });
}

/** Null for "none". */
export function readKey(file: string): StoreKey | null {
  if (file === 'none') return null;
  const bytes = readFileSync(file);
  return { header: bytes.subarray(0, 16), secret: bytes.subarray(16) };
}
