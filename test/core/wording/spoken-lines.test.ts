import { expect, it } from 'vitest';
import { calledLines } from '../../../shared/core/wording/spoken-lines.ts';

it('reads out lines as sentences, three at most', () => {
  expect(calledLines([])).toBe('');
  expect(calledLines(['Payments fail', ' ', 'We work on it.'])).toBe('Payments fail. We work on it.');
  expect(calledLines(['a', 'b', 'c', 'd'])).toBe('a. b. c. …');
});
