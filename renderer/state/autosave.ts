import type { Saved } from '../../shared/api/answers.ts';
import { failure, type Result } from '../../shared/api/result.ts';

/** What the indicator says. `saving` covers everything typed that no commit has answered for yet. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string; readonly revision: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'conflict'; readonly message: string };

/** Timers as an argument, so that tests own the clock. */
export interface Timers {
  readonly start: (run: () => void, ms: number) => unknown;
  readonly stop: (timer: unknown) => void;
  readonly now: () => number;
}

interface Options {
  /** Sends the present record on top of the given revision. */
  readonly send: (revision: number) => Promise<Result<Saved>>;
  readonly show: (state: SaveState) => void;
  readonly timers: Timers;
  readonly revision: number;
}

export interface Autosave {
  /** Something changed: save it soon. */
  readonly touch: () => void;
  /** Saves what is pending now; true when everything is on the disk. */
  readonly flush: () => Promise<boolean>;
  /**
   * The window goes away now: sends what is pending without waiting for the save under way. That one makes the next
   * revision; if it fails after all, this one is refused as a conflict and overwrites nothing.
   */
  readonly leave: () => void;
  /** Another window has made this revision; false when it is known, or while something here is unsaved. */
  readonly rebase: (revision: number) => boolean;
  /** Ends it; nothing is sent any more. */
  readonly stop: () => void;
}

/** Quiet time after the last key before a save, and the longest a save waits while somebody types on. */
const QUIET_MS = 400;
const LONGEST_MS = 1_000;
const RETRY_MS = 5_000;
const GONE = 'Upfront’s own program does not answer. Your text stays in this window; saving is tried again.';

interface Progress {
  revision: number;
  dirty: boolean;
  dirtySince: number;
  timer: unknown;
  running: Promise<boolean> | null;
  ended: boolean;
}

/** Saves one record behind the typing: one request at a time, retried after a failure, stopped by a conflict. */
export function createAutosave({ send, show, timers, revision }: Options): Autosave {
  const progress: Progress = {
    revision,
    dirty: false,
    dirtySince: 0,
    timer: null,
    running: null,
    ended: false,
  };

  const plan = (ms: number): void => {
    if (progress.timer !== null) timers.stop(progress.timer);
    progress.timer = timers.start(() => void flush(), ms);
  };

  const settle = (result: Result<Saved>): boolean => {
    if (result.ok) {
      progress.revision = result.value.revision;
      if (!progress.dirty) show({ kind: 'saved', at: result.value.savedAt, revision: progress.revision });
      return true;
    }
    progress.dirty = true;
    const conflict = result.error.code === 'conflict';
    show({ kind: conflict ? 'conflict' : 'failed', message: result.error.message });
    if (conflict) progress.ended = true;
    else plan(RETRY_MS);
    return false;
  };

  const saveAll = async (): Promise<boolean> => {
    while (progress.dirty && !progress.ended) {
      progress.dirty = false;
      const result = await send(progress.revision).catch(() => failure('unavailable', GONE));
      if (!settle(result)) return false;
    }
    return !progress.dirty;
  };

  const flush = (): Promise<boolean> => {
    if (progress.timer !== null) timers.stop(progress.timer);
    progress.timer = null;
    progress.running ??= saveAll().finally(() => {
      progress.running = null;
    });
    return progress.running;
  };

  return {
    touch() {
      if (progress.ended) return;
      const now = timers.now();
      if (!progress.dirty) progress.dirtySince = now;
      progress.dirty = true;
      show({ kind: 'saving' });
      plan(Math.max(0, Math.min(QUIET_MS, progress.dirtySince + LONGEST_MS - now)));
    },
    flush,
    leave() {
      if (progress.ended || !progress.dirty) return;
      if (!progress.running) void flush();
      else void send(progress.revision + 1);
    },
    rebase(revision) {
      if (progress.ended || progress.dirty || progress.running || revision <= progress.revision) return false;
      progress.revision = revision;
      return true;
    },
    stop() {
      progress.ended = true;
      if (progress.timer !== null) timers.stop(progress.timer);
    },
  };
}
