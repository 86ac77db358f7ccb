import { createHash } from 'node:crypto';
import { type ApiError, failure, type Result } from '../../../shared/api/result.ts';
import { createDelivery } from '../delivery.ts';
import type { Option } from './command.ts';
import { NO_HOST_FILES } from './no-host-files.ts';

/**
 * The switch of a command that writes a file: nobody is asked at a terminal, so nothing of somebody else's goes unsaid.
 */
export const REPLACE: Option = {
  type: 'boolean',
  help: 'write over the file that is there, whoever wrote it',
};

/** What is said where no file was written: of a place that is taken also how the command goes on. */
export function refusalOf({ code, message }: ApiError, path: string): string {
  if (code !== 'conflict') return message;
  return `${path} is there already and is not this incident's own export: name another file, or add --replace to write over it.`;
}

/**
 * Writes a file whose writer nothing remembers, as no store is at hand: what is there stays, unless it is the same byte
 * for byte or is to be replaced. Answers the SHA-256 of the bytes.
 */
export async function writeWithoutStore(
  path: string,
  bytes: Uint8Array,
  replace: boolean,
): Promise<Result<string>> {
  const delivery = createDelivery(NO_HOST_FILES);
  if (replace) return delivery.write(path, bytes);
  const found = await delivery.sha256Of(path);
  if (!found.ok) return found;
  if (found.value !== null && found.value !== createHash('sha256').update(bytes).digest('hex'))
    return failure('conflict', `${path} is there already.`);
  return delivery.write(path, bytes);
}
