import { expect, it } from 'vitest';
import { printDecimal, printInteger, printLarge } from '../../../shared/core/wording/number.ts';

it('integers have commas and a real minus', () => {
  expect([0, 7, 999, 1_412, 12_345_678, -1_412].map(printInteger)).toEqual([
    '0',
    '7',
    '999',
    '1,412',
    '12,345,678',
    '−1,412',
  ]);
});

it('decimals drop their zeros', () => {
  expect(printDecimal(18, 2)).toBe('18');
  expect(printDecimal(99.9, 2)).toBe('99.9');
  expect(printDecimal(0.14, 1)).toBe('0.1');
  expect(printDecimal(1_234.5, 1)).toBe('1,234.5');
  expect(printDecimal(-0.5, 1)).toBe('−0.5');
  expect(printDecimal(-0.01, 1)).toBe('0');
  expect(printDecimal(100, 0)).toBe('100');
});

it('large numbers get a word only where that loses nothing', () => {
  expect(
    [999_999, 1_000_000, 1_230_000, 1_234_000, 397_000_000, 3_200_000_000, 12_345_678].map(printLarge),
  ).toEqual([
    '999,999',
    '1 million',
    '1.23 million',
    '1,234,000',
    '397 million',
    '3.2 billion',
    '12,345,678',
  ]);
});
