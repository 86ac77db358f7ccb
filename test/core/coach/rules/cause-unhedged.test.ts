import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, record } from '../speak.ts';

const rule = 'cause.unhedged';
const sentence = 'The outage was caused by a full disk.';

describe(rule, () => {
  holdsItsExamples(rule);

  it('allows the cause once the record says that it is confirmed', () => {
    expect(flagged(rule, sentence, 'cause', record({ causeStatus: 'confirmed' }))).toEqual([]);
    expect(flagged(rule, sentence, 'cause', record({ causeStatus: null }))).toEqual(['was caused by']);
    expect(flagged(rule, sentence, 'cause', record({ causeStatus: 'unknown' }))).toEqual(['was caused by']);
  });

  it('reads the technical details as well, but not the timeline', () => {
    expect(flagged(rule, sentence, 'technical')).toEqual(['was caused by']);
    expect(flagged(rule, 'Alarm triggered; release stopped because of it.', 'timeline')).toEqual([]);
  });

  it.each([
    'The refunds are due to be paid on Friday.',
    'We check whether the failure was caused by the release.',
    'There is a roughly even chance (45–55%) that it failed because of the release.',
    'An attack was ruled out as the cause of this; the cause is open.',
    'The report is late due to a holiday.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('sees a change several words away from what it did', () => {
    expect(flagged(rule, 'A change to the payment settings triggered it.')).toEqual([
      'change to the payment settings triggered',
    ]);
  });
});
