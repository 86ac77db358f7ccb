import { readFile, stat } from 'node:fs/promises';
import { failure, type Result, success } from '../../shared/api/result.ts';

/** More than any record the app itself takes, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A file's JSON, or one sentence that says which file and why not. The file is never changed. */
export async function readJsonFile(path: string): Promise<Result<unknown>> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return failure('bad-input', `${path} is larger than 64 MB, which is the limit.`);
    return readJson(await readFile(path), path);
  } catch (error) {
    return unreadable(path, (error as NodeJS.ErrnoException).code);
  }
}

/**
 * The JSON in some bytes of UTF-8, with or without a byte order mark.
 * @param name what the bytes are called in the sentence when they are not
 */
export function readJson(bytes: Uint8Array, name: string): Result<unknown> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failure('bad-input', `${name} is not text in UTF-8: save it as UTF-8 and try again.`);
  }
  if (text.trim() === '') return failure('bad-input', `${name} is empty.`);
  try {
    return success(JSON.parse(text));
  } catch (error) {
    if (error instanceof RangeError) return failure('bad-input', `${name} is nested too deep.`);
    return failure('bad-input', `${name} is not JSON: ${(error as Error).message}.`);
  }
}

function unreadable(path: string, code: string | undefined): Result<never> {
  if (code === 'ENOENT') return failure('not-found', `${path} is not there.`);
  if (code === 'EISDIR') return failure('bad-input', `${path} is a folder.`);
  if (code === 'EACCES' || code === 'EPERM') {
    return failure('not-permitted', `You do not have permission to read ${path}.`);
  }
  return failure('unavailable', `${path} could not be read (${code ?? 'unknown error'}).`);
}
