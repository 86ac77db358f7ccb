import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../speak.ts';

const rule = 'legal.determination';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'We need to inform the authority today.',
    'We are obliged to disclose this.',
    'It is immaterial.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'If the 72-hour rule of the EU data protection law (GDPR) applies, its period ends on 6 June.',
    'We need to report back by 17:00 UTC.',
    'Raw material prices rose.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
