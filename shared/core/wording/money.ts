import type { Currency } from '../incident/incident.ts';
import { printDecimal, printLarge } from './number.ts';

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

export function currencySymbol(currency: Currency): string {
  return SYMBOLS[currency];
}

/** Minor units (cents) as "$30,000", "$3.5 billion" or "$12.50". */
export function printMoney(minor: number, currency: Currency): string {
  const unit = minorUnits(currency);
  const sign = minor < 0 ? '−' : '';
  const size = Math.abs(minor);
  const amount = size % unit === 0 ? printLarge(size / unit) : printCents(size / unit);
  return `${sign}${SYMBOLS[currency]}${amount}`;
}

function printCents(value: number): string {
  const [whole = '', cents = ''] = printDecimal(value, 2).split('.');
  return `${whole}.${cents.padEnd(2, '0')}`;
}
