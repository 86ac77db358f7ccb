import { describe, expect, it } from 'vitest';
import { LIMIT, readNumbers, writeNumbers } from '../../../../shared/core/coach/phrases/number-codes.ts';

describe('writeNumbers', () => {
  it('writes what readNumbers reads, in signs that need no escape', () => {
    const all = Array.from({ length: LIMIT }, (_, number) => number);
    const text = writeNumbers(all);
    expect(readNumbers(text)).toEqual(all);
    expect(text).toMatch(/^[(-[\]-~\u00ae-\u00ff]*$/);
    expect(readNumbers('')).toEqual([]);
  });

  it('refuses a number that two signs cannot hold', () => {
    expect(() => writeNumbers([LIMIT])).toThrow(RangeError);
    expect(() => writeNumbers([-1])).toThrow(RangeError);
  });
});
