import { expect, it } from 'vitest';
import { CURRENCIES } from '../../../shared/core/incident/values/currency.ts';
import { currencySymbol, minorUnits, printMoney } from '../../../shared/core/wording/money.ts';

it.each([
  [0, '$0'],
  [5, '$0.05'],
  [1_250, '$12.50'],
  [3_000_000, '$30,000'],
  [123_456_789, '$1,234,567.89'],
  [350_000_000_000, '$3.5 billion'],
  [-64_000, '−$640'],
  [Number.MAX_SAFE_INTEGER, '$90,071,992,547,409.91'],
])('%s cents are %s', (cents, text) => {
  expect(printMoney(cents, 'USD')).toBe(text);
});

it('every currency has its sign; a yen has no cents', () => {
  expect(CURRENCIES.map((currency) => printMoney(30_000 * minorUnits(currency), currency))).toEqual([
    '$30,000',
    '€30,000',
    '£30,000',
    'A$30,000',
    'C$30,000',
    'CHF 30,000',
    '¥30,000',
  ]);
  expect(minorUnits('JPY')).toBe(1);
  expect(currencySymbol('EUR')).toBe('€');
});
