import { describe, expect, it } from 'vitest';
import { findRemarks } from '../../../../shared/core/coach/find-remarks.ts';
import type { Facts } from '../../../../shared/core/incident/facts.ts';
import { exact, range } from '../../../../shared/core/incident/figure.ts';
import { stamp } from '../../../../shared/core/incident/stamp.ts';
import { briefOf, flagged, holdsItsExamples, noTerms, record, section } from '../speak.ts';

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
});
