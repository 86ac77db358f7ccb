interface Entry<T> {
  readonly value: T;
  /** Names the field that was changed; empty for changes that stand alone. */
  readonly burst: string;
  /** Milliseconds, any origin. */
  readonly at: number;
}

/** What Undo and Redo go back and forth to. Values share their parts, so many fit. */
export interface History<T> {
  readonly past: readonly Entry<T>[];
  readonly future: readonly T[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

const MAX_STEPS = 500;
/** A pause of this many milliseconds ends one step of typing. */
const BURST_MS = 1_000;

/** Remembers the value before a change. Keystrokes in one field without a pause become one step. */
export function remember<T>(history: History<T>, before: T, burst: string, at: number): History<T> {
  const last = history.past.at(-1);
  if (last && burst !== '' && last.burst === burst && at - last.at < BURST_MS) {
    return { past: [...history.past.slice(0, -1), { ...last, at }], future: [] };
  }
  return { past: [...history.past, { value: before, burst, at }].slice(-MAX_STEPS), future: [] };
}

export interface Step<T> {
  readonly value: T;
  readonly history: History<T>;
}

/** One step back from the present value; null when there is none. */
export function stepBack<T>({ past, future }: History<T>, present: T): Step<T> | null {
  const last = past.at(-1);
  return last
    ? { value: last.value, history: { past: past.slice(0, -1), future: [present, ...future] } }
    : null;
}

/** One step forward again; null when nothing was undone. */
export function stepForward<T>({ past, future }: History<T>, present: T): Step<T> | null {
  const [next, ...rest] = future;
  if (next === undefined) return null;
  const entry = { value: present, burst: '', at: 0 };
  return { value: next, history: { past: [...past, entry], future: rest } };
}
