import type { ChangedPassphrase } from '../../shared/api/answers.ts';
import type { Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { passphraseStrength } from '../../shared/core/passphrase/strength.ts';
import { BACKUP_LOG } from './backup.ts';
import type { Ports } from './ports.ts';

/** Backups that were saved from here, wherever: those that are not encrypted stay so, and the person must know. */
function savedBackups({ store }: Ports): readonly string[] {
  const logged = store.exports.list(BACKUP_LOG);
  return logged.ok ? [...new Set(logged.value.map(({ path }) => path))] : [];
}

async function change(
  { current, next }: Parsed<'passphrase.set'>,
  ports: Ports,
): Promise<Result<ChangedPassphrase>> {
  if (!ports.store.writable) return failure('read-only', 'The store is only read here. Nothing was changed.');
  const strength = next === null ? null : passphraseStrength(next);
  if (strength?.level === 'short') return failure('bad-input', strength.words);
  if (next === null && !ports.vault.encrypted)
    return failure('bad-input', 'The store has no passphrase. Nothing was changed.');
  return ports.vault.change(current, next, savedBackups(ports));
}

type PassphraseCall = Extract<keyof Handlers, `passphrase.${string}`>;

/** The passphrase of the store. One that is open asks for none. */
export function passphraseHandlers(ports: Ports): Pick<Handlers, PassphraseCall> {
  return {
    'passphrase.enter': () => success(null),
    'passphrase.lock': () =>
      ports.vault.encrypted
        ? ports.vault.lock()
        : failure('bad-input', 'The store has no passphrase to lock it with.'),
    'passphrase.set': (wish) => change(wish, ports),
  };
}
