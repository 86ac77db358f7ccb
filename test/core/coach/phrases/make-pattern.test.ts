import { describe, expect, it } from 'vitest';
import { makePattern, ready } from '../../../../shared/core/coach/phrases/make-pattern.ts';

describe('makePattern', () => {
  it('finds what the pattern finds, with groups, counts, classes and brackets', () => {
    const patterns = [
      /(?:a|bc){1,3}?(\d+)?(?=[)\]x]|$)/g,
      /[)(]?(?:ab|[.)])+/g,
      /\(((?:a|b)*)\)(?!\])|\[(?:c|d)\]/g,
      /(?<=(?:a|b) )(c|\))(?<!x(?:y|c))/gi,
    ];
    const texts = ['abc12)', '(ab.)) [c] (ba)]', 'a c b ) xc a)', 'bcbca7x)('];
    for (const pattern of patterns)
      for (const text of texts) {
        const made = makePattern(pattern.source, pattern.flags);
        expect([...text.matchAll(made)], `${pattern} on “${text}”`).toEqual([...text.matchAll(pattern)]);
      }
  });

  it('makes a pattern of the code ready once', () => {
    const word = ready(/^(?:a|an) (\w+)/i);
    expect(word.test('An end')).toBe(true);
    expect(word.exec('an end')?.[1]).toBe('end');
    expect(word.exec('the end')).toBeNull();
  });
});
