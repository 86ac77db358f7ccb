import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../../../shared/core/coach/text/grade.ts';

describe('readingGrade', () => {
  it('is Flesch and Kincaid', () => {
    // 9 words, 9 syllables, 2 sentences: 0.39 × 4.5 + 11.8 × 1 − 15.59 < 0.
    expect(readingGrade(['The cat sat down. It did not move much.'])).toBe(0);
    // 8 words, 25 syllables: 0.39 × 8 + 11.8 × 3.125 − 15.59 = 24.4.
    expect(
      readingGrade([
        'International organisations systematically underestimate infrastructural communication difficulties considerably.',
      ]),
    ).toBeGreaterThan(20);
  });

  it('leaves figures out, which have no syllables', () => {
    const words = 'Customers repeatedly reported failures.';
    expect(readingGrade([words])).toBe(
      readingGrade([`Customers 3,200 repeatedly 18% reported 14:02 failures.`]),
    );
  });

  it('is 0 where nothing is to be read', () => {
    expect(readingGrade([])).toBe(0);
    expect(readingGrade(['', '12 34.', '—'])).toBe(0);
  });
});
