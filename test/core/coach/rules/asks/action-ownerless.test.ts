import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

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

  it.each([
    'We will strengthen our change process.',
    'We plan to revisit the alarm levels.',
    'Better monitoring will be put in place.',
    'The team will look at the failover.',
    'We intend to invest in automation.',
    'We are working on a permanent solution.',
    'We will add more tests.',
    'We need to rethink the backup strategy.',
    "We're going to automate the restart.",
    'The process should be improved.',
    'We want to reduce the restart time.',
    'An alarm will be added for declined cards.',
  ])('flags unseen wording: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Payments adds an alarm for declined cards by 6 June.',
    'We will review the release process by 12 June (owner: head of platform).',
    'The second check is live since 4 June.',
    'The storage team will add a copy in July.',
    'We will switch to the bank if failures exceed 1%.',
    'The next update will come at 16:30 UTC.',
    'We need two more engineers for three weeks.',
    'We fixed the alarm at 15:10 UTC.',
    'The new check blocks unreviewed settings.',
    'Support will call the 40 customers today, 3 June.',
    'The review on 12 June will look at the alarm.',
    'Error rates are increasing.',
  ])('passes unseen wording: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
