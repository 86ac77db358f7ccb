import { useEffect, useId, useRef, useState } from 'react';
import type { Field } from '../../../shared/core/incident/field.ts';
import type { ListKey } from '../../../shared/core/incident/lists.ts';
import { isFilled } from '../../../shared/core/incident/values/slot.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { speak, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';
import { SlotField } from '../fields/slot-field.tsx';
import { type Typing, typeValue } from '../fields/typed-text.ts';
import { useTyping } from '../fields/use-typing.ts';
import type { AnyRow } from './any-row.ts';
import { ROW_EXTRAS, useNoFollow } from './row-extras.ts';

type Columns = readonly (readonly [string, Field])[];

interface ListRowProps {
  readonly list: ListKey;
  readonly row: AnyRow;
  readonly columns: Columns;
  readonly place: number;
  /** How many rows there are. */
  readonly count: number;
  /** Id of the element a jump is on its way to. */
  readonly target: string | null;
  readonly onRemove: () => void;
}

/** Rows of more columns than this are folded to a line, so that a list can be read as one. */
const MAX_OPEN_COLUMNS = 3;

function isEmpty(row: AnyRow, columns: Columns): boolean {
  return columns.every(([column]) => !isFilled(row[column] ?? null));
}

/** "14:02, A change to payment settings went live": the first filled cells. */
function summaryOf(row: AnyRow, columns: Columns, typing: Typing): string {
  const words = columns
    .map(([column, field]) => typeValue(row[column] ?? null, field, typing))
    .filter(Boolean);
  return words.slice(0, 2).join(', ') || 'Empty row';
}

/** A row unfolds when it is new, asked for, or the place a jump leads to. */
function useUnfolded({ list, row, columns, target }: ListRowProps) {
  const [open, setOpen] = useState(() => isEmpty(row, columns));
  const wanted = target?.startsWith(fieldId(`${list}/${row.id}/`)) === true;
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  return { open: open || wanted, toggle: () => setOpen(!open) };
}

/** Moves the row and says where it is; at the end of the list its button is off, and the focus goes to the other. */
function useMove({ list, row, count }: ListRowProps) {
  const document = useDocument();
  const { voice } = useServices();
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const move = (to: number): void => {
    document.edit({ kind: 'row-move', list, id: row.id, to });
    speak(voice, `Row ${to + 1} of ${count}.`);
    requestAnimationFrame(() => {
      if (to === 0) down.current?.focus();
      if (to === count - 1) up.current?.focus();
    });
  };
  return { up, down, move };
}

export function ListRow(props: ListRowProps) {
  const { list, row, columns, place, count, onRemove } = props;
  const typing = useTyping();
  const id = useId();
  const { open, toggle } = useUnfolded(props);
  const folds = columns.length > MAX_OPEN_COLUMNS;
  const { up, down, move } = useMove(props);
  const name = `row ${place + 1}`;
  const { Outcome, Note } = ROW_EXTRAS[list] ?? {};
  return (
    <li className="row">
      <div className="row-head">
        {folds ? (
          <Button
            look="quiet"
            icon={open ? 'down' : 'right'}
            className="row-summary"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={toggle}
          >
            <span className="row-words">{summaryOf(row, columns, typing)}</span>
          </Button>
        ) : (
          <RowFields {...props} id={id} />
        )}
        <div className="row-actions">
          <IconButton
            ref={up}
            icon="move-up"
            label={`Move ${name} up`}
            disabled={place === 0}
            onClick={() => move(place - 1)}
          />
          <IconButton
            ref={down}
            icon="move-down"
            label={`Move ${name} down`}
            disabled={place === count - 1}
            onClick={() => move(place + 1)}
          />
          <IconButton icon="trash" label={`Remove ${name}`} onClick={onRemove} />
        </div>
      </div>
      {Outcome && <Outcome row={row.id} />}
      {folds && open && <RowFields {...props} id={id} />}
      {Note && open && <Note row={row.id} />}
    </li>
  );
}

function RowFields({ id, list, row, columns, place }: ListRowProps & { readonly id: string }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const useFollow = ROW_EXTRAS[list]?.useFollow ?? useNoFollow;
  const follow = useFollow();
  return (
    <fieldset id={id} className="row-fields" aria-label={`Row ${place + 1}`}>
      {columns.map(([column, field]) => {
        const path = `${list}/${row.id}/${column}`;
        return (
          <SlotField
            key={column}
            path={path}
            field={field}
            value={row[column] ?? null}
            onChange={(value) => {
              document.edit({ kind: 'row-set', list, id: row.id, column, value }, path);
              for (const edit of follow(incident, { ...row, [column]: value })) document.edit(edit, path);
            }}
          />
        );
      })}
    </fieldset>
  );
}
