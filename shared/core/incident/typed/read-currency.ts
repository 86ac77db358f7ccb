import { regex } from '../../long-text.ts';
import type { Currency } from '../values/currency.ts';

const DOLLARS: readonly Currency[] = ['USD', 'AUD', 'CAD'];

/** What people write for money, in capitals, and the currencies it may mean. */
const MEANINGS: ReadonlyMap<string, readonly Currency[]> = new Map([
  ['$', DOLLARS],
  ['DOLLAR', DOLLARS],
  ['BUCK', DOLLARS],
  ['US$', ['USD']],
  ['USD', ['USD']],
  ['A$', ['AUD']],
  ['AU$', ['AUD']],
  ['AUD', ['AUD']],
  ['C$', ['CAD']],
  ['CA$', ['CAD']],
  ['CAD', ['CAD']],
  ['€', ['EUR']],
  ['EUR', ['EUR']],
  ['EURO', ['EUR']],
  ['£', ['GBP']],
  ['GBP', ['GBP']],
  ['POUND', ['GBP']],
  ['CHF', ['CHF']],
  ['SFR', ['CHF']],
  ['FRANC', ['CHF']],
  ['¥', ['JPY']],
  ['JPY', ['JPY']],
  ['YEN', ['JPY']],
]);

/** Money that no brief counts in: recognised only to be refused by its name. */
const OTHERS = 'NZ\\$|HK\\$|S\\$|R\\$|₹|₩|₽|₺|₪|zł';
const OTHER_CODES =
  'NZD|HKD|SGD|CNY|RMB|INR|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|KRW|TRY|ILS|AED|THB|rupees?|kronor|kroner';
const CODES = 'USD|EUR|GBP|AUD|CAD|CHF|JPY|SFR|dollars?|bucks?|euros?|pounds?|francs?|yen';

/** A symbol anywhere; a code or word only where no other word runs into it ("40k EUR", "EUR40k", "40kEUR"). */
const MARK = regex('gi')`
  ${OTHERS}|US\$|AU\$|A\$|CA\$|C\$|[$€£¥]|
  (?:(?<![a-z])|(?<=\d(?:k|m|mn|bn)?))(?:${CODES}|${OTHER_CODES})(?![a-z])
`;

function meaningOf(mark: string): readonly Currency[] {
  const name = mark.toUpperCase();
  return MEANINGS.get(name) ?? MEANINGS.get(name.replace(/S$/, '')) ?? [];
}

export interface Stripped {
  /** The text without its marks of money. */
  readonly text: string;
  /** The first mark that is of another currency; null when there is none. */
  readonly foreign: string | null;
  /** The currency that mark stands for, when a brief can count in it. */
  readonly meant: Currency | null;
}

/** Takes symbols, codes and names of money out of an amount, wherever they stand. A mark inside a number stays. */
export function stripCurrency(typed: string, currency: Currency): Stripped {
  const other = [...typed.matchAll(MARK)]
    .map(([mark]) => mark)
    .find((mark) => !meaningOf(mark).includes(currency));
  const text = typed.replace(MARK, (mark, at: number) => {
    const inside = /\d\s*$/.test(typed.slice(0, at)) && /^\s*\d/.test(typed.slice(at + mark.length));
    return inside ? mark : ' ';
  });
  return { text, foreign: other ?? null, meant: other ? (meaningOf(other)[0] ?? null) : null };
}

/** The currency that the marks of an amount name beside this one; null when they name none a brief can count in. */
export function currencyMeant(typed: string, currency: Currency): Currency | null {
  return stripCurrency(typed, currency).meant;
}

/** What to do about an amount in another currency: nothing is converted, nothing is read as something else. */
export function otherCurrency({ meant }: Stripped, currency: Currency): string {
  const ways = meant
    ? `Change the currency under “Title and status”, enter the amount in ${currency}, or note it under “Further figures”.`
    : `Enter the amount in ${currency}.`;
  return `This brief counts in ${currency}. ${ways}`;
}
