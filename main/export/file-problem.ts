import { basename, dirname } from 'node:path';
import { type ApiError, failure, type Result } from '../app/ports.ts';

interface Problem {
  readonly code: ApiError['code'];
  readonly cause: string;
  readonly advice: string;
}

const OTHER_FOLDER = 'Choose another folder.';
const OTHER_NAME = 'Choose another name.';

const DISK_FULL: Problem = {
  code: 'disk-full',
  cause: 'the disk is full',
  advice: 'Free some space, or choose another folder.',
};
const IN_USE: Problem = {
  code: 'file-in-use',
  cause: 'it is open in another program, or protected',
  advice: 'Close it there, or choose another name.',
};
const NO_FOLDER: Problem = {
  code: 'no-such-folder',
  cause: 'its folder {folder} does not exist',
  advice: OTHER_FOLDER,
};
const NOT_PERMITTED: Problem = {
  code: 'not-permitted',
  cause: 'you may not write in {folder}',
  advice: OTHER_FOLDER,
};
const NO_FILE: Problem = {
  code: 'bad-input',
  cause: 'a folder or a device has this name',
  advice: OTHER_NAME,
};
const PROTECTED: Problem = { code: 'read-only', cause: 'it is write-protected', advice: OTHER_NAME };
const BAD_NAME: Problem = { code: 'bad-input', cause: 'no file can have this name', advice: OTHER_NAME };

const BY_CODE: Readonly<Record<string, Problem>> = {
  ENOSPC: DISK_FULL,
  // EDQUOT, which Node has no name for: on Linux, on macOS.
  'Unknown system error -122': DISK_FULL,
  'Unknown system error -69': DISK_FULL,
  // A limit on the size of files is a full disk to the person.
  EFBIG: DISK_FULL,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EACCES: NOT_PERMITTED,
  EPERM: NOT_PERMITTED,
  EROFS: { code: 'read-only', cause: '{folder} can only be read', advice: OTHER_FOLDER },
  EISDIR: NO_FILE,
  ENAMETOOLONG: { code: 'bad-input', cause: 'its name is too long', advice: 'Choose a shorter name.' },
  EINVAL: BAD_NAME,
  ERR_INVALID_ARG_VALUE: BAD_NAME,
};

/** "Not permitted" means other things where a file is looked at, and where it is replaced while Word has it open. */
const BY_SYSCALL: Readonly<Record<string, Readonly<Record<string, Problem>>>> = {
  access: { EACCES: PROTECTED, EPERM: PROTECTED },
  rename: { EACCES: IN_USE, EPERM: IN_USE },
};

function problemOf(code: string, syscall = ''): Problem {
  const unknown: Problem = {
    code: 'unavailable',
    cause: `the disk reported an error (${code})`,
    advice: OTHER_FOLDER,
  };
  return BY_SYSCALL[syscall]?.[code] ?? BY_CODE[code] ?? unknown;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
}

/** The system's code of an error, such as "ENOENT"; null for a fault of the program. */
export function systemCode(error: unknown): string | null {
  return isSystemError(error) ? error.code : null;
}

/** "“brief.docx” could not be written: the disk is full. …" Rethrows what is no error of the file system. */
export function fileFailure(path: string, verb: string, error: unknown, kept = ''): Result<never> {
  if (!isSystemError(error)) throw error;
  const { code, cause, advice } = problemOf(error.code, error.syscall);
  const why = cause.replace('{folder}', () => dirname(path));
  return failure(
    code,
    [`“${basename(path)}” could not be ${verb}: ${why}.`, kept, advice].filter(Boolean).join(' '),
  );
}
