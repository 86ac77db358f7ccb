import type Database from 'better-sqlite3-multiple-ciphers';
import { failure, type Result } from '../../app/ports.ts';
import { statOf } from './place.ts';
import { storeProblem } from './problems.ts';

export type Db = Database.Database;

/** An open database and the two ways to work with it. */
export interface Session {
  readonly db: Db;
  /** This moment as an instant (ISO 8601, UTC). */
  readonly now: () => string;
  /** Runs a reader; errors of the disk become results. */
  readonly read: <T>(work: () => Result<T>) => Result<T>;
  /** Runs a writer in one transaction, on the disk when this returns; nothing is changed unless it succeeds. */
  readonly write: <T>(work: () => Result<T>) => Result<T>;
  /** False once the file was moved or deleted under the app. */
  readonly inPlace: () => boolean;
}

function guarded<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const problem = storeProblem(error);
    if (problem) return { ok: false, error: problem };
    throw error;
  }
}

/** A store renamed under the running app would go on taking saves into the moved file, where nobody looks for them. */
function watchPlace(file: string): () => Result<never> | null {
  const home = statOf(file);
  return () => {
    const now = statOf(file);
    if (now && now.ino === home?.ino && now.dev === home.dev) return null;
    const what = now ? 'was replaced by another file' : 'was moved or deleted';
    return failure(
      'unavailable',
      `The store ${file} ${what} while Upfront was running. Put it back, or start Upfront again.`,
    );
  };
}

const REFUSED = 'The work was refused.';

/**
 * A session over a store file. `onWrite` runs after each transaction that changed something; `file` is null for a
 * copy in memory.
 */
export function createSession(
  db: Db,
  file: string | null,
  now: () => string,
  onWrite: () => void = () => {},
): Session {
  const misplaced = file === null ? () => null : watchPlace(file);
  const transaction = db.transaction((work: () => Result<unknown>) => {
    const result = work();
    // Only an exception makes SQLite take back what the work has written so far.
    if (!result.ok) throw new Error(REFUSED, { cause: result });
    return result;
  });
  const attempt = (work: () => Result<unknown>): Result<unknown> => {
    try {
      return transaction(work);
    } catch (error) {
      if (error instanceof Error && error.message === REFUSED) return error.cause as Result<never>;
      throw error;
    }
  };
  return {
    db,
    now,
    read: guarded,
    inPlace: () => misplaced() === null,
    write: <T>(work: () => Result<T>) =>
      guarded(() => {
        const result = misplaced() ?? (attempt(work) as Result<T>);
        if (result.ok) onWrite();
        return result;
      }),
  };
}
