import type { Currency } from '../incident/values/currency.ts';
import { printInteger, printLarge } from './number.ts';

const SYMBOLS: Readonly<Record<Currency, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  AUD: 'A$',
  CAD: 'C$',
  CHF: 'CHF ',
  JPY: '¥',
};

/** Minor units in one unit of the currency: 100 cents, but a yen has none. */
export function minorUnits(currency: Currency): number {
  return currency === 'JPY' ? 1 : 100;
}

/** What stands before an amount, with its space where it has one: "$", "CHF ". */
export function currencySymbol(currency: Currency): string {
  return SYMBOLS[currency];
}

/** Minor units (cents) as "$30,000", "$3.5 billion" or "$12.50". */
export function printMoney(minor: number, currency: Currency): string {
  const unit = minorUnits(currency);
  const sign = minor < 0 ? '−' : '';
  const size = Math.abs(minor);
  const amount = size % unit === 0 ? printLarge(size / unit) : printCents(size, unit);
  return `${sign}${SYMBOLS[currency]}${amount}`;
}

/** Taken apart in integers: the decimals of a double would lose the cents of a large sum. */
function printCents(size: number, unit: number): string {
  const cents = size % unit;
  return `${printInteger((size - cents) / unit)}.${String(cents).padStart(2, '0')}`;
}
