import { describe, expect, it } from 'vitest';
import { countWords, sentenceLength } from '../../../../shared/core/coach/text/count.ts';

describe('counting words', () => {
  it('counts stretches that hold a letter or digit, as Word does', () => {
    expect(countWords('About 300 customers – 18% – paid twice.')).toBe(6);
    expect(countWords('14:02 UTC, $41,000')).toBe(3);
    expect(countWords(' … – ')).toBe(0);
    expect(countWords('naïve Überweisung 東京')).toBe(3);
  });

  it('takes a figure and its unit as one in a sentence', () => {
    expect(sentenceLength('At 14:02 UTC on 3 June it took 47 minutes.')).toBe(7);
    expect(sentenceLength('We lost 2.4 million dollars.')).toBe(3);
    expect(sentenceLength('In May we met.')).toBe(4);
  });
});
