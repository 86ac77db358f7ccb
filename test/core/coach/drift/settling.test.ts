import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { conflicts, hitsIn, incidentWith } from './drift-record.ts';

describe('settling it', () => {
  const settle = (text: string, incident = incidentWith()) => conflicts(text, incident)[0]?.fixes ?? [];
  const corrected = (text: string, incident = incidentWith()): Incident => {
    const fix = settle(text, incident).find(({ kind }) => kind === 'edit');
    return fix?.kind === 'edit' ? applyEdit(incident, fix.edit) : incident;
  };

  it('offers the fact first, the correction of the record second', () => {
    expect(settle('3,400 customers were affected.')).toEqual([
      { kind: 'bind', label: 'Insert “3,187” from the record', chip: 'customers' },
      {
        kind: 'edit',
        label: 'Correct “Customers affected” in the record',
        edit: {
          kind: 'fact',
          key: 'customers',
          value: exact('count', 3_400, { basis: 'measured', method: 'failed payments', source: 'billing' }),
        },
      },
    ]);
  });

  it.each([
    ['About 9,000 customers were affected.', 'customers', { low: 9_000, high: 9_000, qualifier: 'about' }],
    [
      'Between 4,000 and 5,000 customers were affected.',
      'customers',
      { low: 4_000, high: 5_000, likely: null },
    ],
    ['More than 4,000 customers were affected.', 'customers', { low: 4_000, qualifier: 'more-than' }],
    ['We lost $140,000.50 in sales.', 'loss', { low: 14_000_050, high: 14_000_050 }],
    ['The outage started at 14:12 UTC.', 'startedAt', { at: '2026-06-03T14:12:00Z', zone: 'Europe/Berlin' }],
    ['The outage started at 16:12 CEST.', 'startedAt', { at: '2026-06-03T14:12:00Z' }],
    ['The outage started at 2:12 p.m. UTC.', 'startedAt', { at: '2026-06-03T14:12:00Z' }],
    ['The outage started at 14:02 UTC on 2 June.', 'startedAt', { at: '2026-06-02T14:02:00Z' }],
    ['The review is on 9 June.', 'reviewAt', { at: '2026-06-09T12:00:00Z', precision: 'day' }],
  ] as const)('corrects the fact: %s', (text, key, value) => {
    const after = corrected(text);
    expect(after.facts[key]).toMatchObject(value);
    expect(conflicts(text, after)).toEqual([]);
  });

  it('corrects a row', () => {
    expect(corrected('900 flights were cancelled.').lists.figures[0]?.value).toMatchObject({ low: 900 });
    expect(corrected('Please approve $28,000 for it.').lists.asks[0]?.amount).toMatchObject({
      low: 2_800_000,
    });
  });

  it('corrects no figure that follows from others, and no amount of another currency', () => {
    expect(settle('It lasted 57 minutes.').map(({ kind }) => kind)).toEqual(['bind']);
    expect(settle('We lost €40,000 in sales.').map(({ kind }) => kind)).toEqual(['bind']);
    const stated = incidentWith({ startedAt: null, statedDuration: exact('duration', 2_820) });
    expect(corrected('It lasted 57 minutes.', stated).facts.statedDuration).toMatchObject({ low: 3_420 });
  });

  it('is silent once the fact stands in the place of the words', () => {
    const chip = settle('3,400 customers were affected.').flatMap((fix) =>
      fix.kind === 'bind' ? fix.chip : [],
    )[0];
    const runs = [{ text: '3,187', chip: chip ?? '' }, { text: ' customers were affected.' }];
    expect(hitsIn(runs)).toMatchObject({ conflicts: [], typed: [] });
  });

  it('offers no fact where its words would not fit', () => {
    expect(settle('We had a 20-minute outage.')).toEqual([]);
  });
});
