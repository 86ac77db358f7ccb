import { expect, it } from 'vitest';
import { textWidth } from '../../../shared/core/brief/text-width.ts';

it('reckons signs of Chinese, Japanese and Korean as wide as the type is high, others near the mean', () => {
  expect(textWidth('山田 한국', 10, 'Calibri')).toBeCloseTo(40 + textWidth(' ', 10, 'Calibri'), 6);
  expect(textWidth('шум', 10, 'Calibri')).toBe(15);
});
