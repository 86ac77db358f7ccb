import { failure, type Result } from '../../../shared/api/result.ts';
import type { StoreKey } from '../../store/file/key.ts';
import { unlock } from '../store-key.ts';
import { NOBODY_TO_ASK } from './ask-passphrase.ts';
import type { Terminal } from './terminal.ts';

/** Asks for the passphrase of the store or backup that begins with these bytes. */
export async function askKey(
  header: Buffer,
  question: string,
  terminal: Terminal,
): Promise<Result<StoreKey>> {
  const passphrase = await terminal.askPassphrase(question);
  return passphrase === null ? failure('locked', NOBODY_TO_ASK) : unlock(header, passphrase);
}
