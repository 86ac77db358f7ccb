import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Size at which the log is put aside and begun anew, in bytes. */
const MAX_BYTES = 1_000_000;

/**
 * Notes an exception of a call as one line of JSON in the data folder. Names, codes and places in the program only:
 * an error's message may quote what the person wrote.
 */
export function logCrash(dataDir: string, at: string, call: string, error: unknown): void {
  const path = join(dataDir, 'upfront.log');
  const {
    name,
    code,
    message = '',
    stack = '',
  } = (error instanceof Error ? error : {}) as Partial<NodeJS.ErrnoException>;
  // A message of several lines may look like places.
  const places = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(path, `${path}.old`);
    const line = { at, call, error: name ?? typeof error, code, places: places.map((place) => place.trim()) };
    appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  } catch {
    // A log that cannot be written must not take the app with it.
  }
}
