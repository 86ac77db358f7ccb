import { closeSync, openSync } from 'node:fs';
import { type ApiError, type Store, success } from '../app/ports.ts';
import { backUp } from './backup/copy.ts';
import { removeUnfinished } from './create.ts';
import { bytesOf } from './file/apart.ts';
import { growLog, proveDurable } from './file/connection.ts';
import type { StoreKey } from './file/key.ts';
import type { Place } from './file/place.ts';
import { sealOf } from './file/seal.ts';
import { createSession, type Db, type Session } from './file/session.ts';
import { keepTally, type TallyKeeper } from './file/tally.ts';
import { type Evidence, startNotices, structureProblem } from './start-check.ts';
import { createStore, createTables, SAVES, type Tables } from './store.ts';
import { purgeRemoved, refreshExtracts, refreshSearch } from './tables/incidents.ts';
import { seedVocabulary } from './tables/vocabulary.ts';

/** How long a removed incident can be restored, in milliseconds: 30 days. */
const KEEP_REMOVED = 30 * 86_400_000;
/** Quiet time after a write before the store tidies up, in milliseconds. */
const REST = 1_500;
/** Incidents brought up to date in the search index and the extracts at a time: about 50 milliseconds. */
const BATCH = 100;

interface Opened {
  readonly db: Db;
  readonly place: Place;
  readonly key: StoreKey | null;
  readonly now: () => string;
  readonly evidence: Evidence;
  readonly onClose: () => void;
}

export type Served =
  | { readonly ok: true; readonly store: Store; readonly notices: readonly string[] }
  | { readonly ok: false; readonly error: ApiError };

/** Runs the work after a quiet time, and again while it says there is more; never keeps the process alive. */
function whenQuiet(work: () => boolean) {
  let timer: NodeJS.Timeout | null = null;
  const run = () => {
    if (work()) start();
  };
  // Refreshed, as a new timer costs as much as finding the incident to save.
  const start = () => {
    timer = timer?.refresh() ?? setTimeout(run, REST).unref();
  };
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return { start, stop };
}

/** First writes of a session: terms, what is gone for good, and a proof that commits wait for the disk. */
function settle(session: Session, { incidents, values }: Tables): void {
  const opened = session.now();
  session.db.transaction(() => {
    seedVocabulary(session.db, values);
    values.set('opened at', opened);
    values.set(SAVES, String(incidents.counter.count()));
    purgeRemoved(new Date(Date.parse(opened) - KEEP_REMOVED).toISOString(), incidents);
  })();
  proveDurable(session.db);
}

/** Moves the log into the store file, seals it and lets go of it. */
function shut({ db, place, onClose }: Opened, session: Session, tally: TallyKeeper, saves: number): void {
  let handle: number | null = null;
  try {
    const [moved] = db.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
    if (moved?.busy === 0 && session.inPlace()) {
      handle = openSync(place.file, 'r');
      tally.seal({ saves, seal: sealOf(handle) });
    }
  } catch {
    // Without a seal the next start reads every row; nothing is lost.
  } finally {
    db.close();
    // Only now: closing any handle of the file drops the lock.
    if (handle !== null) closeSync(handle);
    onClose();
  }
}

/** Hands out the store of an open, migrated database; refuses when its structure is damaged. */
export function serve(opened: Opened): Served {
  const { db, place, key, evidence } = opened;
  const quiet = whenQuiet(() => tidy() > 0);
  const session = createSession(db, place.file, opened.now, quiet.start);
  const tables = createTables(session);
  const { incidents } = tables;
  const problem = structureProblem(evidence, place.file, session, tables);
  if (problem) return { ok: false, error: problem };
  // Before anything runs by itself: what a table has lost shows when its first reader is made.
  const store = createStore(session, tables, {
    writable: true,
    tidy,
    backup: () => session.read(() => backUp(db, () => bytesOf(db, key))),
    close,
  });
  const notices = startNotices(evidence, session, tables);
  settle(session, tables);
  removeUnfinished(place, Date.now());
  growLog(place.wal);
  const tally = keepTally(place.tally, incidents.counter.count());
  incidents.counter.listen(tally.note);
  if (refreshExtracts(incidents, 0) > 0) quiet.start();

  function tidy(): number {
    const left = session.read(() => {
      db.pragma('wal_checkpoint(PASSIVE)');
      return success(
        session.inPlace() ? refreshSearch(incidents, BATCH) + refreshExtracts(incidents, BATCH) : 0,
      );
    });
    return left.ok ? left.value : 0;
  }
  function close(): void {
    quiet.stop();
    shut(opened, session, tally, incidents.counter.count());
  }
  return { ok: true, store, notices };
}
