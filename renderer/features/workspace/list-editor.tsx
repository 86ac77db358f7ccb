import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import { columnsOf, row as emptyRow, type ListKey } from '../../../shared/core/incident/lists.ts';
import { Button } from '../../ui/button.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';
import { listId } from './jumps.ts';
import './list-editor.css';
import type { AnyRow } from './any-row.ts';
import { ListRow } from './list-row.tsx';
import { LIST_WORDS } from './rooms.ts';
import { newRowId } from './row-id.ts';

/** Long lists are shown in parts, so that a timeline of thousands of events does not stop the typing. */
const PART = 40;

interface ListEditorProps {
  readonly list: ListKey;
  readonly target: string | null;
  /** Further ways to rows, beside the button that adds one. */
  readonly ways?: ReactNode;
}

/** Adds and removes rows. A removed row comes back to its place, whatever was changed since. */
function useRows(list: ListKey) {
  const document = useDocument();
  const { toast } = useServices();
  const rows = useDocumentState().incident.lists[list] as readonly unknown[] as readonly AnyRow[];
  const restore = (row: AnyRow, index: number): void => {
    const burst = `restore ${row.id}`;
    document.edit({ kind: 'row-add', list, row } as unknown as Edit, burst);
    document.edit({ kind: 'row-move', list, id: row.id, to: index }, burst);
  };
  return {
    rows,
    add(): string {
      const id = newRowId();
      document.edit({ kind: 'row-add', list, row: emptyRow(list, id) } as Edit);
      return id;
    },
    remove(row: AnyRow, index: number): void {
      document.edit({ kind: 'row-remove', list, id: row.id });
      const undo = { label: 'Undo', run: () => restore(row, index) };
      say(toast, `Row removed from “${LIST_WORDS[list].title}”.`, undo);
    },
  };
}

/** One repeated part of the record as rows that are added, moved, removed and taken back by keyboard. */
export function ListEditor({ list, target, ways }: ListEditorProps) {
  const { rows, add, remove } = useRows(list);
  const [parts, setShown] = useState(PART);
  // The row a jump leads to is shown, however far down it stands.
  const wanted = rows.findIndex(({ id }) => target?.startsWith(fieldId(`${list}/${id}/`)));
  useEffect(() => setShown((count) => Math.max(count, wanted + 1)), [wanted]);
  const shown = Math.max(parts, wanted + 1);
  const addButton = useRef<HTMLButtonElement>(null);
  const { title, one } = LIST_WORDS[list];
  const columns = Object.entries(columnsOf(list));
  const addRow = (): void => {
    const id = add();
    setShown((count) => Math.max(count, rows.length + 1));
    const first = fieldId(`${list}/${id}/${columns[0]?.[0] ?? ''}`);
    requestAnimationFrame(() => window.document.getElementById(first)?.focus());
  };
  return (
    <section className="room-group" aria-labelledby={`${listId(list)}-title`}>
      <h3 id={`${listId(list)}-title`} className="room-group-title">
        {title}
      </h3>
      {rows.length > 0 && (
        <ol className="rows">
          {rows.slice(0, shown).map((row, index) => (
            <ListRow
              key={row.id}
              list={list}
              row={row}
              columns={columns}
              place={index}
              count={rows.length}
              target={target}
              onRemove={() => {
                remove(row, index);
                addButton.current?.focus();
              }}
            />
          ))}
        </ol>
      )}
      <div className="rows-foot">
        <Button ref={addButton} id={listId(list)} icon="add" look="quiet" onClick={addRow}>
          Add {one}
        </Button>
        {ways}
        {rows.length > shown && (
          <Button look="quiet" onClick={() => setShown(shown + PART)}>
            Show {Math.min(PART, rows.length - shown)} more of {rows.length}
          </Button>
        )}
      </div>
    </section>
  );
}
