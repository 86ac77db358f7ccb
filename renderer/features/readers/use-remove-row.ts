import type { Edit } from '../../../shared/core/incident/edit.ts';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';

/**
 * Takes out what a reader left, with a way back to its place. Its button goes with it: the focus goes to the heading of
 * its list.
 */
export function useRemoveRow(list: 'comments' | 'readings', heading: string, said: string) {
  const document = useDocument();
  const rows = useDocumentState().incident.lists[list];
  const { toast } = useServices();
  return (id: string): void => {
    const to = rows.findIndex((row) => row.id === id);
    const restore = (): void =>
      document.edit({ kind: 'rows-add', list, rows: [{ row: rows[to], to }] } as Edit);
    window.document.getElementById(heading)?.focus();
    document.edit({ kind: 'row-remove', list, id });
    say(toast, said, { label: 'Undo', run: restore });
  };
}
