import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainStarts, sentencesOf } from '../../../../shared/core/coach/text/sentences.ts';

const split = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['It failed. We fixed it! Did we? Yes', ['It failed.', 'We fixed it!', 'Did we?', 'Yes']],
    ['It failed. 18% of payments were lost.', ['It failed.', '18% of payments were lost.']],
    ['It costs approx. 3,200 dollars. Fine.', ['It costs approx. 3,200 dollars.', 'Fine.']],
    [
      'Refund max. €60k each. It is 12 max. Then stop.',
      ['Refund max. €60k each.', 'It is 12 max.', 'Then stop.'],
    ],
    [
      'See no. 5 of the list. We say no. The rest holds.',
      ['See no. 5 of the list.', 'We say no.', 'The rest holds.'],
    ],
    ['At 3 p.m. UTC it rang. At 4 p.m. We met.', ['At 3 p.m. UTC it rang.', 'At 4 p.m.', 'We met.']],
    ['Some, e.g. Acme, left. Then v2.3.1 came.', ['Some, e.g. Acme, left.', 'Then v2.3.1 came.']],
    ['“It is down.” We agreed.', ['“It is down.”', 'We agreed.']],
    ['  spaced  ', ['spaced']],
    ['', []],
    ['\n \t', []],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('splits a very long line like a short one', () => {
    const one = 'Card payments failed in all regions, and nobody knew why. ';
    expect(split(one.repeat(500))).toEqual(Array.from({ length: 500 }, () => one.trim()));
    const endless = `It ${'failed and '.repeat(2_000)}stopped. Then it worked.`;
    expect(split(endless)).toHaveLength(2);
  });
});

describe('plainStarts', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

  it('says what the segmenter says', () => {
    const letters = fc.constantFrom(...'..!?  aB1"’(),-:;—%“[/$€£');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 14 }), (text) => {
        expect(plainStarts(text)).toEqual(Array.from(segmenter.segment(text), ({ index }) => index));
      }),
      { numRuns: 20_000 },
    );
  });

  it('leaves other scripts, ends of paragraphs and rare signs to it', () => {
    expect(['Größe. Ja.', 'One.\nTwo.', 'So… Then.', '失敗。再開。'].map(plainStarts)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
