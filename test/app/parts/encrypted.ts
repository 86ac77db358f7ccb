import { type Composition, compose } from '../../../main/hosts/compose.ts';
import { newFolder } from '../../store/parts/workshop.ts';

export const PASSPHRASE = 'seven green herons';

/** A host over a store, in its own folder unless one is named. */
export function composed(dataDir = newFolder(), readWhileInUse = false): Composition {
  const host = { name: 'browser', chooseFile: null, revealFile: async () => {} } as const;
  return compose({ dataDir, exportDir: newFolder(), host, readWhileInUse });
}

/** A host over an encrypted store whose passphrase was not entered. */
export async function encryptedComposition(dataDir = newFolder()): Promise<Composition> {
  const { dispatch, close } = composed(dataDir);
  await dispatch('passphrase.set', { current: null, next: PASSPHRASE });
  close();
  return composed(dataDir);
}
