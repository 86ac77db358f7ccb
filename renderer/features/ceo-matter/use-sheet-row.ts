import { useState } from 'react';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { type Column, type Row, row } from '../../../shared/core/incident/lists.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { newRowId } from '../workspace/row-id.ts';

type SheetList = 'escalation' | 'triggers';
type Cells<L extends SheetList> = Partial<Omit<Row<L>, 'id'>>;

/** The row of one entry of the sheet; it comes into the record with its first value. */
interface SheetRow<L extends SheetList> {
  readonly row: Row<L>;
  readonly isThere: boolean;
  /** Sets cells, in one step of Undo. */
  readonly set: (cells: Cells<L>, burst: string) => void;
}

/**
 * The first row of the list that stands for one dimension or trigger, or a new one.
 * @param blank the cells that name it
 */
export function useSheetRow<L extends SheetList>(
  list: L,
  isIt: (row: Row<L>) => boolean,
  blank: Cells<L>,
): SheetRow<L> {
  const document = useDocument();
  const rows = useDocumentState().incident.lists[list] as readonly Row<L>[];
  const [fresh] = useState(newRowId);
  const found = rows.find(isIt);
  const shown = found ?? row(list, fresh, blank);
  return {
    row: shown,
    isThere: found !== undefined,
    set(cells, burst) {
      if (!found) {
        document.edit({ kind: 'row-add', list, row: { ...shown, ...cells } } as never, burst);
        return;
      }
      for (const [column, value] of Object.entries(cells))
        document.edit(setCell(list, shown.id, column as Column<L>, value as Slot<unknown> as never), burst);
    },
  };
}
