import type { Incident } from './incident/incident.ts';
import { type Watched, watch } from './watch.ts';

/** What an answer is taken to cost beside its text, in UTF-16 units. */
const ENTRY = 60;

/**
 * The function with its latest answers kept, so that a keystroke in one paragraph does not read the others again. Only
 * for pure functions of a short text; answers must not be changed. Longer texts are computed each time, and when the
 * texts kept have come to `most` UTF-16 units all are dropped: memory stays bounded and no order has to be tracked.
 */
export function remember<T>(
  compute: (text: string) => T,
  most: number,
  longest: number,
): (text: string) => T {
  const kept = new Map<string, T>();
  let size = 0;
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (text.length > longest) return value;
    if (size > most) {
      kept.clear();
      size = 0;
    }
    size += text.length + ENTRY;
    kept.set(text, value);
    return value;
  };
}

/**
 * The same for lines of a brief: some 2,000 of 150 letters, twice that of table cells, and none longer than a page.
 * More would cost a keystroke more in collecting garbage than it saves.
 */
export function rememberLine<T>(compute: (text: string) => T): (text: string) => T {
  return remember(compute, 400_000, 2_000);
}

/** The function with its answers kept for as long as the objects they were computed of are in use. */
export function rememberFor<K extends WeakKey, T>(compute: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const before = kept.get(of);
    if (before) return before.value;
    const value = compute(of);
    kept.set(of, { value });
    return value;
  };
}

/**
 * The function with its latest answer kept while these parts of what it is given (a record) are the same objects, as
 * all are that an edit does not touch. Only for functions that look at nothing else of it.
 */
export function rememberWhile<T, C = Incident>(
  partsOf: (of: C) => readonly unknown[],
  compute: (of: C) => T,
): (of: C) => T {
  let last: { readonly parts: readonly unknown[]; readonly value: T } | null = null;
  return (of) => {
    const parts = partsOf(of);
    if (!last?.parts.every((part, index) => part === parts[index])) last = { parts, value: compute(of) };
    return last.value;
  };
}

/**
 * The function with its latest answer kept while all that it read of the record stands unchanged, whatever
 * else is edited. It reads the record alone.
 */
export function rememberRead<T>(compute: (incident: Incident) => T): (incident: Incident) => T {
  let last: { readonly read: Watched; readonly value: T } | null = null;
  return (incident) => {
    if (!last?.read.stands(incident)) {
      const read = watch(incident);
      last = { read, value: compute(read.incident) };
    }
    return last.value;
  };
}

/** The same while facts, lists and setup stay, as they do while somebody writes in a section. */
export function rememberRecord<T>(compute: (incident: Incident) => T): (incident: Incident) => T {
  return rememberWhile(({ facts, lists, setup }) => [facts, lists, setup], compute);
}

/** What is made when it is first asked for, and then kept. Only for what is the same whenever it is made. */
export function onceAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
