import type { Result } from '../../shared/api/result.ts';
import type { SaveState, Timers } from './autosave.ts';

interface Options {
  /** Any call that changes nothing. */
  readonly call: () => Promise<Result<unknown>>;
  readonly get: () => SaveState;
  readonly show: (state: SaveState) => void;
  readonly timers: Timers;
}

export interface HostWatch {
  /** Something said that the host may be gone: asks, and says so for as long as it does not answer. */
  readonly doubt: () => void;
  /** Asks now instead of a little later, where it did not answer. */
  readonly again: () => void;
  readonly stop: () => void;
}

const AGAIN_MS = 5_000;

/**
 * Says that the host has ended also where nothing waits to be saved, which would show it: who fills in a field would
 * else read “Saved” beside it.
 */
export function watchHost({ call, get, show, timers }: Options): HostWatch {
  let saved: SaveState | null = null;
  let lost: SaveState | null = null;
  let timer: unknown = null;
  const ask = async (shown: SaveState): Promise<void> => {
    const answer = await call();
    // What was typed meanwhile is saved or refused, and says so itself.
    if (get() !== shown) return;
    if (answer.ok) {
      if (shown === lost && saved) show(saved);
      return;
    }
    lost = { kind: 'failed', message: answer.error.message };
    show(lost);
    if (timer !== null) timers.stop(timer);
    timer = timers.start(again, AGAIN_MS);
  };
  const again = (): void => {
    const shown = get();
    if (shown === lost) void ask(shown);
  };
  return {
    doubt() {
      const shown = get();
      // A save that waits or was refused says it itself.
      if (shown.kind !== 'saved') return;
      saved = shown;
      void ask(shown);
    },
    again,
    stop() {
      lost = null;
      if (timer !== null) timers.stop(timer);
    },
  };
}
