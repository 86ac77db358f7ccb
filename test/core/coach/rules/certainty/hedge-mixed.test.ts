import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'hedge.mixed';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'We are highly confident that a second failure is unlikely.',
    'It is probably the network, and our confidence is moderate.',
    'With high confidence, the chance of a repeat is small.',
    'Likely (medium confidence): a faulty switch.',
    'There is low confidence in the estimate that data loss is improbable.',
    'We are quite sure that it is likely the disk.',
    'A return of the fault is very unlikely, and we say that with confidence.',
    'Our confidence is high that it will almost certainly hold.',
    'There is an 80% chance, with low confidence, that the fix holds.',
    'It is likely, confidence low, that more accounts are affected.',
    'We have moderate confidence that it is probably the switch.',
    'It is very likely, and we are highly confident, that data is intact.',
    'Our confidence that a repeat is unlikely is high.',
    'We are fairly certain that the fix is likely to hold.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'A repeat before 9 June is very unlikely (5–20%).',
    'Our confidence in this is low: one of three logs is missing.',
    'Confidence in the evidence: moderate.',
    'Customer confidence is likely to suffer.',
    'It is likely (55–80%) that the change started the failure.',
    'We are confident in the count of 1,412 orders.',
    'The probability of a second fault falls on 9 June.',
    'We state likelihood and confidence in the annex.',
    'High load is likely on Friday, 5 June.',
    'The evidence is weak; the test runs until 18:00 UTC.',
    'The fix is likely (55–80%) to hold until Friday, 5 June.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
