import type { Result } from '../../../shared/api/result.ts';
import type { StoreKey } from '../../store/file/key.ts';
import { unlock } from '../store-key.ts';
import type { Terminal } from './terminal.ts';

/** Asks for the passphrase of the store or backup that begins with these bytes. */
export async function askKey(
  header: Buffer,
  question: string,
  terminal: Terminal,
): Promise<Result<StoreKey>> {
  const passphrase = await terminal.askPassphrase(question);
  return passphrase.ok ? unlock(header, passphrase.value) : passphrase;
}
