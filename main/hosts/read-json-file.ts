import { readFile, stat } from 'node:fs/promises';
import { failure, type Result, success } from '../../shared/api/result.ts';

/** More than any record the app itself takes, in megabytes. */
const MAX_MEGABYTES = 64;
const MEGABYTE = 1024 * 1024;

/** A file's bytes, or one sentence that says which file and why not. The file is never changed. */
export async function readBytes(path: string, maxMegabytes: number): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > maxMegabytes * MEGABYTE) return tooLarge(path, maxMegabytes);
    return success(await readFile(path));
  } catch (error) {
    return unreadable(path, (error as NodeJS.ErrnoException).code);
  }
}

/**
 * The text in some bytes of UTF-8; a byte order mark stays in it, so that offsets count as in the file.
 * @param name what the bytes are called in the sentence when they are not
 */
export function decodeText(bytes: Uint8Array, name: string, maxMegabytes: number): Result<string> {
  if (bytes.byteLength > maxMegabytes * MEGABYTE) return tooLarge(name, maxMegabytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.trim() === '' ? failure('bad-input', `${name} is empty.`) : success(text);
  } catch {
    return failure('bad-input', `${name} is not text in UTF-8: save it as UTF-8 and try again.`);
  }
}

/** A file's JSON, or one sentence that says which file and why not. The file is never changed. */
export async function readJsonFile(path: string): Promise<Result<unknown>> {
  const read = await readBytes(path, MAX_MEGABYTES);
  return read.ok ? readJson(read.value, path) : read;
}

/**
 * The JSON in some bytes of UTF-8, with or without a byte order mark.
 * @param name what the bytes are called in the sentence when they are not
 */
export function readJson(bytes: Uint8Array, name: string): Result<unknown> {
  const decoded = decodeText(bytes, name, MAX_MEGABYTES);
  if (!decoded.ok) return decoded;
  try {
    return success(JSON.parse(decoded.value.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (error instanceof RangeError) return failure('bad-input', `${name} is nested too deep.`);
    return failure('bad-input', `${name} is not JSON: ${(error as Error).message}.`);
  }
}

function tooLarge(name: string, megabytes: number): Result<never> {
  return failure('bad-input', `${name} is larger than ${megabytes} MB, which is the limit.`);
}

function unreadable(path: string, code: string | undefined): Result<never> {
  if (code === 'ENOENT') return failure('not-found', `${path} is not there.`);
  if (code === 'EISDIR') return failure('bad-input', `${path} is a folder.`);
  if (code === 'EACCES' || code === 'EPERM') {
    return failure('not-permitted', `You do not have permission to read ${path}.`);
  }
  return failure('unavailable', `${path} could not be read (${code ?? 'unknown error'}).`);
}
