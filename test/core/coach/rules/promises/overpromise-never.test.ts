import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'overpromise.never';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Never again.',
    'We make sure it does not happen again.',
    'This is the last time this will bother you.',
    'We said to the depots that it will never happen again.',
    'It is impossible to fail again.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'This has never happened before.',
    'We could not repeat the fault in the test system.',
    'Payments will not fail over before 9 June.',
    'Nobody can promise that it will never happen again.',
    'Last time we promised “never again”.',
    'In August 2026 we said that this would never happen again.',
    'We told the depots that it would never happen again, and it did.',
  ])('passes what is no promise: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'We will not let this happen again.',
    'There will be no repeat of this outage.',
    'This is now a thing of the past.',
    'The problem is fixed once and for all.',
    'It can never happen in this form again.',
    'Such a failure will no longer occur.',
    'Customers will not experience this again.',
    'We ensure that it does not recur.',
    'The bug has been fixed for good.',
    'The system will never go down like this again.',
    'No more outages.',
    'We will not let this happen a second time.',
    'The probability of a second failure is zero.',
    'A recurrence can be ruled out.',
    'From now on the system can’t lose an order any more.',
    'We have consigned this problem to the dustbin of history.',
    'You’ll never have to read another brief about this system.',
    'There is no chance of this happening again.',
    'Same outage again? Not going to happen.',
    'This was the first and last time that our backups let us down.',
    'Customers need not fear another night like that.',
    'We have eradicated this failure mode.',
  ])('flags it in other words: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'This has never happened before.',
    'We cannot promise that it never happens again.',
    'A recurrence before 5 June is unlikely (20–45%).',
    'The service has not failed since 15:19 UTC.',
    'We could not repeat the fault in the test system.',
    'This change is blocked since 15:30 UTC.',
    'There will be no update before 16:30 UTC.',
    'The alarm had never fired.',
    'Payments will fail over to the second site at 18:00 UTC.',
    'No further incidents were reported between 15:00 and 16:00 UTC.',
    'The team tries the restore again at 15:40 UTC.',
    'We do not rule out a second failure before the limit is raised.',
    'It is not impossible that the disk fails again.',
    'There is no proof that it cannot happen again.',
    'Finance compares both ledgers by 17:00 UTC to make sure that no payment was taken twice.',
    'From 9 June one person can no longer change prices for all countries.',
    'The last failure of this server was on 11 February.',
    'Customers cannot log in again before 16:00 UTC.',
    'We retired the old server for good reasons.',
  ])('passes what is well said: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'Orders between 18:00 and 22:00 are gone for good.',
    'Orders between 18:00 and 22:00 are gone for good, we ring every hospital.',
    'About 300 photos are gone forever.',
    'The data of that night is probably gone for good.',
    'The backup is gone for good, and the records we took by hand are gone for ever.',
    'We fear that 1,200 messages are gone for good.',
    'Customer records written after the last backup may be gone for good.',
    'The orders of that night are gone.',
    'Uploads gone for good.',
    'We cannot restore them: the recordings are gone for all time.',
  ])('passes what was lost: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'The bug that lost orders is gone for good.',
    'The problem with the orders is gone for good.',
    'The data loss is gone for good.',
    'This is gone forever.',
    'The fault is gone once and for all.',
    'Double orders are fixed for good.',
  ])('flags a fault that is gone: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });
});
