import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'time.impossible';

describe(rule, () => {
  holdsItsExamples(rule);

  it('names the very words', () => {
    expect(flagged(rule, 'The incident started at 25:10 UTC on 31 November.')).toEqual([
      '25:10 UTC',
      '31 November',
    ]);
  });

  it.each([
    '10.31 June',
    'UTC+25:10',
    'June 31,000 orders',
    'The ratio was 60:40.',
    'The test ran 31 May tickets.',
  ])('passes what is no time: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
