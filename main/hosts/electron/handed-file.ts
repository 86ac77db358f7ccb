import { isAbsolute } from 'node:path';

/**
 * The file a second start hands over; null for none. What another process says is read like any other input: only
 * the absolute path of a file in its record counts.
 */
export function handedFile(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('file' in data)) return null;
  const { file } = data;
  return typeof file === 'string' && isAbsolute(file) && !file.includes('\0') ? file : null;
}
