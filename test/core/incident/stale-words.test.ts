import { expect, it } from 'vitest';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { brokenInvariants } from '../../../shared/core/incident/invariants.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { range } from '../../../shared/core/incident/values/figure.ts';
import { change } from '../brief/print.ts';
import { modelIncident } from '../model-incident.ts';

const stale = (incident: Incident): readonly string[] =>
  brokenInvariants(incident)
    .filter(({ id }) => id.startsWith('stale.'))
    .map(({ message }) => message);

it('what customers know does not still say that it goes on once it is over', () => {
  const told = (customerStatus: string, status: 'restored' | 'mitigating' = 'restored') =>
    stale(change(modelIncident, { facts: { customerStatus, status } }));
  expect(told('status page says investigating')).toEqual([
    '“What customers know” still says “investigating”, but it is over: tell customers, or write what they know now.',
  ]);
  expect(told('Support told ACME we look into it')).toHaveLength(1);
  expect(told('status page says investigating', 'mitigating')).toEqual([]);
  expect(told('The status page said investigating until 14:49, since then resolved')).toEqual([]);
  expect(told('They were told that payments work')).toEqual([]);
});

it('how a figure was counted does not name a figure that was corrected', () => {
  const counted = (method: string, to = '2,610') =>
    stale(
      change(modelIncident, {
        facts: { loss: range('money', 3_000_000, null, 5_000_000, { method }) },
        lists: { corrections: [row('corrections', 'c', { what: 'Failed invoices', from: '2,310', to })] },
      }),
    );
  expect(counted('Sum of differences in 2,310 invoices')).toEqual([
    'How “Lost or delayed sales” was counted names 2,310, which was corrected to 2,610: count it anew, or say how it was counted.',
  ]);
  expect(counted('Sum of differences in 2,610 invoices')).toEqual([]);
  expect(counted('Sum of differences in 12,310 invoices')).toEqual([]);
  expect(counted('From 2,310 invoices to 2,610')).toEqual([]);
});
