import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { NO_HOST_FILES } from './no-host-files.ts';
import type { Terminal } from './terminal.ts';

interface Over {
  readonly dataDir: string;
  /** True for what only reads: while the app is open and holds the store, what it saved last is read past it. */
  readonly reads: boolean;
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
    for (const notice of composition.notices()) terminal.complain(notice);
    return await run(composition.dispatch);
  } finally {
    composition.close();
  }
}
