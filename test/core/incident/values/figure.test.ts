import { describe, expect, it } from 'vitest';
import { centre, exact, isExact, range } from '../../../../shared/core/incident/values/figure.ts';

describe('a figure', () => {
  it('is exact or a range, measured or estimated unless somebody says otherwise', () => {
    expect(exact('count', 1_412)).toMatchObject({ low: 1_412, likely: null, high: 1_412, basis: null });
    expect(range('money', 30, null, 50)).toMatchObject({ low: 30, high: 50, basis: 'estimated' });
    expect(exact('count', 5, { basis: 'assumed', qualifier: 'about' })).toMatchObject({
      basis: 'assumed',
      qualifier: 'about',
    });
    expect(isExact(exact('count', 1))).toBe(true);
    expect(isExact(range('count', 1, null, 2))).toBe(false);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is never %s', (value) => {
    expect(() => exact('count', value)).toThrow(RangeError);
    expect(() => range('count', 0, null, value)).toThrow(RangeError);
    expect(() => range('count', 0, value, 2 ** 52)).toThrow(String(value));
  });

  it('runs from low over likely to high', () => {
    expect(() => range('count', 3, null, 2)).toThrow('from low to high: 3, 3, 2');
    expect(() => range('count', 1, 5, 2)).toThrow('from low to high: 1, 5, 2');
    expect(() => range('count', 3, 2, 4)).toThrow('from low to high: 3, 2, 4');
  });

  it('is calculated with by its likely value, else by the middle', () => {
    expect(centre(range('count', 2_900, 3_200, 3_400))).toBe(3_200);
    expect(centre(range('count', 2, null, 5))).toBe(4);
    expect(centre(range('count', 0, 0, 5))).toBe(0);
    expect(centre(exact('count', 7))).toBe(7);
  });
});
