import type { Edit } from '../../../shared/core/incident/edit.ts';
import { columnsOf } from '../../../shared/core/incident/lists.ts';
import { Button } from '../../ui/button.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';
import { typeValue } from '../fields/typed-text.ts';
import { useTyping } from '../fields/use-typing.ts';
import type { AnyRow } from '../workspace/any-row.ts';

interface FurtherRowsProps {
  readonly list: 'escalation' | 'triggers';
  /** The column that names what the row stands for. */
  readonly column: 'dimension' | 'trigger';
  readonly known: readonly string[];
}

/** Rows that came with a record and have no place of their own in the sheet, as a second one of a kind: none is hidden. */
export function FurtherRows({ list, column, known }: FurtherRowsProps) {
  const document = useDocument();
  const { toast } = useServices();
  const typing = useTyping();
  const rows = useDocumentState().incident.lists[list] as readonly unknown[] as readonly AnyRow[];
  const placed = new Set(known.map((name) => rows.find((row) => row[column] === name)?.id));
  const further = rows.filter(({ id }) => !placed.has(id));
  const words = (row: AnyRow): string =>
    Object.entries(columnsOf(list))
      .map(([key, field]) => typeValue(row[key] ?? null, field, typing))
      .filter(Boolean)
      .join(', ') || 'empty';
  const remove = (row: AnyRow): void => {
    document.edit({ kind: 'row-remove', list, id: row.id } as Edit);
    say(toast, 'The further row is removed.', {
      label: 'Undo',
      run: () => document.edit({ kind: 'row-add', list, row } as unknown as Edit),
    });
  };
  if (further.length === 0) return null;
  return (
    <ul className="sheet-ticks">
      {further.map((row) => (
        <li
          key={row.id}
          id={fieldId(`${list}/${row.id}/${column}`)}
          className="sheet-proposal small"
          aria-label="Further row"
          tabIndex={-1}
        >
          <span>{`Further row, counted too: ${words(row)}.`}</span>
          <Button
            look="quiet"
            aria-label={`Remove the further row: ${words(row)}`}
            onClick={() => remove(row)}
          >
            Remove
          </Button>
        </li>
      ))}
    </ul>
  );
}
