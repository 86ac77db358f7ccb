import type { Incident } from './incident/incident.ts';

/** A record that notes what is read of it. */
export interface Watched {
  readonly incident: Incident;
  /** True while all that was read of it stands unchanged in this record. */
  readonly stands: (now: Incident) => boolean;
}

interface WatchedPart<O extends object> {
  readonly part: O;
  readonly stands: (now: O) => boolean;
}

/** A part of the record that notes which of its members are asked for, and what stood there. */
function watchPart<O extends object>(of: O): WatchedPart<O> {
  const values = new Map<PropertyKey, unknown>();
  /** All names, where somebody went through them. */
  let names: readonly PropertyKey[] | null = null;
  const note = (_of: O, name: PropertyKey): unknown => {
    const value = Reflect.get(of, name);
    values.set(name, value);
    return value;
  };
  const part = new Proxy(of, {
    get: note,
    has: (_of, name) => note(of, name) !== undefined || Reflect.has(of, name),
    getOwnPropertyDescriptor: (_of, name) => {
      note(of, name);
      return Reflect.getOwnPropertyDescriptor(of, name);
    },
    ownKeys: () => {
      const all = Reflect.ownKeys(of);
      names = all;
      return all;
    },
  });
  const stands = (now: O): boolean => {
    if (now === of) return true;
    for (const [name, value] of values) if (Reflect.get(now, name) !== value) return false;
    if (!names) return true;
    const all = Reflect.ownKeys(now);
    return all.length === names.length && all.every((name, index) => name === names?.[index]);
  };
  return { part, stands };
}

/**
 * The record as it is, but noting which facts, lists and sections are read of it. A record that is watched may be
 * watched again: what the inner one reads, or compares, the outer one has read. Parts are watched from their first
 * reading on, as most lines of a brief are looked at without any.
 */
export function watch(incident: Incident): Watched {
  const { schema, id, setup, ticks, ignores } = incident;
  let facts: WatchedPart<Incident['facts']> | null = null;
  let lists: WatchedPart<Incident['lists']> | null = null;
  let prose: WatchedPart<Incident['prose']> | null = null;
  return {
    incident: {
      schema,
      id,
      setup,
      ticks,
      ignores,
      get facts() {
        facts ??= watchPart(incident.facts);
        return facts.part;
      },
      get lists() {
        lists ??= watchPart(incident.lists);
        return lists.part;
      },
      get prose() {
        prose ??= watchPart(incident.prose);
        return prose.part;
      },
    },
    stands: (now) =>
      now.id === id &&
      now.setup === setup &&
      now.ticks === ticks &&
      now.ignores === ignores &&
      (facts?.stands(now.facts) ?? true) &&
      (lists?.stands(now.lists) ?? true) &&
      (prose?.stands(now.prose) ?? true),
  };
}
