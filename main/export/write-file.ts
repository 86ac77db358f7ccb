import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  access,
  constants,
  type FileHandle,
  mkdir,
  open,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { failure, type Result, success } from '../app/ports.ts';
import { fileFailure, systemCode } from './file-problem.ts';
import { removeLeftovers, temporaryName } from './leftovers.ts';

/** Virus scanners and indexers hold a fresh file for a moment; a person's Word holds it longer. */
const TRIES = 3;
const PAUSE_MS = 60;
const HELD: ReadonlySet<string | null> = new Set(['EBUSY', 'EACCES', 'EPERM']);
/** Some network drives and Windows cannot sync a folder: there is nothing more to be done. */
const NO_FOLDER_SYNC: ReadonlySet<string | null> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EISDIR',
  'EPERM',
  'EACCES',
  'EBADF',
]);

/** What a file is to hold, one part behind the other. */
type Parts = Iterable<Uint8Array>;

interface Target {
  /** The file itself where the path is a link to it: the link stays. */
  readonly path: string;
  /** Permissions of the file that is replaced; null when there is none. */
  readonly mode: number | null;
}

function noFile(path: string): Error {
  return Object.assign(new Error(`${path} is no file`), { code: 'EISDIR' });
}

/** Looks at what is there; rejects when it may not be replaced, although its folder would allow it. */
async function lookUp(path: string): Promise<Target> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    // A rename would put a file in the place of a device, for good.
    if (!found.isFile()) throw noFile(real);
    await access(real, constants.W_OK);
    return { path: real, mode: found.mode & 0o777 };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { path, mode: null };
    throw error;
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  let position = 0;
  while (position < bytes.length) {
    const left = bytes.length - position;
    const { bytesWritten } = await handle.write(bytes, position, left, start + position);
    position += bytesWritten;
  }
}

/** Answers the SHA-256 of what was written (lowercase hex). */
async function writeTemporary(path: string, parts: Parts, mode: number | null): Promise<string> {
  const sum = createHash('sha256');
  const handle = await open(path, 'wx', 0o666);
  try {
    let end = 0;
    for (const part of parts) {
      sum.update(part);
      await writeAll(handle, part, end);
      end += part.length;
    }
    // Drives without permissions refuse this; the file is none the worse.
    if (mode !== null) await handle.chmod(mode).catch(() => undefined);
    await handle.sync();
    return sum.digest('hex');
  } finally {
    await handle.close();
  }
}

async function replace(temporary: string, path: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(temporary, path);
    } catch (error) {
      if (attempt === TRIES || !HELD.has(systemCode(error))) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}

/** The new name is on the disk only once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(systemCode(error))) throw error;
  }
}

async function putInPlace(target: Target, parts: Parts, stopped: () => boolean): Promise<string> {
  const folder = dirname(target.path);
  const { name, done } = temporaryName();
  const temporary = join(folder, name);
  try {
    const sum = stopped() ? '' : await writeTemporary(temporary, parts, target.mode);
    if (stopped()) throw new Error('The writing was cancelled.');
    await replace(temporary, target.path);
    return sum;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    done();
  }
}

/**
 * Writes the parts as one file, whole, or leaves the old one as it was, whatever happens in between: a new file in the
 * same folder, flushed, renamed over the old one, and the folder flushed. Answers the SHA-256 of the bytes (lowercase
 * hex) or one sentence that names the file and the cause. Without a mode a new file is as the system makes it.
 */
export async function writeFileWhole(
  path: string,
  parts: Parts,
  stopped: () => boolean = () => false,
  mode: number | null = null,
): Promise<Result<string>> {
  let target: Target = { path, mode: null };
  let sum: string;
  try {
    target = await lookUp(path);
    sum = await putInPlace({ ...target, mode: mode ?? target.mode }, parts, stopped);
  } catch (error) {
    if (stopped()) return failure('cancelled', 'Cancelled. No file was written, and none was changed.');
    return fileFailure(path, 'written', error, target.mode === null ? '' : 'The old file is unchanged.');
  }
  const folder = dirname(target.path);
  try {
    await syncFolder(folder);
  } catch (error) {
    return failure(
      'unavailable',
      `“${basename(path)}” was written, but the disk reported an error (${systemCode(error)}) and may lose it. Write it again in another folder.`,
    );
  }
  await removeLeftovers(folder);
  return success(sum);
}

/**
 * SHA-256 of the file's bytes (lowercase hex); null when there is no such file. A device or pipe is not read: its end
 * may never come.
 */
export async function sha256OfFile(path: string): Promise<Result<string | null>> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw noFile(path);
    const sum = createHash('sha256');
    for await (const part of createReadStream(path)) sum.update(part);
    return success(sum.digest('hex'));
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? success(null) : fileFailure(path, 'read', error);
  }
}

/** The path a write would reach: links to the file or to its folder are followed as far as they lead somewhere. */
export async function realPath(path: string): Promise<string> {
  const folder = dirname(path);
  return await realpath(path).catch(async () =>
    join(await realpath(folder).catch(() => folder), basename(path)),
  );
}

/** Makes the folder and those above it; well when it is there. */
export async function makeFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true });
    return success(null);
  } catch (error) {
    return fileFailure(folder, 'made', error);
  }
}
