import { describe, expect, it } from 'vitest';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import { briefOf, flagged, holdsItsExamples, noTerms, record, section } from '../../speak.ts';

const rule = 'placeholder.open';

describe(rule, () => {
  holdsItsExamples(rule);

  it('reports each open slot of the record, with the field to fill', () => {
    const open = section('impact');
    const runs = [{ text: 'We lost ' }, { text: '[lost sales]', chip: 'loss', missing: true }, { text: '.' }];
    const brief = briefOf({ ...open, blocks: [{ kind: 'paragraph', runs }] });
    const [finding, ...more] = findRemarks(brief, record(), noTerms).filter((each) => each.ruleId === rule);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      text: '[lost sales]',
      start: 8,
      end: 20,
      chip: 'loss',
      section: 'impact',
    });
  });

  it.each(['Loss: €N per hour', 'Signed off by ___', 'At HH:MM we knew.', 'About XX users', 'Owner: tbc'])(
    'flags: %s',
    (text) => {
      expect(flagged(rule, text)).not.toEqual([]);
    },
  );

  it.each([
    'The customer [redacted] called.',
    'X changed its name.',
    'An array[0] index',
    'Bot [7:02 PM] said so.',
    'Marek [he/him]: flushed the cache.',
    'Written by Priya [she/her/hers] and Dana [they / them].',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('leaves code in the technical details alone', () => {
    expect(flagged(rule, 'Config {{ .Values.limit }} was empty.', 'technical')).toEqual([]);
  });

  it.each([
    'Hello {name}, here is the report.',
    'The loss is $XX,000.',
    'Cause: to be determined.',
    'Owner: <name>.',
    'Customers affected: ???',
    'The incident began at XX:XX UTC.',
    'The number of users is TBC.',
    'Insert number of customers here.',
    'Next update: --:-- UTC.',
    'Dear <<CEO>>,',
    'Affected: N users.',
    '[Describe the impact]',
    'The date is DD/MM/YYYY.',
    'Impact: ______',
    'Amount: to be filled in.',
  ])('flags unseen wording: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'See note [2].',
    'We use the letter X as the name of the test.',
    'The set {1, 2, 3} of regions is in the annex.',
    'Errors fell from 5% to 1%.',
    'The X-ray system was not affected.',
    'The count is not known yet; expected at 16:00 UTC.',
    'The customer asked: "Who is to blame?"',
    '[x] Legal informed',
    'The N26 bank answered at 14:20 UTC.',
    'To be safe, we checked twice.',
  ])('passes unseen wording: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
