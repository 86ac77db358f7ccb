import { type ClockAction, clockStep, type Moment } from '../../shared/core/rehearsal/clock.ts';
import { type ClockState, type Plan, readyClock } from '../../shared/core/rehearsal/clock-state.ts';
import { parseKeptClock } from '../../shared/core/rehearsal/kept-clock.ts';
import { createStore } from './store.ts';

/** Where a run is kept while it goes on: keys and numbers only, as a browser writes it to its profile. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The host's two clocks and a way to be called again and again. */
export interface Clockwork {
  readonly moment: () => Moment;
  /** Calls back every so many ms until the answer is called. */
  readonly every: (ms: number, run: () => void) => () => void;
}

export interface RehearsalClock {
  readonly get: () => ClockState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (action: ClockAction) => void;
  /** The state at this very moment, between two ticks: for what moves with every frame. */
  readonly peek: () => ClockState;
  /** Brings the run on its shelf to this moment, as when the window goes away. */
  readonly keep: () => void;
  /** Ends the ticking; the run stays on its shelf. */
  readonly stop: () => void;
}

/** Ticks drive the figures on the screen; a second shown is never late by more than this. */
const TICK_MS = 250;
/** A crash loses at most this much of a run. */
const KEEP_MS = 1_000;

const nameOf = (incidentId: string): string => `upfront-rehearsal-${incidentId}`;

/** The run of this incident that was not ended, or null. */
export function keptClock(shelf: Shelf, incidentId: string): ClockState | null {
  const text = shelf.getItem(nameOf(incidentId));
  return text === null ? null : parseKeptClock(text);
}

export function forgetClock(shelf: Shelf, incidentId: string): void {
  shelf.removeItem(nameOf(incidentId));
}

interface Dependencies {
  readonly shelf: Shelf;
  readonly clockwork: Clockwork;
  readonly incidentId: string;
}

/** The clock of one run over the host's time; `kept` goes on with a run that a reload or crash broke off. */
export function rehearsalClock(
  { shelf, clockwork, incidentId }: Dependencies,
  plan: Plan,
  kept: ClockState | null = null,
): RehearsalClock {
  const store = createStore(
    kept ? clockStep(kept, { kind: 'restore', ...clockwork.moment() }) : readyClock(plan),
  );
  let keptAt = 0;
  const shelve = (): void => {
    keptAt = store.get().at;
    shelf.setItem(nameOf(incidentId), JSON.stringify(store.get()));
  };
  const send = (action: ClockAction): void => {
    const before = store.get();
    const after = clockStep(before, { ...action, ...clockwork.moment() });
    store.set(after);
    if (after.phase === 'ended') forgetClock(shelf, incidentId);
    else if (after !== before && (action.kind !== 'tick' || after.at - keptAt >= KEEP_MS)) shelve();
  };
  const stop = clockwork.every(TICK_MS, () => send({ kind: 'tick' }));
  return {
    get: store.get,
    subscribe: store.subscribe,
    send,
    peek: () => clockStep(store.get(), { kind: 'tick', ...clockwork.moment() }),
    keep() {
      send({ kind: 'tick' });
      const { phase } = store.get();
      if (phase !== 'ready' && phase !== 'ended') shelve();
    },
    stop,
  };
}
