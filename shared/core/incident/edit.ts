import type { SectionKey } from '../brief/section-keys.ts';
import type { FactKey, FactValue } from './facts.ts';
import type { Ignore } from './ignore.ts';
import type { Incident, Setup, Tick } from './incident.ts';
import type { Column, ListKey, Row } from './lists.ts';
import type { Prose } from './values/prose.ts';
import type { Slot } from './values/slot.ts';

type SetFact = {
  [K in FactKey]: { readonly kind: 'fact'; readonly key: K; readonly value: Slot<FactValue<K>> };
}[FactKey];
type SetSetup = {
  [K in keyof Setup]: { readonly kind: 'setup'; readonly key: K; readonly value: Setup[K] };
}[keyof Setup];
type AddRow = {
  [L in ListKey]: { readonly kind: 'row-add'; readonly list: L; readonly row: Row<L> };
}[ListKey];

/** Several rows at once, each with its place among those that are there when it comes. */
type AddRows = {
  [L in ListKey]: {
    readonly kind: 'rows-add';
    readonly list: L;
    readonly rows: readonly { readonly row: Row<L>; readonly to: number }[];
  };
}[ListKey];

/** One change to the record. Rows are named by id, so an edit of a row that is gone changes nothing. */
export type Edit =
  | SetFact
  | SetSetup
  | AddRow
  | AddRows
  | {
      readonly kind: 'row-set';
      readonly list: ListKey;
      readonly id: string;
      readonly column: string;
      readonly value: Slot<unknown>;
    }
  | { readonly kind: 'row-remove'; readonly list: ListKey; readonly id: string }
  | { readonly kind: 'row-move'; readonly list: ListKey; readonly id: string; readonly to: number }
  | { readonly kind: 'prose'; readonly section: SectionKey; readonly prose: Prose | null }
  | { readonly kind: 'tick'; readonly item: string; readonly tick: Tick | null }
  | { readonly kind: 'ignore'; readonly ignore: Ignore }
  | { readonly kind: 'unignore'; readonly ignore: Ignore }
  /** The whole record as it was in another version; it stays the same incident. */
  | { readonly kind: 'replace'; readonly incident: Incident };

/** A typed `row-set`, so that a column and its value always belong together. */
export function setCell<L extends ListKey, C extends Column<L>>(
  list: L,
  id: string,
  column: C,
  value: Row<L>[C],
): Edit {
  return { kind: 'row-set', list, id, column, value };
}
