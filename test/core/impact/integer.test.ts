import { expect, it } from 'vitest';
import { guardInteger } from '../../../shared/core/impact/integer.ts';

it('lets whole numbers through that a double holds exactly', () => {
  for (const value of [0, 1, -5, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])
    expect(guardInteger(value, 'The amount')).toBe(value);
  expect(Object.is(guardInteger(-0, 'The amount'), 0)).toBe(true);
});

it.each([0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('throws and names %s', (value) => {
  expect(() => guardInteger(value, 'The loss')).toThrow(
    new RangeError(`The loss is not a whole number in range: ${value}`),
  );
});
