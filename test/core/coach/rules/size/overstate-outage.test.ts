import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'overstate.outage';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'The whole company came to a standstill; our entire network was dark.',
    'All customers were affected by the failure.',
    'We had a total system breakdown.',
    'A worldwide outage began at 14:02 UTC.',
    'No one could log in.',
    'Every user lost access: all users were unable to pay.',
    'All our systems were down.',
    'Nothing worked.',
    'The site was completely unavailable.',
    'It was a full-scale service outage.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Card payments failed in all regions; browsing worked.',
    'It was not a complete outage: wallets worked.',
    'All six regions failed.',
    'All customers were informed by e-mail at 15:00 UTC.',
    'One of three regions failed.',
    'The whole review takes two days.',
    'We checked all services at 16:00 UTC.',
    '883 of 200,000 sites were gone.',
    'Checkout failed for 18% of attempts.',
    'Failed: all services of the group.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
