import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ApiError, Clock, Result, Store } from '../app/ports.ts';
import { createFile } from './create.ts';
import { connect, nodeIsTooOld } from './file/connection.ts';
import { inspect, judgeVersion } from './file/header.ts';
import { fits, isEncrypted, type StoreKey } from './file/key.ts';
import { demandWritable, keepPrivate, makeFolder, type Place, placeIn, statOf } from './file/place.ts';
import { fileProblem, lacksStructure, storeProblem } from './file/problems.ts';
import { readCopy } from './rescue.ts';
import { MIGRATIONS, type Migration, migrateFile, newestVersion, versionOf } from './schema/migrations.ts';
import { serve } from './serve.ts';
import { type Evidence, gatherEvidence } from './start-check.ts';

export interface OpenStoreOptions {
  /** Folder of the store; made when it is not there, for its owner only. */
  readonly dataDir: string;
  /** Of an encrypted store; without it, it is `locked`. */
  readonly key?: StoreKey | null;
  readonly clock?: Clock;
  /** The steps to the newest version; a test hands in longer lists. */
  readonly migrations?: readonly Migration[];
}

export type OpenStoreResult =
  | {
      readonly ok: true;
      readonly store: Store;
      /** What the person must know, each a sentence: lost saves, damaged incidents, a migration and its backup. */
      readonly notices: readonly string[];
    }
  | {
      readonly ok: false;
      readonly error: ApiError;
      /** Opens a copy in memory for reading and export; null where there is nothing this app could read. */
      readonly readCopy: (() => Result<Store>) | null;
    };

/** Closing a second handle of the file would drop SQLite's lock on it, so this process opens each store once. */
const openHere = new Set<string>();

interface Job {
  readonly place: Place;
  readonly key: StoreKey | null;
  readonly now: () => string;
  readonly migrations: readonly Migration[];
}

const refuse = (error: ApiError, readCopy: (() => Result<Store>) | null = null): OpenStoreResult => ({
  ok: false,
  error,
  readCopy,
});

/** Serves the store; refuses where a table or column that every store of its version has is missing. */
function serveWhole(opened: Parameters<typeof serve>[0]): ReturnType<typeof serve> {
  try {
    return serve(opened);
  } catch (error) {
    if (!lacksStructure(error)) throw error;
    const message = `The store ${opened.place.file} is damaged: part of its structure cannot be read. It was left as it is.`;
    return { ok: false, error: { code: 'damaged', message } };
  }
}

/** Connects, migrates and serves. Throws SqliteError where the file cannot be opened or is damaged. */
function openFile({ place, key, now, migrations }: Job, evidence: Evidence): OpenStoreResult {
  demandWritable(place);
  keepPrivate(place.file);
  const db = connect(place.file, key);
  try {
    const judged = judgeVersion(versionOf(db), place.file, newestVersion(migrations));
    if (!judged.ok) {
      db.close();
      return refuse(judged.error);
    }
    db.pragma('wal_checkpoint(TRUNCATE)');
    const backup = migrateFile(db, place.file, migrations);
    const served = serveWhole({ db, place, key, now, evidence, onClose: () => openHere.delete(place.file) });
    if (!served.ok) {
      db.close();
      return refuse(served.error, () => readCopy(place, key, migrations, now));
    }
    openHere.add(place.file);
    const upgraded =
      backup === null
        ? []
        : [`The store was brought to a newer version; as it was before, it is kept in ${backup}.`];
    return { ...served, notices: [...upgraded, ...served.notices] };
  } catch (error) {
    db.close();
    throw error;
  }
}

const LOCKED = 'The store is encrypted: enter its passphrase to open it.';

function openAt(given: Job): OpenStoreResult {
  const { place, now, migrations } = given;
  if (openHere.has(place.file))
    return refuse({ code: 'store-in-use', message: 'The store is open in this process already.' });
  const made = statOf(place.file) ? null : createFile(place, migrations);
  const known = made?.ok === false ? made : inspect(place, newestVersion(migrations));
  if (!known.ok) return refuse(known.error);
  const encrypted = isEncrypted(known.value);
  const key = encrypted && given.key && fits(given.key, known.value) ? given.key : null;
  if (encrypted && !key) return refuse({ code: 'locked', message: LOCKED });
  const job = { ...given, key };
  try {
    return openFile(job, gatherEvidence(place));
  } catch (error) {
    const problem = storeProblem(error) ?? fileProblem(error, place.file);
    if (!problem) throw error;
    return refuse(problem, () => readCopy(place, key, migrations, now));
  }
}

/**
 * Opens the store in a folder, or makes one where none has been. Saves are on the disk when a call returns; one process
 * at a time has it open. Refuses with a sentence: `damaged` (never a silent empty start), `newer-version` (the file is
 * left byte for byte), `locked` (encrypted, and no key that fits), `store-in-use`, `read-only`, `disk-full` and what the file system says. Where there is something
 * to read, `readCopy` opens it.
 */
export function openStore({
  dataDir,
  key = null,
  clock,
  migrations = MIGRATIONS,
}: OpenStoreOptions): OpenStoreResult {
  if (nodeIsTooOld()) {
    const message = `Upfront needs Node 22 or newer, and this is Node ${process.versions.node}.`;
    return refuse({ code: 'unavailable', message });
  }
  const now = clock?.now ?? (() => new Date().toISOString());
  try {
    const folder = resolve(dataDir);
    makeFolder(folder);
    return openAt({ place: placeIn(realpathSync(folder)), key, now, migrations });
  } catch (error) {
    const problem = fileProblem(error, dataDir) ?? storeProblem(error);
    if (!problem) throw error;
    return refuse(problem);
  }
}
