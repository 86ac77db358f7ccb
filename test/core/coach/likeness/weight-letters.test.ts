import { expect, it } from 'vitest';
import { fromLetters, inLetters, MOST } from '../../../../shared/core/coach/likeness/weight-letters.ts';

it('writes every weight as one letter, and reads it back', () => {
  const weights = Array.from({ length: 2 * MOST + 1 }, (_, index) => index - MOST);
  const letters = inLetters(weights);
  expect(letters).toHaveLength(weights.length);
  expect(letters).toMatch(/^[!-~]+$/);
  expect(fromLetters(letters)).toEqual(weights);
});
