import { type Damage, type SettingsStore, success, type UserSettings } from '../../app/ports.ts';
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

const USER = 'user';

export function createSettings(session: Session, values: Values): SettingsStore {
  return {
    get: () =>
      session.read(() => {
        const value = values.get(USER);
        return success(value === null ? null : (JSON.parse(value) as UserSettings | null));
      }),
    set: (settings) =>
      session.write(() => {
        values.set(USER, JSON.stringify(settings));
        return success(settings);
      }),
  };
}
