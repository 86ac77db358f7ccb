import type { Incident } from '../incident/incident.ts';
import { columnsOf, LIST_KEYS, type ListKey } from '../incident/lists.ts';
import { isFilled, type Slot } from '../incident/values/slot.ts';
import { compareValue, type ValueChange } from './compare-value.ts';
import { slotWords } from './value-words.ts';

/** A row that is new, gone or says something else. */
export interface RowChange {
  readonly list: ListKey;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Its first words, as a person would name it. */
  readonly name: string;
  /** Cells that changed; of a new or removed row those that hold something. */
  readonly cells: readonly ValueChange[];
}

interface AnyRow {
  readonly id: string;
  readonly [column: string]: Slot<unknown> | string;
}

function rowsOf(incident: Incident, list: ListKey): readonly AnyRow[] {
  return incident.lists[list] as readonly unknown[] as readonly AnyRow[];
}

function wordsOf(incident: Incident, list: ListKey, row: AnyRow): readonly string[] {
  return Object.entries(columnsOf(list))
    .map(([column, field]) => slotWords(incident, field, row[column] ?? null))
    .filter((text) => text.trim() !== '');
}

/** A law may set two clocks running: rows that begin alike are told apart by their second words. */
function nameOf(incident: Incident, list: ListKey, row: AnyRow): string {
  const [first = '', second] = wordsOf(incident, list, row);
  const isShared = (other: AnyRow): boolean =>
    other.id !== row.id && wordsOf(incident, list, other)[0] === first;
  return second !== undefined && rowsOf(incident, list).some(isShared) ? `${first}, ${second}` : first;
}

function isBlank(row: AnyRow): boolean {
  return Object.entries(row).every(([column, cell]) => column === 'id' || !isFilled(cell));
}

interface Pair {
  readonly before: AnyRow | undefined;
  readonly after: AnyRow | undefined;
}

function pairsOf(before: readonly AnyRow[], after: readonly AnyRow[]): readonly Pair[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const still = new Set(after.map(({ id }) => id));
  return [
    ...after.map((row) => ({ before: old.get(row.id), after: row })),
    ...before.filter(({ id }) => !still.has(id)).map((row) => ({ before: row, after: undefined })),
  ];
}

function compareRow(
  list: ListKey,
  [before, after]: readonly [Incident, Incident],
  pair: Pair,
): readonly RowChange[] {
  const row = pair.after ?? pair.before;
  if (!row) return [];
  const cells = Object.entries(columnsOf(list)).flatMap(([column, field]) =>
    compareValue({
      name: `${list}/${row.id}/${column}`,
      field,
      before: { incident: before, slot: pair.before?.[column] ?? null },
      after: { incident: after, slot: pair.after?.[column] ?? null },
    }),
  );
  const is = pair.after && !isBlank(pair.after);
  const was = pair.before && !isBlank(pair.before);
  const kind = is && was ? 'changed' : is ? 'added' : 'removed';
  const name = nameOf(pair.after ? after : before, list, row);
  return cells.length > 0 ? [{ list, kind, name, cells }] : [];
}

/** Rows in their lists' order; a row that only moved within its list is seen in the printed sections. */
export function compareRows(before: Incident, after: Incident): readonly RowChange[] {
  return LIST_KEYS.flatMap((list) =>
    pairsOf(rowsOf(before, list), rowsOf(after, list)).flatMap((pair) =>
      compareRow(list, [before, after], pair),
    ),
  );
}
