import { expect, it } from 'vitest';
import { filterEntries, placeEntry } from '../../../../renderer/features/commands/palette-entries.ts';

const titles = ['Versions', 'Export…', 'Next part of the window', 'Part of the brief', 'Customers affected'];
const entries = titles.map((title) => placeEntry(title, title, '', { screen: 'incidents' }));
const found = (query: string) => filterEntries(entries, query).map(({ title }) => title);

it('shows everything until something is typed', () => {
  expect(found('  ')).toEqual(titles);
});

it('finds every word wherever it stands, the closest title first', () => {
  expect(found('part')).toEqual(['Part of the brief', 'Next part of the window']);
  expect(found('OF THE')).toEqual(['Next part of the window', 'Part of the brief']);
  expect(found('affected cust')).toEqual(['Customers affected']);
  expect(found('export import')).toEqual([]);
});
