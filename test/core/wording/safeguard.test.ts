import { expect, it } from 'vitest';
import { safeguardClause } from '../../../shared/core/wording/safeguard.ts';

it.each([
  ['A lock against deletion of the zone', 'The missing safeguard: a lock against deletion of the zone'],
  ['A lock that is set before each change.', 'The missing safeguard: a lock that is set before each change'],
  ['Rate limits on writes', 'The missing safeguard: rate limits on writes'],
  [
    'A step by step release of routing changes',
    'The missing safeguard: a step by step release of routing changes',
  ],
  ['Alarm on the share of failed sign-ins', 'The missing safeguard: alarm on the share of failed sign-ins'],
  ['Kubernetes quotas', 'The missing safeguard: Kubernetes quotas'],
  ['DNS zone lock', 'The missing safeguard: DNS zone lock'],
  ['A check for missed jobs', 'The missing safeguard: a check for missed jobs'],
  [
    'The lock that is set before each change',
    'The missing safeguard: the lock that is set before each change',
  ],
])('says of the name %j that it was missing', (typed, told) => {
  expect(safeguardClause(typed)).toBe(told);
});

it.each([
  'Our release check did not cover settings of this kind',
  'Our review checked the call, not the list of numbers',
  'No automatic stop at a capital limit existed',
  'The check before release let the update pass',
  'Our tests never start two runs at once',
  'There was no lock',
  'The tool that checks such commands had a bug and let this one pass',
  'Our check failed',
  'The alarm missed slow payments',
])('leaves the sentence %j', (typed) => {
  expect(safeguardClause(typed)).toBe(typed);
});
