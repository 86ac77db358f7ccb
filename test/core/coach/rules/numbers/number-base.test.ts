import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'number.base';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Orders dropped by a third.',
    'Response times were three times the usual.',
    'We cut the error rate by 60%.',
    'The queue grew tenfold within an hour.',
    'Support calls went up 250%.',
    'There was a decline of 15% in bookings.',
    'The new index makes searches 40% faster.',
    'Sign-ups were 22% lower than last week.',
    'CPU load spiked to twice as high as usual.',
    'Revenue is down by about 12 percent.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Orders fell from 3,530 to 2,118 an hour.',
    '11% of messages arrived late.',
    'The limit was doubled from 500 to 1,000 connections.',
    'Bookings were 22% lower than last week (780 instead of 1,000).',
    'The tool refuses to delete more than 5% of servers in one command.',
    'Finance repays the double charges by 5 June.',
    'About 300 customers paid twice.',
    'The job runs twice a day.',
    'The firewall dropped 5% of the packets.',
    'If failures exceed 1% before 18:00 UTC, we switch to the second processor.',
    'The check warns when the sum rises by more than 10%.',
    'The price was on average 31% below our cost.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
