import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scale } from '../../../shared/core/impact/money.ts';

describe('a product over a divisor', () => {
  it('rounds halves up, away from zero', () => {
    expect(scale(1, [1], 2)).toBe(1);
    expect(scale(3, [1], 2)).toBe(2);
    expect(scale(-1, [1], 2)).toBe(-1);
    expect(scale(1, [1_799], 3_600)).toBe(0);
    expect(scale(1, [1_800], 3_600)).toBe(1);
  });

  it('stays exact where a double would not', () => {
    // 90 trillion cents x a week of seconds x a million parts: 5e25 on the way, exact at the end.
    expect(scale(9_007_199_254_740_991, [604_800, 1_000_000], 604_800_000_000)).toBe(9_007_199_254_740_991);
    expect(scale(9_007_199_254_740_991, [3], 3)).toBe(9_007_199_254_740_991);
  });

  it('gives the value back when multiplied and divided by the same', () => {
    const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (value, factor) => {
        expect(scale(value, [factor], factor)).toBe(value);
      }),
    );
  });

  it('refuses what leaves the whole numbers, and a division by nothing', () => {
    expect(() => scale(9_007_199_254_740_991, [2], 1)).toThrow('The amount is not a whole number in range');
    expect(() => scale(1, [0.5], 1)).toThrow('A factor is not a whole number in range: 0.5');
    expect(() => scale(1.5, [1], 1)).toThrow(RangeError);
    expect(() => scale(1, [1], 0)).toThrow(RangeError);
  });
});
