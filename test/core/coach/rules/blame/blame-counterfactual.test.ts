import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../../shared/core/brief/build-brief.ts';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import { row } from '../../../../../shared/core/incident/lists.ts';
import { only } from '../../../brief/print.ts';
import { fixedBy, flagged, holdsItsExamples, noTerms } from '../../speak.ts';

const rule = 'blame.counterfactual';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'The alert could have been noticed an hour earlier.',
    'We should have tested the failover before the sale.',
    'In hindsight, the capacity plan was too optimistic.',
    'Had we kept the old servers, the outage would have been over by 15:00 UTC.',
    'This outage was entirely preventable.',
    'It was obvious that the disk would fill up.',
    'A staged release would have limited the damage.',
    'The change should never have been approved.',
    'If the alarm had fired, we would have known within a minute.',
    'The incident wouldn’t have happened with two regions.',
    'In retrospect, one reviewer was not enough.',
    'It was an accident waiting to happen.',
    'We ought to have asked for a second opinion.',
    'Someone could have stopped the job in time.',
    'A simple dry run would have shown the problem.',
    'We could have reacted sooner.',
    'If the limit had been higher, nothing would have failed.',
    'The mistake was easily avoidable.',
    'It should have been picked up in the review.',
    'Without that change, the outage would never have occurred.',
    'I wish we’d listened when the test showed the first cracks.',
    'Better monitoring would have told us at 03:00 UTC.',
    'If the certificate had been on the calendar, nobody would be writing this brief.',
    'We had three chances to stop this and let all three pass.',
    'It would have been wiser to freeze changes before the sale.',
    'With a proper second system this doesn’t happen.',
    'Things might have turned out much better with more preparation.',
    'We were minutes away from losing the whole ledger.',
    'If we could turn back the clock, we would keep the two systems apart.',
    'It didn’t have to come this far.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Our release check should have stopped this change and did not cover settings.',
    'We had removed the guard in May.',
    'If the fix does not hold by 18:00 UTC, we switch to the standby site.',
    'We would have to restore 2.4 TB from the backup.',
    'By 14:20 UTC it was clear that 18% of payments had failed.',
    'We checked whether orders had been lost.',
    'Had any orders been lost?',
    'The standby site could have taken 40% of the load.',
    'The limit was set to 10 instead of 100.',
    'Customers had three hours to answer.',
    'Looking back over 12 months, this is the second failure of this kind.',
    'We would rather wait for the test of 5 June.',
    'The alarm should reach the team within two minutes.',
    'We have been through the list twice.',
    'An attacker could have read the list between 14:02 and 14:49 UTC.',
    'The error might have come from the update or from the disk.',
    'We had no chance to test the restore before 16:00 UTC.',
    'The fifth action, a second alarm, would have called us 5 minutes earlier.',
    'The refund should have been paid by 9 June.',
    'We wish to keep the change freeze until 20 June.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([['With hindsight, the limit was too low.', 'The limit was too low.']])(
    'has the words instead: %s',
    (text, better) => {
      expect(fixedBy(rule, text)).toBe(better);
    },
  );

  it('says nothing of what could have happened where the field asks for it', () => {
    const words = 'If the disk had failed, we would have lost nine days';
    const remarked = (key: 'nearMissWhat' | 'nearMissWhy' | 'summary'): boolean => {
      const incident = only({ setup: { variant: 'near-miss' }, facts: { [key]: words } });
      const findings = findRemarks(buildBrief(incident, { language: 'en-US' }), incident, noTerms);
      return findings.some(({ ruleId }) => ruleId === rule);
    };
    expect(remarked('summary')).toBe(true);
    expect(remarked('nearMissWhat')).toBe(false);
    expect(remarked('nearMissWhy')).toBe(false);
  });

  it.each([
    ['near-miss', false],
    ['restored', true],
  ] as const)('of a business lens of a %s brief: %s', (variant, remarked) => {
    const sentence = 'It could have stopped all orders';
    const lenses = [row('lenses', 'l1', { lens: 'revenue', level: 'possible', sentence })];
    const incident = only({ setup: { variant }, lists: { lenses } });
    const findings = findRemarks(buildBrief(incident, { language: 'en-US' }), incident, noTerms);
    expect(findings.some(({ ruleId }) => ruleId === rule)).toBe(remarked);
  });
});
