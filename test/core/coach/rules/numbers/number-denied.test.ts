import { describe, expect, it } from 'vitest';
import { exact, range } from '../../../../../shared/core/incident/values/figure.ts';
import { fixedBy, flagged, holdsItsExamples, record, remarksOn } from '../../speak.ts';

const rule = 'number.denied';
const counted = record({
  customers: range('count', 9_500, null, 10_500),
  attemptsFailed: exact('count', 1_412),
  attemptsNoun: 'card payments',
});

describe(rule, () => {
  holdsItsExamples(rule, counted);

  it.each(['No customers were impacted.', 'Nobody was affected.', 'No card payments failed.'])(
    'says nothing while the record has no count, or a count of nought: %s',
    (text) => {
      expect(flagged(rule, text)).toEqual([]);
      const none = {
        customers: exact('count', 0),
        attemptsFailed: exact('count', 0),
        attemptsNoun: 'card payments',
      };
      expect(flagged(rule, text, 'response', record(none))).toEqual([]);
    },
  );

  it.each([
    'No wallet payments failed.',
    'Nobody was harmed.',
    'After 14:49 UTC, no customers were affected.',
    'Currently, no customers are affected.',
    'We first believed that no customers were affected.',
    'The first alarm said that no customers were affected; that was wrong.',
    'It is not true that no customers were affected.',
  ])('says nothing of another kind, another time or what others said: %s', (text) => {
    expect(flagged(rule, text, 'response', counted)).toEqual([]);
  });

  it('says nothing of a near miss', () => {
    const miss = { ...counted, setup: { ...counted.setup, variant: 'near-miss' as const } };
    expect(flagged(rule, 'No customer was hit.', 'response', miss)).toEqual([]);
  });

  it('is the one remark on those words', () => {
    const found = remarksOn('No customers were impacted.', 'response', counted);
    expect(found.map(({ ruleId, severity, fixes }) => [ruleId, severity, fixes])).toEqual([
      [rule, 'error', []],
    ]);
  });
});

describe('words that vouch for “no sign”', () => {
  it.each([
    ['No customers were impacted.', counted],
    ['No payments were affected.', counted],
    ['There was no impact.', counted],
    ['No data was lost.', record({ dataLoss: 'confirmed' })],
    ['No data was accessed.', record({ dataExposure: 'suspected' })],
  ])('are not offered against the record: %s', (text, incident) => {
    expect(fixedBy('certainty.negative', text, incident)).toBeNull();
    expect(fixedBy('certainty.negative', text)).toContain('we have found no');
  });

  it('are offered for all that the record leaves open', () => {
    expect(fixedBy('certainty.negative', 'No other customers were affected.', counted)).toBe(
      'So far we have found no sign that any other customers were affected.',
    );
    expect(fixedBy('certainty.negative', 'No data was lost.', counted)).toContain(
      'no sign that any data was lost',
    );
  });
});
