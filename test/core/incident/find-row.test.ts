import { expect, it } from 'vitest';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { findRow } from '../../../shared/core/incident/find-row.ts';
import { modelIncident } from '../model-incident.ts';

it('finds a row by its id, and nothing under any other name', () => {
  expect(findRow(modelIncident, 'asks', 'a1')).toBe(modelIncident.lists.asks[0]);
  for (const id of ['gone', '', '__proto__', 'constructor'])
    expect(findRow(modelIncident, 'asks', id)).toBeUndefined();
});

it('finds the row of this record, not of the one before an edit', () => {
  findRow(modelIncident, 'asks', 'a1');
  const edited = applyEdit(modelIncident, setCell('asks', 'a1', 'decision', 'Another'));
  expect(findRow(edited, 'asks', 'a1')?.decision).toBe('Another');
  const removed = applyEdit(edited, { kind: 'row-remove', list: 'asks', id: 'a1' });
  expect(findRow(removed, 'asks', 'a1')).toBeUndefined();
  expect(findRow(modelIncident, 'asks', 'a1')).toBe(modelIncident.lists.asks[0]);
});
