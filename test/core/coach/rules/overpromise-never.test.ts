import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../speak.ts';

const rule = 'overpromise.never';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Never again.',
    'We make sure it does not happen again.',
    'This is the last time this will bother you.',
    'It is impossible to fail again.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'This has never happened before.',
    'We could not repeat the fault in the test system.',
    'Payments will not fail over before 9 June.',
    'Nobody can promise that it will never happen again.',
  ])('passes what is no promise: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
