import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../speak.ts';

const rule = 'legal.conclusion';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each(['Gross negligence.', 'This looks like a cover-up.', 'It was fraud.', 'We were non-compliant.'])(
    'flags: %s',
    (text) => {
      expect(flagged(rule, text)).not.toEqual([]);
    },
  );

  it.each([
    'The fraud detection was off for 20 minutes.',
    'Criminals tried stolen passwords.',
    'General Counsel decides whether this violates the contract.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
