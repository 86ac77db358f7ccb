import { expect, it } from 'vitest';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { june, juneDay } from '../../model-incident.ts';
import { only, prose } from '../print.ts';

const open = unknown('2026-06-03T16:30:00Z');
const base = { asOf: june('16:00'), exactBarrier: 'Changes are blocked' } as const;

it.each<readonly [Partial<Facts>, string]>([
  [{}, 'Changes are blocked. How likely a similar failure is: [how likely].'],
  [
    { exactBarrier: open, similarLikelihood: open },
    'Not known, expected by 16:30 UTC: what stops the same failure; how likely a similar failure is.',
  ],
  [
    { exactBarrier: 'Each change needs two approvals', barrierSince: june('15:30'), similarLikelihood: 'L3' },
    'Each change needs two approvals, in place since 15:30 UTC. A similar failure is unlikely (20–45%).',
  ],
  [
    {
      exactBarrier: 'the job fails loudly when the disk is full',
      barrierSince: june('08:30'),
      similarLikelihood: 'L3',
    },
    'The job fails loudly when the disk is full, in place since 08:30 UTC. A similar failure is unlikely (20–45%).',
  ],
  [
    { barrierSince: june('15:30'), similarLikelihood: 'L3' },
    'Changes have been blocked since 15:30 UTC. A similar failure is unlikely (20–45%).',
  ],
  [
    {
      similarLikelihood: 'L2',
      similarEvent: 'a failure of invoices',
      similarUntil: juneDay(9),
      interim: 'The lead approves each change.',
    },
    'Changes are blocked. A failure of invoices is very unlikely (5–20%) until 9 June. Until then the lead approves each change.',
  ],
  [
    { similarLikelihood: 'L1', similarUntilWhat: 'The check is added', interim: 'we watch it' },
    'Changes are blocked. A similar failure has almost no chance (1–5%) until the check is added. Until then we watch it.',
  ],
  [
    { similarLikelihood: 'L3', similarEvent: 'Other u32 counters (dunning, tax)' },
    'Changes are blocked. A similar failure in other u32 counters (dunning, tax) is unlikely (20–45%).',
  ],
  [
    { similarLikelihood: 'L3', similarEvent: 'Another cert runs out' },
    'Changes are blocked. It is unlikely (20–45%) that another cert runs out.',
  ],
  [
    {
      similarLikelihood: 'L4',
      similarEvent: 'Another cert runs out',
      similarUntilWhat: 'we listed all certs',
      similarUntil: juneDay(9),
      interim: 'we look each day',
    },
    'Changes are blocked. Until we have listed all certs on 9 June, there is a roughly even chance (45–55%) that another cert runs out. Until then we look each day.',
  ],
  [
    { similarLikelihood: 'L3', similarEvent: 'Another cert runs out', similarUntil: juneDay(9) },
    'Changes are blocked. Until 9 June, it is unlikely (20–45%) that another cert runs out.',
  ],
  [
    { similarLikelihood: 'L3', similarUntil: stamp('2026-07-01T12:00:00Z', 'UTC', { precision: 'month' }) },
    'Changes are blocked. A similar failure is unlikely (20–45%) until July 2026.',
  ],
  [
    { similarLikelihood: 'L3', similarEvent: 'full disks for another reason' },
    'Changes are blocked. Full disks for another reason are unlikely (20–45%).',
  ],
  [
    { similarLikelihood: 'L3', interim: 'we watch it' },
    'Changes are blocked. A similar failure is unlikely (20–45%). We watch it.',
  ],
])('%#: %o', (facts, words) => {
  expect(prose(only({ setup: { variant: 'restored' }, facts: { ...base, ...facts } }), 'risk')).toBe(words);
});

it('names where else the weakness is', () => {
  const sameWeakness = [
    row('sameWeakness', 'a', { system: 'invoices', state: 'check planned.' }),
    row('sameWeakness', 'b', { system: ' ' }),
    row('sameWeakness', 'c', { system: 'refunds' }),
  ];
  const facts = { ...base, similarLikelihood: 'L3' } as const;
  expect(prose(only({ setup: { variant: 'restored' }, facts, lists: { sameWeakness } }), 'risk')).toBe(
    'Changes are blocked. A similar failure is unlikely (20–45%). Same weakness elsewhere: invoices (check planned) and refunds.',
  );
});
