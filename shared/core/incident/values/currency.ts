/** What a brief can count money in (ISO 4217). */
export const CURRENCIES = ['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'CHF', 'JPY'] as const;
export type Currency = (typeof CURRENCIES)[number];
