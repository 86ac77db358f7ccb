import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { type ApiError, failure, type Result, success } from '../../app/ports.ts';
import { isEncrypted } from './key.ts';
import { type Place, statOf } from './place.ts';
import { committedPages } from './wal.ts';

/** "UpFr", in the header of every store, so that another program's database is not taken for one. */
export const APPLICATION_ID = 0x55704672;

const HEADER = 100;
const MAGIC = 'SQLite format 3\0';

function firstBytes(file: string): Buffer {
  const bytes = Buffer.alloc(HEADER);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, HEADER, 0));
  } finally {
    closeSync(handle);
  }
}

/** The header as SQLite would see it: the log may hold a newer first page than the file. */
function header({ file, wal }: Place): Buffer {
  const inLog = statOf(wal) ? committedPages(readFileSync(wal))?.pages.get(1) : undefined;
  return inLog?.subarray(0, HEADER) ?? firstBytes(file);
}

const refuse = (code: ApiError['code'], file: string, rest: string) =>
  failure(code, `${file} ${rest} It was left as it is.`);

/** Whether this app reads a store of this version. */
export function judgeVersion(version: number, file: string, newest: number): Result<null> {
  if (version > newest) {
    const rest = `was made by a newer version of Upfront (store ${version}; this one reads up to ${newest}). Please update Upfront.`;
    return refuse('newer-version', file, rest);
  }
  return version > 0 ? success(null) : refuse('damaged', file, 'is damaged: it has no version.');
}

/**
 * Looks at a store file without opening it as a database, which could change it: that it is one of ours and of a
 * version this app reads. `damaged` or `newer-version` with a sentence otherwise. Answers its first bytes; of an
 * encrypted one the version shows when it is open.
 */
export function inspect(place: Place, newest: number): Result<Buffer> {
  const { file } = place;
  if (statOf(file)?.size === 0)
    return refuse('damaged', file, 'is empty, though a store was kept in it: its content was lost.');
  const bytes = header(place);
  if (isEncrypted(bytes)) return success(bytes);
  if (bytes.length < HEADER || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return refuse('damaged', file, 'is damaged or not a store of Upfront: its first bytes are wrong.');
  if (bytes.readUInt32BE(68) !== APPLICATION_ID)
    return refuse('damaged', file, 'is the database of another program, or its first bytes are damaged.');
  const judged = judgeVersion(bytes.readUInt32BE(60), file, newest);
  return judged.ok ? success(bytes) : judged;
}

/** The first bytes of an encrypted store; null for any other file, or none. */
export function encryptedHeader(place: Place): Buffer | null {
  if (!statOf(place.file)?.isFile()) return null;
  const bytes = header(place);
  return isEncrypted(bytes) ? bytes : null;
}
