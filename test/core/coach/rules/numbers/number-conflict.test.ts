import { describe, expect, it } from 'vitest';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import type { Facts } from '../../../../../shared/core/incident/facts.ts';
import { exact, range } from '../../../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../../../shared/core/incident/values/stamp.ts';
import { briefOf, flagged, holdsItsExamples, noTerms, record, section } from '../../speak.ts';

const rule = 'number.conflict';

const facts: Partial<Facts> = {
  customers: range('count', 2_900, 3_200, 3_400),
  startedAt: stamp('2026-06-03T14:02:00Z'),
  restoredAt: stamp('2026-06-03T14:49:00Z'),
  loss: range('money', 3_000_000, null, 5_000_000),
  attemptsNoun: 'card payments',
  shareFailed: exact('share', 180_000),
  sideEffect: 'About 300 customers were hit twice.',
};

/** What is flagged in words that a person has taken over. */
function inEdited(text: string, origin: 'edited' | 'generated' = 'edited'): readonly string[] {
  const brief = briefOf({ ...section('impact', text), origin });
  return findRemarks(brief, record(facts), noTerms)
    .filter((finding) => finding.ruleId === rule)
    .map((finding) => finding.text);
}

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    ['About 3,900 customers were affected.', 'About 3,900'],
    ['It lasted 57 minutes.', '57 minutes'],
    ['We lost $140,000 in sales.', '$140,000'],
    ['For us 25% of card payments failed.', '25%'],
    ['Service was down for 1 hour 20 minutes.', '1 hour 20 minutes'],
  ])('compares a number typed by hand with the fact it means: %s', (text, words) => {
    expect(inEdited(text)).toEqual([words]);
    expect(inEdited(text, 'generated')).toEqual([]);
  });

  it.each([
    'About 3,300 customers were affected.',
    '300 customers were hit twice.',
    '900 customers in Spain were affected.',
    'It lasted three quarters of an hour, or 47 minutes.',
    'We lost $41,000 in sales.',
    'The fix costs $18,000.',
    'For us 18.4% of card payments failed.',
    'The rollback took 3 minutes.',
  ])('passes what agrees or counts something else: %s', (text) => {
    expect(inEdited(text)).toEqual([]);
  });

  it('says both values and where each stands', () => {
    const brief = briefOf({ ...section('impact', 'It lasted 57 minutes.'), origin: 'edited' });
    const [finding] = findRemarks(brief, record(facts), noTerms);
    expect(finding?.message).toBe('The text says 57 minutes; the record says 47 minutes (Duration).');
  });

  it('never doubts a chip', () => {
    const runs = [{ text: 'It lasted ' }, { text: '57 minutes', chip: 'duration' }, { text: '.' }];
    const edited = {
      ...section('impact'),
      origin: 'edited' as const,
      blocks: [{ kind: 'paragraph' as const, runs }],
    };
    expect(findRemarks(briefOf(edited), record(facts), noTerms)).toEqual([]);
  });

  it('finds two sentences that differ in nothing but their number, wherever they stand', () => {
    const brief = briefOf(
      section('impact', 'Support got 212 calls.'),
      section('communication', 'Support got 240 calls.'),
    );
    const found = findRemarks(brief, record(), noTerms);
    expect(found.map((each) => [each.section, each.text])).toEqual([['communication', '240']]);
    expect(flagged(rule, 'At 14:02 UTC errors were 3%. At 14:10 UTC errors were 5%.')).toEqual([]);
  });

  it.each([
    'The alarm fired at 14:06 UTC, 14 minutes after the failure began at 14:02 UTC.',
    'The outage lasted from 14:02 UTC until 14:49 UTC, a total of 74 minutes.',
    'The outage started at 14:02 UTC and lasted 30 minutes until 15:02 UTC.',
    'Between 14:02 and 14:49 UTC (more than an hour) no payment worked.',
    '1,412 of 7,840 payments failed, which is 28%.',
    '400 of 2,000 shops were closed, or 30%.',
    '20% of 500 shops are 150 shops.',
    '12 orders, 20 orders and 30 orders make 90 orders.',
    'The refunds of $10,000 and the credits of $5,000 add up to $20,000.',
    'The repair took 3 hours. The repair needed 5 hours.',
    'We received 212 calls. 240 calls were received.',
    'The cost of the outage is $80,000. The outage cost $95,000.',
    'The downtime was 40 minutes. The outage took 55 minutes.',
    'The outage happened on 3 June. The outage was on 4 June.',
  ])('finds what does not come out right, and one fact in other words: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The alarm fired at 14:06 UTC, four minutes after the failure began at 14:02 UTC.',
    '400 of 2,000 shops were closed, or 20%.',
    'Refunds of $10,000 and credits of $5,000 total $15,000.',
    'Shop A lost 12 orders. Shop B lost 20 orders.',
    'The first outage lasted 10 minutes. The second outage lasted 20 minutes.',
    'Payments failed from 09:00 to 11:30 UTC, that is two and a half hours.',
    '12 calls came by phone. 20 calls came by e-mail.',
    'We sent 212 messages to customers. We sent 14 messages to partners.',
  ])('passes what comes out right, and other facts in like words: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
