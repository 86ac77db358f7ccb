import type { Incident } from './incident.ts';
import type { ListKey } from './lists.ts';

/** Any row, its cells by column name. */
export type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;

const indexes = new WeakMap<readonly AnyRow[], ReadonlyMap<string, AnyRow>>();

/**
 * The row with this id, or undefined. Lists never change in place, so each keeps an index for as long as it lives:
 * a brief asks for every cell of a 10,000-row timeline.
 */
export function findRow(incident: Incident, list: ListKey, id: string): AnyRow | undefined {
  const rows: readonly AnyRow[] = incident.lists[list];
  const known = indexes.get(rows);
  if (known) return known.get(id);
  const index = new Map(rows.map((row) => [row.id, row]));
  indexes.set(rows, index);
  return index.get(id);
}
