import type { Fields } from './fields.ts';
import type { Gather } from './gather.ts';

/** Tells which of the fields that name people this file has: they stay in it. */
export function putPeople(found: Gather, fields: Fields, ...names: readonly string[]): void {
  const there = names.filter((name) => fields.has(name));
  if (there.length > 0) found.people(there.join(', '));
}
