import { expect, it } from 'vitest';
import { breakLines } from '../../../../shared/core/brief/pages/break-lines.ts';

it('breaks a word that is wider than its line between two signs, never within one', () => {
  const text = '🙂'.repeat(501);
  const starts = breakLines([{ text }], { size: 10, width: 95, isBold: false, font: 'Calibri' });
  expect(starts.length).toBeGreaterThan(20);
  expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
  const lines = starts.map((start, index) => text.slice(start, starts[index + 1]));
  expect(lines.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([]);
});
