import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../../../shared/core/coach/phrases/all-matches.ts';

const found = (matches: Iterable<RegExpExecArray>): readonly (readonly [number, string])[] =>
  [...matches].map(({ index, 0: text }) => [index, text]);

describe('allMatches', () => {
  it('finds what the patterns would find as alternatives of one', () => {
    const ways = ['ab', 'abc?', 'b+a', 'c{2}', 'a(?=c)'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 }), (text) => {
        const apart = allMatches(
          ways.map((way) => new RegExp(way, 'g')),
          text,
        );
        expect(found(apart)).toEqual(found(text.matchAll(new RegExp(ways.join('|'), 'g'))));
      }),
    );
  });

  it('gets over empty matches', () => {
    expect(found(allMatches([/x*/g], 'ab'))).toEqual([
      [0, ''],
      [1, ''],
      [2, ''],
    ]);
  });
});
