import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Size at which the log is put aside and begun anew, in bytes. */
const MAX_BYTES = 1_000_000;

export const logPath = (dataDir: string): string => join(dataDir, 'upfront.log');

/** Adds one line of JSON to the log in the data folder. */
export function appendToLog(dataDir: string, line: object): void {
  const path = logPath(dataDir);
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(path, `${path}.old`);
    appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  } catch {
    // A log that cannot be written must not take the app with it.
  }
}

/**
 * Notes an exception of a call. Names, codes and places in the program only: an error's message may quote what the
 * person wrote.
 */
export function logCrash(dataDir: string, at: string, call: string, error: unknown): void {
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
  appendToLog(dataDir, {
    at,
    call,
    error: name ?? typeof error,
    code,
    places: places.map((place) => place.trim()),
  });
}
