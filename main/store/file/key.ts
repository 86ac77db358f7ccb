import { randomBytes, scrypt } from 'node:crypto';
import type { Db } from './session.ts';

// An encrypted store begins with 16 bytes of our own in place of SQLite's name: a mark and the version of what follows,
// a salt, and three bytes that tell a wrong passphrase from a damaged file. SQLite3 Multiple Ciphers keeps them as the
// salt of the file and takes the key as it is handed over, so the derivation here is the only one.

/** "Up", version 1: the costs below. */
const MARK = Buffer.from([0x55, 0x70, 1]);
const SALT_END = 13;
const HEADER = 16;
const KEY_BYTES = 32;
/** What OWASP recommends for scrypt (Password Storage Cheat Sheet): 128 MB and about half a second an attempt. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 2 ** 20 } as const;

/** Opens an encrypted store. It is kept in memory alone. */
export interface StoreKey {
  /** The first 16 bytes of the store it opens. */
  readonly header: Buffer;
  /** 32 bytes. */
  readonly secret: Buffer;
}

/** True for the first bytes of a store that was encrypted here. */
export function isEncrypted(bytes: Buffer): boolean {
  return bytes.length >= HEADER && bytes.subarray(0, MARK.length).equals(MARK);
}

/** True when the store that begins with these bytes is opened by this key. */
export function fits({ header }: StoreKey, bytes: Buffer): boolean {
  return bytes.subarray(0, HEADER).equals(header);
}

/** However its letters were put together by a keyboard, a passphrase is the same. */
async function derive(passphrase: string, begin: Buffer): Promise<StoreKey> {
  const derived = await new Promise<Buffer>((resolve, reject) =>
    scrypt(passphrase.normalize('NFKC'), begin, KEY_BYTES + HEADER - SALT_END, COST, (error, bytes) =>
      error ? reject(error) : resolve(bytes),
    ),
  );
  return {
    header: Buffer.concat([begin, derived.subarray(KEY_BYTES)]),
    secret: derived.subarray(0, KEY_BYTES),
  };
}

/** A key that no other store has. Takes about half a second, as every attempt to guess it does. */
export function newKey(passphrase: string): Promise<StoreKey> {
  return derive(passphrase, Buffer.concat([MARK, randomBytes(SALT_END - MARK.length)]));
}

/** The key of the store that begins with these bytes; null when the passphrase is wrong. */
export async function keyOf(bytes: Buffer, passphrase: string): Promise<StoreKey | null> {
  const key = await derive(passphrase, bytes.subarray(0, SALT_END));
  return fits(key, bytes) ? key : null;
}

/** As the library takes a key that needs no derivation: "raw:", key and salt in hex. */
function rawKey({ secret, header }: StoreKey): Buffer {
  return Buffer.from(`raw:${secret.toString('hex')}${header.toString('hex')}`, 'latin1');
}

/** To be called before anything is read. ChaCha20 with a Poly1305 tag for every page, written out as a default may change. */
export function unlockWith(db: Db, key: StoreKey): void {
  db.pragma("cipher = 'chacha20'");
  db.key(rawKey(key));
}

/** Writes every page anew for another key, or for none. A kill in the middle leaves a file that nothing opens. */
export function changeKey(db: Db, key: StoreKey | null): void {
  db.pragma("cipher = 'chacha20'");
  db.rekey(key === null ? Buffer.alloc(0) : rawKey(key));
}
