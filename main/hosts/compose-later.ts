import type { Dispatch } from '../../shared/api/dispatch.ts';
import type { ComposeOptions, Composition } from './compose.ts';

/** The app, wired by the first call to it. */
export interface LaterComposition {
  readonly dispatch: Dispatch;
  /** The same at once, for who has to know how the store is. */
  readonly composition: () => Promise<Composition>;
  /** Closes the store, if it was ever opened. */
  readonly close: () => Promise<void>;
}

/**
 * Reads the app's code while the host makes itself ready, and opens the store at the first call, which the page makes
 * once its first screen is painted, or when the host asks: so nobody waits for the disk before a window.
 */
export function composeLater(options: () => ComposeOptions): LaterComposition {
  const code = import('./compose.ts');
  // Code that cannot be read fails the call that needs it, with an answer; not the program, without one.
  code.catch(() => {});
  let composed: Promise<Composition> | null = null;
  const composition = (): Promise<Composition> => {
    composed ??= code.then(({ compose }) => compose(options()));
    return composed;
  };
  return {
    composition,
    dispatch: async (name, argument) => (await composition()).dispatch(name, argument),
    close: async () => (await composed)?.close(),
  };
}
