import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'passive.noun';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'There was a problem with the database.',
    'We encountered an unexpected issue during the upgrade.',
    'Issues have been reported by customers.',
    'We are aware of an issue affecting logins.',
    'There have been some irregularities in billing.',
    'Checkout experienced intermittent disruptions.',
    'Technical difficulties delayed the opening.',
    'We faced several challenges with the new platform.',
    'A problem was detected in the payment path.',
    'There is an ongoing situation with the card processor.',
    'Customers had problems with the app.',
    'We ran into an issue with the certificate.',
    'Performance issues were seen in Europe.',
    'An incident occurred in the data center.',
    'Problems occurred with the card service.',
    'There was some disruption to the app.',
    'We had an issue with the database.',
    'There are ongoing difficulties with logins.',
    'Customers encountered problems at checkout.',
    'An anomaly was detected in the network.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Customers could not pay with cards.',
    'There was an error in 18% of requests.',
    'We found the wrong setting at 14:31 UTC.',
    'There was no problem with the backup of 02:00 UTC.',
    'There is a second data center in Dublin.',
    'The switch between the two sites failed.',
    'We solved the problem at 14:49 UTC.',
    'There were two alarms before 14:06 UTC.',
    'The migration stopped half way.',
    'The title of the ticket was changed.',
    'The supplier found the fault in its own network.',
    'The app did not open.',
    'There is one open order.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
