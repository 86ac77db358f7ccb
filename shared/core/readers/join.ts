import type { Lists } from '../incident/lists.ts';

/** What readers leave in a record. */
export const READER_LISTS = ['comments', 'readings'] as const satisfies readonly (keyof Lists)[];

type ReaderLists = Pick<Lists, (typeof READER_LISTS)[number]>;

function joined<R extends { readonly id: string }>(
  mine: readonly R[],
  theirs: readonly R[],
  choose: (mine: R, theirs: R) => R,
): readonly R[] {
  const other = new Map(theirs.map((row) => [row.id, row]));
  const kept = mine.map((row) => choose(row, other.get(row.id) ?? row));
  const known = new Set(mine.map(({ id }) => id));
  return [...kept, ...theirs.filter(({ id }) => !known.has(id))];
}

/**
 * What the readers of two copies left, together: copies go to several readers at once, and one who answers must not
 * take out what another wrote. A comment that was settled in one of them is settled.
 */
export function joinReaders(mine: ReaderLists, theirs: ReaderLists): ReaderLists {
  return {
    comments: joined(mine.comments, theirs.comments, (a, b) =>
      a.settledAt === null && b.settledAt !== null ? b : a,
    ),
    readings: joined(mine.readings, theirs.readings, (a) => a),
  };
}
