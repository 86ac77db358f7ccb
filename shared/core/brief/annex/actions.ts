import { isFilled } from '../../incident/values/slot.ts';
import type { AnnexSection } from '../annex-section.ts';
import { fitColumns } from '../fit-columns.ts';
import { cell, fact, maybe, needed } from '../scribe.ts';
import type { TableColumn } from '../tree.ts';

const COLUMNS: readonly TableColumn[] = [
  { title: 'Action', align: 'left', width: 30 },
  { title: 'Type', align: 'left', width: 11 },
  { title: 'Owner', align: 'left', width: 17 },
  { title: 'Due', align: 'left', width: 14 },
  { title: 'Proof', align: 'left', width: 18 },
  { title: 'State', align: 'left', width: 10 },
];

/** What is done so that it does not come back: owner, date and proof of each action. */
export const actions: AnnexSection = {
  key: 'actions',
  label: 'Actions',
  write(incident) {
    const shown = incident.lists.actionsLong.filter((row) => isFilled(row.what));
    if (shown.length === 0) return [];
    const rows = shown.map((row) => {
      const of = (column: string): string => cell('actionsLong', row.id, column);
      return [
        [needed(incident, of('what'))],
        maybe(fact(incident, of('type'))),
        [needed(incident, of('owner'))],
        [needed(incident, of('due'))],
        maybe(fact(incident, of('proof'))),
        maybe(fact(incident, of('state'))),
      ];
    });
    return [
      {
        kind: 'table',
        summary: 'Actions with type, owner, due date, proof and state',
        columns: fitColumns(COLUMNS, rows),
        rows,
      },
    ];
  },
};
