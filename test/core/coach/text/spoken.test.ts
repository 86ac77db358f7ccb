import { describe, expect, it } from 'vitest';
import { countSpokenWords } from '../../../../shared/core/coach/text/spoken.ts';

describe('countSpokenWords', () => {
  it.each([
    ['14:02 UTC', 6],
    ['$41,000', 4],
    ['99.9%', 5],
    ['80–95%', 5],
    ['2026', 3],
    ['2,026', 4],
    ['2005', 3],
    ['0 left', 2],
    ['1,412 of 7,840', 11],
    ['the CEO’s plan', 5],
    ['two e-mails', 3],
    ['', 0],
  ])('says %j in %i words', (text, words) => {
    expect(countSpokenWords(text)).toBe(words);
  });
});
