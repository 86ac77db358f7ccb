import { expect, it } from 'vitest';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { june } from '../../model-incident.ts';
import { only, printed } from '../print.ts';

const open = unknown('2026-06-03T16:30:00Z');
const says = (facts: Partial<Facts>): readonly string[] =>
  printed(only({ setup: { variant: 'restored' }, facts: { asOf: june('16:00'), ...facts } }), 'cause');

const suspected = {
  causeStatus: 'suspected',
  causeClaim: 'This change started the failure.',
  likelihood: 'L6',
  confirmAt: june('18:00'),
} as const;

it.each<readonly [string, Partial<Facts>, string]>([
  ['no status', {}, 'Cause: [cause].'],
  ['an open status', { causeStatus: open }, 'The cause is not known; we expect to know by 16:30 UTC.'],
  ['unknown', { causeStatus: 'unknown' }, 'The cause is not known yet.'],
  ['confirmed, the claim to be filled in', { causeStatus: 'confirmed' }, 'It is confirmed that [claim].'],
  [
    'unknown with a time',
    { causeStatus: 'unknown', confirmAt: june('18:00') },
    'The cause is not known yet; we expect to name it by 18:00 UTC.',
  ],
  [
    'unknown, the time open',
    { causeStatus: 'unknown', confirmAt: open },
    'The cause is not known yet. When we can name the cause is not known; we expect to know by 16:30 UTC.',
  ],
  [
    'suspected',
    suspected,
    'It is very likely (80–95%) that this change started the failure. We expect to confirm or discard this by 18:00 UTC.',
  ],
  [
    'suspected, the time open',
    { ...suspected, likelihood: 'L4', confirmAt: open },
    'There is a roughly even chance (45–55%) that this change started the failure. When we can confirm or discard this is not known; we expect to know by 16:30 UTC.',
  ],
  [
    'suspected without a likelihood',
    { ...suspected, likelihood: null },
    'We suspect that this change started the failure; how likely: [how likely]. We expect to confirm or discard this by 18:00 UTC.',
  ],
  [
    'suspected, the likelihood open',
    { ...suspected, likelihood: open },
    'We suspect that this change started the failure; how likely that is, is not known, expected by 16:30 UTC. We expect to confirm or discard this by 18:00 UTC.',
  ],
  [
    'suspected, the claim open',
    { ...suspected, causeClaim: open },
    'What we suspect is not known; we expect to know by 16:30 UTC. We expect to confirm or discard this by 18:00 UTC.',
  ],
  [
    'suspected, with a guess of its own',
    { ...suspected, causeClaim: 'Probably an index was missing' },
    'It is very likely (80–95%) that an index was missing. We expect to confirm or discard this by 18:00 UTC.',
  ],
  [
    'suspected, with a sentence of its own',
    { ...suspected, causeClaim: 'we think that a disk was full' },
    'It is very likely (80–95%) that a disk was full. We expect to confirm or discard this by 18:00 UTC.',
  ],
  [
    'confirmed',
    {
      causeStatus: 'confirmed',
      causeClaim: 'The disk was full',
      ruledOut: ['an attack.', ' ', 'a supplier'],
    },
    'It is confirmed that the disk was full. Ruled out: an attack and a supplier.',
  ],
  [
    'the trigger',
    { causeStatus: 'unknown', trigger: 'a change went live.', triggerAt: june('14:02') },
    'A change went live at 14:02 UTC. The cause is not known yet.',
  ],
  [
    'a trigger nobody has a time for, as the guess it is',
    { ...suspected, trigger: 'Perhaps an expired certificate' },
    'Suspected, not confirmed: an expired certificate. It is very likely (80–95%) that this change started the failure. We expect to confirm or discard this by 18:00 UTC.',
  ],
  [
    'a trigger that is a claim, with the time of the change, as the guess it is',
    { causeStatus: 'unknown', trigger: 'A counter wrapped', triggerAt: june('16:05', 1) },
    'Suspected, not confirmed: a counter wrapped. The change or trigger came at 16:05 UTC on 1 June. The cause is not known yet.',
  ],
  [
    'a guess about a change, with its time',
    { causeStatus: 'unknown', trigger: 'We think a release went live twice', triggerAt: june('14:02') },
    'Suspected, not confirmed: a release went live twice. The change or trigger came at 14:02 UTC. The cause is not known yet.',
  ],
  [
    'the time of the change is not that of what followed',
    {
      causeStatus: 'confirmed',
      causeClaim: 'a counter wrapped',
      trigger: 'A job believed that the batch was open, so it posted it twice',
      triggerAt: june('16:05', 1),
    },
    'A job believed that the batch was open, so it posted it twice. The change or trigger came at 16:05 UTC on 1 June. It is confirmed that a counter wrapped.',
  ],
  [
    'one event, once the cause is confirmed',
    {
      causeStatus: 'confirmed',
      causeClaim: 'it was hot',
      trigger: 'A pump failed',
      triggerAt: june('14:02'),
    },
    'A pump failed at 14:02 UTC. It is confirmed that it was hot.',
  ],
  [
    'the same once the cause is confirmed',
    { causeStatus: 'confirmed', causeClaim: 'The disk was full', trigger: 'A job ran twice' },
    'A job ran twice. It is confirmed that the disk was full.',
  ],
  [
    'an open trigger',
    { causeStatus: 'unknown', trigger: open },
    'What triggered it is not known; we expect to know by 16:30 UTC. The cause is not known yet.',
  ],
])('%s', (_, facts, words) => {
  expect(says(facts)[1]).toBe(words);
});

it('a trigger whose words tell its time of day is not given it twice', () => {
  const facts = { trigger: 'the release went live at 23:50 UTC', triggerAt: june('23:50', 2) };
  expect(says(facts)[1]).toBe('The release went live at 23:50 UTC. Cause: [cause].');
  expect(says({ ...facts, trigger: 'the release went live' })[1]).toBe(
    'The release went live at 23:50 UTC on 2 June. Cause: [cause].',
  );
});

it('the heading says how sure we are', () => {
  const label = 'What we know about the cause';
  expect(says({})[0]).toBe(label);
  expect(says({ causeStatus: 'unknown' })[0]).toBe(`${label}: not known yet`);
  expect(says(suspected)[0]).toBe(`${label}: suspected, to be confirmed by 18:00 UTC`);
  expect(says({ ...suspected, confirmAt: open })[0]).toBe(`${label}: suspected, not confirmed`);
  expect(says({ causeStatus: 'confirmed' })[0]).toBe(`${label}: confirmed`);
});

it('a safeguard that only has a name is told as missing', () => {
  const facts = { causeStatus: 'unknown', weakness: 'All regions changed at once' } as const;
  expect(says({ ...facts, missingSafeguard: 'A release in steps' })[1]).toBe(
    'The cause is not known yet. All regions changed at once. The missing safeguard: a release in steps.',
  );
  expect(says({ ...facts, missingSafeguard: 'nothing checked the order.' })[1]).toMatch(
    / Nothing checked the order\.$/,
  );
});
