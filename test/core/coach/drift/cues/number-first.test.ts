import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFirst } from '../../../../../shared/core/coach/drift/cues/number-first.ts';

describe('numberFirst', () => {
  it('begins with the number, however deep in groups of one way it stands', () => {
    expect(numberFirst('\\blost (?:about )?# orders')).toBe('#(?<=\\blost (?:about )?#) orders');
    expect(numberFirst('(?:took (?:only )?#)(?: long)?')).toBe('#(?<=took (?:only )?#)(?: long)?');
  });

  it('leaves a pattern as it is where the number stands in one of several ways, or need not stand there', () => {
    for (const source of ['# lost|lost #', '(?:# lost|lost #)', 'lost #?'])
      expect(numberFirst(source)).toBe(source);
  });

  it('matches in the same frames', () => {
    const patterns = [
      '(?:a|ab) ?#b?',
      '^a?(?: a| b)#(?=$| a)',
      '(?:(?<!b )#) (?:a|b){1,2}$',
      'a[^#]{0,3}# b',
    ];
    const frame = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '#'), maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...patterns), frame, (source, text) => {
        expect(new RegExp(numberFirst(source)).test(text)).toBe(new RegExp(source).test(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
