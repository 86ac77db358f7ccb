import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'vague.count';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'A number of customers could not log in.',
    'Most users saw an error page.',
    'Thousands of people were unable to call.',
    'Some of our merchants lost sales.',
    'A small percentage of requests timed out.',
    'Numerous support tickets came in.',
    'Quite a few orders were charged twice.',
    'The vast majority of accounts was unaffected.',
    'Several hundred payments are still open.',
    'A handful of stores closed early.',
    'Many were unable to pay.',
    'A limited subset of clients was affected at 14:02 UTC.',
    'Customers in multiple countries were affected.',
    'Dozens of flights were cancelled.',
    'Almost all users lost access.',
    'A significant portion of traffic and many sessions were dropped.',
    'Several thousand passengers missed their flights.',
    'A large proportion of payments was declined.',
    'Multiple services went down.',
    'A good number of users called support.',
    'Plenty of shops could not open.',
    'Various systems were hit.',
    'Not all customers could log in.',
    'Countless requests were lost.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'About 300 customers paid twice.',
    'Some customers (about 300) paid twice.',
    'Most orders, 1,180 of 1,400, came in again.',
    'Some 3,200 customers were affected.',
    'How many customers paid twice is not known yet.',
    'Too few tests cover this path.',
    'The number of affected customers is not known yet; first count at 16:00 UTC.',
    'All branches were closed on 3 June.',
    'The two largest customers heard from us at 14:30 UTC.',
    'Thousands of orders, about 4,200, are waiting.',
    'The most recent backup is of 02:00 UTC.',
    'No orders were lost, as far as the check of 1,412 orders shows.',
    'Three regions were affected.',
    'Ask the team for a few examples.',
    'Many thanks to the second shift.',
    'Between 2,900 and 3,400 customers could not pay.',
    'Some of the text is new.',
    'Two of 14 services went down.',
    'We answer most questions by phone.',
    'The positions were worth billions of dollars.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
