import { describe, expect, it } from 'vitest';
import { findRemarks } from '../../../../shared/core/coach/find-remarks.ts';
import { briefOf, flagged, holdsItsExamples, noTerms, record, section } from '../speak.ts';

const rule = 'time.nozone';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Told at 14:31, 14:52 and 15:20 UTC.',
    'From 14:02 to 14:49 CEST.',
    'Between 2:02 and 2:49 pm EDT.',
    'At 14:02 UTC+5:45 it stopped.',
    'At 14:02:33 UTC it stopped.',
    'At 14:02Z it stopped.',
  ])('takes the zone that stands behind the last time: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('marks each time that has none', () => {
    expect(flagged(rule, 'At 14:02, and at 15:00 UTC, and at 3:10 p.m. it rang.')).toEqual([
      '14:02',
      '3:10 p.m.',
    ]);
  });

  it('is quiet when the document names its zone once', () => {
    const brief = briefOf(section('impact', 'All times are UTC.'), section('response', 'We met at 9:00.'));
    expect(findRemarks(brief, record(), noTerms)).toEqual([]);
  });
});
