import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../speak.ts';

const rule = 'legal.secrecy';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each(['This stays between us.', 'We will wipe the old chat history.', 'We withhold the number.'])(
    'flags: %s',
    (text) => {
      expect(flagged(rule, text)).not.toEqual([]);
    },
  );

  it('passes a button that is hidden from customers', () => {
    expect(flagged(rule, 'We hide the checkout button until 17:00 UTC.')).toEqual([]);
  });
});
