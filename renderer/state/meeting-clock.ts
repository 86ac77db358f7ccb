import { createStore, type Store } from './store.ts';

/** The host's two clocks, in milliseconds. */
export interface HostClock {
  /** Never goes back and is not set: what time is counted with. */
  readonly monotonic: () => number;
  /** Since 1970: only to find the start again after a reload. */
  readonly wall: () => number;
}

export interface MeetingTime {
  /** Monotonic time of the start; null before it. */
  readonly startedAt: number | null;
  /** How long it took; null while it goes on. */
  readonly tookMs: number | null;
}

export interface MeetingClock extends Pick<Store<MeetingTime>, 'get' | 'subscribe'> {
  readonly start: () => void;
  readonly end: () => void;
  readonly elapsed: () => number;
}

const nameOf = (incidentId: string): string => `upfront-meeting-${incidentId}`;

/** The start as it is found on the shelf after a reload; null when there is none. */
function restored(shelf: Storage, name: string, { monotonic, wall }: HostClock): number | null {
  const startedWall = Number(shelf.getItem(name) ?? Number.NaN);
  if (!Number.isFinite(startedWall)) return null;
  return monotonic() - Math.max(0, wall() - startedWall);
}

/**
 * The clock of one meeting. It counts on the monotonic clock, so that a change of the wall clock moves nothing; the
 * shelf keeps the start only, for a window that is loaded again.
 */
export function meetingClock(incidentId: string, shelf: Storage, host: HostClock): MeetingClock {
  const name = nameOf(incidentId);
  const store = createStore<MeetingTime>({ startedAt: restored(shelf, name, host), tookMs: null });
  const elapsed = (): number => {
    const { startedAt, tookMs } = store.get();
    return tookMs ?? (startedAt === null ? 0 : host.monotonic() - startedAt);
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    elapsed,
    start() {
      shelf.setItem(name, String(host.wall()));
      store.set({ startedAt: host.monotonic(), tookMs: null });
    },
    end() {
      shelf.removeItem(name);
      store.set({ ...store.get(), tookMs: elapsed() });
    },
  };
}
