import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../../shared/core/brief/build-brief.ts';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import { only } from '../../../brief/print.ts';
import { flagged, holdsItsExamples, noTerms } from '../../speak.ts';

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

  it.each([
    'NIS2 is not applicable to this service.',
    'The 72-hour deadline has started.',
    'We are legally obliged to inform the data protection authority.',
    'There is no duty to notify.',
    'This falls outside the scope of DORA.',
    'The event does not meet the threshold for notification.',
    'We do not need to tell the regulator.',
    'The breach must be reported to the authority.',
    'It has no material effect on our results.',
    'The incident qualifies as major under DORA.',
    'No notification is required.',
    'This event is exempt from reporting.',
    'HIPAA applies because health data is involved.',
    'The incident is immaterial for investors.',
  ])('flags unseen wording: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Legal decides whether the 72-hour rule applies.',
    'If the GDPR applies, the period ends at 14:06 UTC on 6 June.',
    'We notified the bank at 15:10 UTC.',
    'We must inform the two largest customers by 17:00 UTC.',
    'Compliance confirms by 17:00 UTC whether this is reportable.',
    'The regulator was informed at 16:00 UTC.',
    'The second check applies to all releases from 6 June.',
    'The deadline for the fix is 12 June.',
    'The materials for the training are ready.',
    'We report the next figure at 18:00 UTC.',
    'The bug report came in at 13:58 UTC.',
    'The tool must report each failed step.',
  ])('passes unseen wording: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    'We have 72 hours to report.',
    'This triggers a report to the regulator.',
    'This meets the criteria for reporting.',
    'An 8-K is required.',
    'A report to the authority is mandatory.',
    'By law we have until Friday.',
    'We consider this not material.',
    'Reporting is voluntary in this case.',
    'No law was broken.',
    'This event is subject to mandatory reporting.',
    'The affected customers are entitled to be informed.',
    'Our legal duty is fulfilled.',
    'We have no reporting duty.',
  ])('flags what other authors write: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Legal was told at 14:30 UTC and decides on the notification.',
    'We must file the tickets by Friday.',
    'The deadline for the fix is Friday.',
    'Notification of customers went out at 14:31 UTC.',
    'The next report is required by the CEO at 17:00 UTC.',
    'The law firm has the facts.',
    'We must inform customers before 18:00 UTC how to pay.',
    'I have three things to tell you.',
  ])('passes what only looks like it: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('says nothing of a question in the field that asks for it, with or without its sign', () => {
    const incident = only({ facts: { openForLegal: 'does the 72-hour rule apply' } });
    const findings = findRemarks(buildBrief(incident, { language: 'en-US' }), incident, noTerms);
    expect(findings.filter(({ ruleId }) => ruleId === rule)).toEqual([]);
  });
});
