import { useRef, useState } from 'react';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import { columnsOf, row as emptyRow, type ListKey } from '../../../shared/core/incident/lists.ts';
import type { Slot } from '../../../shared/core/incident/slot.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';
import { SlotField } from '../fields/slot-field.tsx';
import { listId } from './jumps.ts';
import './list-editor.css';
import { LIST_WORDS } from './rooms.ts';

type AnyRow = { readonly id: string } & Readonly<Record<string, Slot<unknown>>>;

/** Long lists are shown in parts, so that a timeline of thousands of events does not stop the typing. */
const PART = 40;

/** Short and unique enough within one record. */
function newRowId(): string {
  return crypto.randomUUID().slice(0, 8);
}

function focusSoon(id: string): void {
  requestAnimationFrame(() => window.document.getElementById(id)?.focus());
}

/** One repeated part of the record as rows that are added, moved, removed and taken back by keyboard. */
export function ListEditor({ list }: { readonly list: ListKey }) {
  const document = useDocument();
  const { toast } = useServices();
  const rows = useDocumentState().incident.lists[list] as readonly unknown[] as readonly AnyRow[];
  const [shown, setShown] = useState(PART);
  const addButton = useRef<HTMLButtonElement>(null);
  const { title, one } = LIST_WORDS[list];
  const columns = Object.entries(columnsOf(list));
  const firstColumn = columns[0]?.[0] ?? '';

  const add = (): void => {
    const id = newRowId();
    document.edit({ kind: 'row-add', list, row: emptyRow(list, id) } as Edit);
    setShown((count) => Math.max(count, rows.length + 1));
    focusSoon(fieldId(`${list}/${id}/${firstColumn}`));
  };
  const remove = (row: AnyRow, index: number): void => {
    document.edit({ kind: 'row-remove', list, id: row.id });
    const next = rows[index + 1] ?? rows[index - 1];
    if (next) focusSoon(fieldId(`${list}/${next.id}/${firstColumn}`));
    else addButton.current?.focus();
    say(toast, `Row removed from “${title}”.`, { label: 'Undo', run: () => document.undo() });
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
              last={index === rows.length - 1}
              onRemove={() => remove(row, index)}
            />
          ))}
        </ol>
      )}
      <div className="rows-foot">
        <Button ref={addButton} id={listId(list)} icon="add" look="quiet" onClick={add}>
          Add {one}
        </Button>
        {rows.length > shown && (
          <Button look="quiet" onClick={() => setShown(shown + PART)}>
            Show {Math.min(PART, rows.length - shown)} more of {rows.length}
          </Button>
        )}
      </div>
    </section>
  );
}

interface ListRowProps {
  readonly list: ListKey;
  readonly row: AnyRow;
  readonly columns: readonly (readonly [string, Field])[];
  readonly place: number;
  readonly last: boolean;
  readonly onRemove: () => void;
}

function ListRow({ list, row, columns, place, last, onRemove }: ListRowProps) {
  const document = useDocument();
  const move = (to: number): void => document.edit({ kind: 'row-move', list, id: row.id, to });
  const name = `row ${place + 1}`;
  return (
    <li className="row">
      <div className="row-fields">
        {columns.map(([column, field]) => (
          <SlotField
            key={column}
            path={`${list}/${row.id}/${column}`}
            field={field}
            value={row[column] ?? null}
            onChange={(value) =>
              document.edit(
                { kind: 'row-set', list, id: row.id, column, value },
                `${list}/${row.id}/${column}`,
              )
            }
          />
        ))}
      </div>
      <div className="row-actions">
        <IconButton
          icon="move-up"
          label={`Move ${name} up`}
          disabled={place === 0}
          onClick={() => move(place - 1)}
        />
        <IconButton
          icon="move-down"
          label={`Move ${name} down`}
          disabled={last}
          onClick={() => move(place + 1)}
        />
        <IconButton icon="trash" label={`Remove ${name}`} onClick={onRemove} />
      </div>
    </li>
  );
}
