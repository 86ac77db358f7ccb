import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordTokens } from '../../../shared/core/versions/word-tokens.ts';

describe('the pieces of a text', () => {
  it('keep a number whole, with its sign', () => {
    expect(wordTokens('From 14:02 UTC, 18% of $30,000 – 3.5 customers’ orders.')).toEqual([
      'From',
      ' ',
      '14:02',
      ' ',
      'UTC',
      ',',
      ' ',
      '18%',
      ' ',
      'of',
      ' ',
      '$30,000',
      ' ',
      '–',
      ' ',
      '3.5',
      ' ',
      'customers',
      '’',
      ' ',
      'orders',
      '.',
    ]);
    expect(wordTokens('don’t re-run')).toEqual(['don’t', ' ', 're-run']);
  });

  it('joined are the text again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(wordTokens(text).join('')).toBe(text);
      }),
    );
  });
});
