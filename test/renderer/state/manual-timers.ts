import type { Timers } from '../../../renderer/state/autosave.ts';

export interface ManualTimers extends Timers {
  /** Lets time pass: everything due runs in its order. */
  readonly pass: (ms: number) => Promise<void>;
}

/** A clock that goes only when a test says so. */
export function manualTimers(): ManualTimers {
  let now = 0;
  const due = new Map<number, { readonly at: number; readonly run: () => void }>();
  let ids = 0;
  return {
    now: () => now,
    start(run, ms) {
      ids += 1;
      due.set(ids, { at: now + ms, run });
      return ids;
    },
    stop: (timer) => due.delete(timer as number),
    async pass(ms) {
      now += ms;
      for (const [id, { at, run }] of [...due]) {
        if (at > now) continue;
        due.delete(id);
        run();
      }
      // Answers of calls arrive in later turns.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    },
  };
}
