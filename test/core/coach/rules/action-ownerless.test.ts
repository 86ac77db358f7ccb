import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../speak.ts';

const rule = 'action.ownerless';

describe(rule, () => {
  holdsItsExamples(rule);

  it('reads where actions are promised, and leaves the rest and the table of actions alone', () => {
    const text = 'We will improve monitoring.';
    expect(flagged(rule, text, 'risk')).toEqual(['will improve']);
    expect(flagged(rule, text, 'next')).toEqual(['will improve']);
    expect(flagged(rule, text, 'cause')).toEqual([]);
    expect(flagged(rule, text, 'actions')).toEqual([]);
  });

  it('does not take a rising number for an intention', () => {
    expect(flagged(rule, 'Error rates are increasing.')).toEqual([]);
  });
});
