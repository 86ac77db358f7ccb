import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { failure, type Result } from '../../../shared/api/result.ts';
import { RESTORE_HINT } from '../../store/file/problems.ts';
import { NO_HOST_FILES } from './no-host-files.ts';
import type { Terminal } from './terminal.ts';

interface Over {
  readonly dataDir: string;
  /** True for what only reads: while the app is open and holds the store, what it saved last is read past it. */
  readonly reads: boolean;
}

/** Asks for the passphrase of an encrypted store and opens it. */
async function enter(dispatch: Dispatch, terminal: Terminal): Promise<Result<unknown>> {
  const passphrase = await terminal.askPassphrase('Passphrase of the store');
  return passphrase.ok ? await dispatch('passphrase.enter', { passphrase: passphrase.value }) : passphrase;
}

/** Runs over the calls of the store in this folder; what is to be known of the store is said first. */
export async function withStore<T>(
  { dataDir, reads }: Over,
  terminal: Terminal,
  run: (dispatch: Dispatch) => Promise<T>,
): Promise<T> {
  const { compose } = await import('../compose.ts');
  const host = { name: 'command line', ...NO_HOST_FILES } as const;
  const composition = compose({ dataDir, host, readWhileInUse: reads });
  try {
    const problem = composition.startProblem();
    if (problem?.code === 'damaged')
      return await run(async () => failure('damaged', `${problem.message} ${RESTORE_HINT}`));
    if (problem?.code === 'locked') {
      const entered = await enter(composition.dispatch, terminal);
      if (!entered.ok) return await run(async () => entered);
    }
    for (const notice of composition.notices()) terminal.complain(notice);
    return await run(composition.dispatch);
  } finally {
    composition.close();
  }
}
