import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { type ApiError, failure, type Result, success } from '../../app/ports.ts';
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

/**
 * Looks at a store file without opening it as a database, which could change it: that it is one of ours and of a
 * version this app reads. Returns its version; `damaged` or `newer-version` with a sentence otherwise.
 */
export function inspect(place: Place, newest: number): Result<number> {
  const { file } = place;
  if (statOf(file)?.size === 0)
    return refuse('damaged', file, 'is empty, though a store was kept in it: its content was lost.');
  const bytes = header(place);
  if (bytes.length < HEADER || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return refuse('damaged', file, 'is damaged or not a store of Upfront: its first bytes are wrong.');
  const version = bytes.readUInt32BE(60);
  if (bytes.readUInt32BE(68) !== APPLICATION_ID)
    return refuse('damaged', file, 'is the database of another program, or its first bytes are damaged.');
  if (version > newest) {
    const rest = `was made by a newer version of Upfront (store ${version}; this one reads up to ${newest}). Please update Upfront.`;
    return refuse('newer-version', file, rest);
  }
  return version > 0 ? success(version) : refuse('damaged', file, 'is damaged: it has no version.');
}
