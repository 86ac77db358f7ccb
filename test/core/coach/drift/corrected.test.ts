import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../shared/core/brief/tree.ts';
import { driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { briefOf, noTerms } from '../speak.ts';
import { hitsIn, incidentWith } from './drift-record.ts';

/** 4,180 customers were told, and 4,310 it is. */
function corrected(
  more: Parameters<typeof incidentWith>[0] = {},
  { from, to } = { from: '4,180', to: '4,310' },
) {
  const base = incidentWith({ customers: exact('count', 4_310), ...more });
  const corrections = [row('corrections', 'c1', { what: 'Customers affected', from, to })];
  return { ...base, lists: { ...base.lists, corrections } };
}

const typed = (text: string): readonly Run[] => [{ text }];
const inField = (chip: string, text: string): readonly Run[] => [{ text, chip }];
const said = (runs: readonly Run[], incident = corrected(), origin: 'edited' | 'generated' = 'generated') =>
  hitsIn(runs, incident, origin).conflicts.map(({ message }) => message);

const OLD = 'holds “Customers affected” as it was told before it was corrected to “4,310”.';

describe('a figure that was corrected', () => {
  it.each([
    ['dataNote', '212 of the 4,180 balances are corrected.'],
    ['mitigation', 'We stopped payouts of 4,180 accounts.'],
    ['actionsNow/a1/what', 'stop payouts of the 4,180 accounts'],
    ['actionsLong/a1/what', 'write to all 4,180 accounts'],
  ])('is found as it was told before in %s', (chip, text) => {
    const { conflicts } = hitsIn(inField(chip, text), corrected(), 'generated');
    expect(conflicts.map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^“4,180 \\w+” ${OLD}$`)),
    ]);
    const [conflict] = conflicts;
    expect(conflict?.severity).toBe('error');
    expect(conflict?.fixes?.map(({ label }) => label)).toEqual(['Write “4,310”']);
  });

  it('is found in typed prose, and can be bound there', () => {
    const { conflicts } = hitsIn(typed('The 4,180 accounts are frozen.'), corrected());
    expect(conflicts.map(({ message }) => message)).toEqual([`“4,180 accounts” ${OLD}`]);
    expect(conflicts[0]?.fixes).toEqual([
      { kind: 'bind', label: 'Insert “4,310” from the record', chip: 'customers' },
    ]);
  });

  it('is found in the title', () => {
    const brief = { ...briefOf(), title: '4,180 accounts show wrong balances' };
    const { conflicts } = driftOf({ text: readBrief(brief), incident: corrected(), vocabulary: noTerms });
    expect(conflicts.map(({ message }) => message)).toEqual([`“4,180 accounts” ${OLD}`]);
  });

  it('is found in money, and as the likely value of a range', () => {
    const loss = corrected({}, { from: '$70,000 to $90,000', to: '$30,000 to $50,000' });
    expect(said(typed('We set $70,000 to $90,000 aside.'), loss, 'edited')).toHaveLength(1);
    const range = corrected({}, { from: 'about 4,180 (4,000 to 4,400)', to: '4,310' });
    expect(said(typed('The 4,180 accounts are frozen.'), range, 'edited')).toHaveLength(1);
  });

  it('may still be told of another time, of other things, or where another figure reads so', () => {
    for (const chip of ['corrections/c1/from', 'timeline/t1/plain', 'priorEvents', 'commitments/p1/words'])
      expect(said(inField(chip, 'We knew of 4,180 accounts.'))).toEqual([]);
    expect(said(typed('4,181 accounts were checked.'), corrected(), 'edited')).toEqual([]);
    expect(said(typed('Of these, 12 wrote.'), corrected({}, { from: '12', to: '21' }), 'edited')).toEqual([]);
    const other = corrected({ customersWorst: exact('count', 4_180) });
    expect(said(typed('The 4,180 accounts are frozen.'), other, 'edited')).toEqual([]);
  });

  it('was not wrong where it reads again as it was told', () => {
    const back = corrected({ customers: exact('count', 4_180) }, { from: '4,180', to: '4,180' });
    expect(said(typed('The 4,180 accounts are frozen.'), back, 'edited')).toEqual([]);
  });
});
