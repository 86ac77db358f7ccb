import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../../shared/core/brief/build-brief.ts';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import type { Facts } from '../../../../../shared/core/incident/facts.ts';
import { only } from '../../../brief/print.ts';
import { flagged, holdsItsExamples, noTerms } from '../../speak.ts';

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

  it.each([
    'We breached our contract with Northbank.',
    'Our company broke the law.',
    'This amounts to gross negligence by the vendor.',
    'We failed in our duty of care.',
    'We misled our customers about the figure.',
    'This puts us in breach of the service agreement.',
    'The supplier owes us damages.',
    'We were legally at fault.',
    'This is a criminal act.',
    'The processing was illegal under the GDPR.',
    'We did not comply with the privacy rules.',
    'The fault lies legally with us; we admit liability.',
    'Our handling was unlawful.',
    'We contravened the terms of the licence.',
  ])('flags unseen wording: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The access log was kept for 7 instead of 90 days.',
    'The fraud filter was off for 20 minutes.',
    'Legal assesses whether this breaches the contract.',
    'Criminals tried stolen passwords.',
    'The insurer asked for the liability policy on 4 June.',
    'The change was admitted to the release at 13:50 UTC.',
    'A unique violation stopped the import.',
    'The damage to the cable was repaired at 18:00 UTC.',
    'The release complied with our checklist of May.',
    'The server room has water damage.',
    'We let 3,200 customers down; that is our responsibility.',
  ])('passes unseen wording: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('says nothing of what is ruled out: that concludes the opposite', () => {
    const remarked = (facts: Partial<Facts>): boolean => {
      const incident = only({ facts: { causeStatus: 'suspected', ...facts } });
      const findings = findRemarks(buildBrief(incident, { language: 'en-US' }), incident, noTerms);
      return findings.some(({ ruleId }) => ruleId === rule);
    };
    expect(remarked({ ruledOut: ['fraud'] })).toBe(false);
    expect(remarked({ causeClaim: 'it was fraud' })).toBe(true);
  });
});
