import Database from 'better-sqlite3-multiple-ciphers';
import type { ApiError } from '../../app/ports.ts';

/** What to do about a damaged store, at a terminal. */
export const RESTORE_HINT = '"upfront restore" brings a backup back.';

const BY_SQLITE_CODE: readonly (readonly [RegExp, ApiError])[] = [
  [
    /^SQLITE_FULL/,
    {
      code: 'disk-full',
      message: 'The disk is full. What was saved before is whole; free some space and try again.',
    },
  ],
  [/^SQLITE_(READONLY|PERM|AUTH)/, { code: 'read-only', message: 'The store can only be read here.' }],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    {
      code: 'store-in-use',
      message: 'The store is in use by another running Upfront. Close it there, or work in that window.',
    },
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB|SCHEMA)/,
    { code: 'damaged', message: 'The store file is damaged. It was kept as it is; nothing was deleted.' },
  ],
  [
    /^SQLITE_(IOERR|CANTOPEN|NOLFS)/,
    {
      code: 'unavailable',
      message:
        'The store file could not be read or written: the disk reported an error. What was saved before is whole.',
    },
  ],
];

const BY_SYSTEM_CODE: Readonly<Record<string, readonly [ApiError['code'], string]>> = {
  EACCES: ['not-permitted', 'you do not have permission'],
  EPERM: ['not-permitted', 'the system does not permit it'],
  EROFS: ['read-only', 'it can only be read'],
  ENOSPC: ['disk-full', 'the disk is full'],
  EFBIG: ['disk-full', 'the disk is full'],
  EDQUOT: ['disk-full', 'your quota is used up'],
  ENOENT: ['no-such-folder', 'it does not exist'],
  ENOTDIR: ['no-such-folder', 'a part of the path is a file'],
  EEXIST: ['no-such-folder', 'a part of the path is a file'],
  EISDIR: ['damaged', 'it is a folder'],
  ENAMETOOLONG: ['no-such-folder', 'the path is too long'],
  EBUSY: ['file-in-use', 'another program uses it'],
  EIO: ['unavailable', 'the disk reported an error'],
};

/** The sentence for an error of SQLite; null for every other error, which is a fault of the program. */
export function storeProblem(error: unknown): ApiError | null {
  if (!(error instanceof Database.SqliteError)) return null;
  return BY_SQLITE_CODE.find(([pattern]) => pattern.test(error.code))?.[1] ?? null;
}

/** True for a table or column that every store has and this one has not: its structure was damaged. */
export function lacksStructure(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    /\bno (?:such table|such column|column named)\b/.test(error.message)
  );
}

/** The sentence for an error of the file system about a path; null for every other error. */
export function fileProblem(error: unknown, path: string): ApiError | null {
  const system = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (system === undefined || !Object.hasOwn(BY_SYSTEM_CODE, system)) return null;
  const [code, why] = BY_SYSTEM_CODE[system] ?? ['unavailable', system];
  return { code, message: `${path} could not be used: ${why}. Nothing was changed.` };
}
