import { type Damage, type Result, success } from '../../app/ports.ts';
import type { Db, Session } from '../file/session.ts';
import { isSame, rowHash } from './digest.ts';

/** Small values by name: the person's settings and what the store remembers of itself. */
export interface Values {
  /** Null when it was never set, or is not what was set. */
  readonly get: (name: string) => string | null;
  readonly set: (name: string, value: string) => void;
  readonly verify: () => readonly Damage[];
}

interface Row {
  readonly name: string;
  readonly value: string;
  readonly hash: Buffer;
}

const isWhole = ({ name, value, hash }: Row) => isSame(hash, rowHash([name, value]));

export function createValues(db: Db): Values {
  const get = db.prepare<[string], Row>('SELECT * FROM settings WHERE name = ?');
  const set = db.prepare(
    `INSERT INTO settings (name, value, hash) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, hash = excluded.hash`,
  );
  const all = db.prepare<[], Row>('SELECT * FROM settings');
  return {
    get: (name) => {
      const row = get.get(name);
      return row && isWhole(row) ? row.value : null;
    },
    set: (name, value) => {
      set.run(name, value, rowHash([name, value]));
    },
    verify: () =>
      all.all().some((row) => !isWhole(row))
        ? [
            {
              incidentId: null,
              message: 'A setting was damaged on the disk and is back to what it was at first.',
            },
          ]
        : [],
  };
}

interface Kept<T> {
  readonly get: () => Result<T | null>;
  readonly set: <S extends T | null>(value: S) => Result<S>;
}

/** One value that is kept under this name as JSON; null until it was set, and once it was taken back. */
export function createKept<T>(
  session: Session,
  values: Values,
  name: 'user' | 'style' | 'clock rules',
): Kept<T> {
  return {
    get: () =>
      session.read(() => {
        const value = values.get(name);
        return success(value === null ? null : (JSON.parse(value) as T | null));
      }),
    set: (value) =>
      session.write(() => {
        values.set(name, JSON.stringify(value));
        return success(value);
      }),
  };
}
