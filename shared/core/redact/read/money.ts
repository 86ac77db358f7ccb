import { quantitiesOf } from '../../coach/drift/read/quantities.ts';
import { type Stretch, stretchesOf } from './matches.ts';

const NUMBER = "\\d(?:[\\d.,' ]{0,30}\\d)?";
const SCALE =
  '(?:[ -]?(?:hundred|thousand|million|billion|trillion|lakh|crore|mio|mln|mrd|bn|mn|tn|[kmbt]))?\\.?';
const CODES =
  'USD|EUR|GBP|AUD|CAD|CHF|JPY|NZD|INR|SEK|NOK|DKK|PLN|CZK|CNY|RMB|SGD|HKD|ZAR|BRL|MXN|RUB|UAH|TRY|KRW|THB|IDR|MYR|PHP|VND|ILS|AED|SAR|EGP|NGN|KES|ARS|CLP|COP|PEN|HUF|RON|BGN|ISK|TWD|PKR|QAR|KWD|GEL|KZT|BTC|ETH|USDT';
const NAMES =
  '(?:US |U\\.S\\. |Swiss |British |Canadian |Australian )?(?:dollars?|euros?|pounds?(?: sterling)?|francs?|yen|yuan|renminbi|rupees?|kron(?:a|or|er|e)|zloty(?:s|ch)?|pesos?|r(?:o)?ubles?|lira|baht|rand|reais|shekels?|dirhams?|riyals?|forints?|cents?|pence|bucks?|quid|grand|bitcoins?)';
const SIGN = '(?:[A-Z]{1,3})?\\p{Sc}|kr\\.?|Rs\\.?|R\\$|Fr\\.|zł|Kč';
const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half a|a quarter of a|several|dozens?)';

/** What a currency makes an amount, in writings that nobody compares with a fact. */
const IN_DIGITS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${SIGN}|(?:${CODES}))[  ]?-?(?:${NUMBER})${SCALE}(?![\\p{L}\\p{N}]))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:${NUMBER})${SCALE}[  -]?(?:[KMT]?(?:${SIGN})|(?:${CODES})(?![\\p{L}\\p{N}]))`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${NUMBER})${SCALE}[  -]${NAMES}(?![\\p{L}\\p{N}])`, 'giu'),
];
const IN_WORDS: readonly RegExp[] = [
  new RegExp(`\\b(?:${NUMBER_WORD}[ -]){1,5}(?:of )?(?:thousand |million |billion )?${NAMES}\\b`, 'giu'),
  /\b(?:(?:low|mid|high)[ -])?(?:three|four|five|six|seven|eight|nine|ten)[ -]figures?\b(?: (?:sum|amount|range|loss|losses))?/gi,
];

function isAmountOnRecord(low: number, high: number, amounts: ReadonlySet<number>): boolean {
  return amounts.has(low) || amounts.has(high);
}

/**
 * Money in a text, as the coach reads it, and in the writings of other currencies; numbers without a currency where
 * they repeat an amount on record.
 */
export function moneyIn(text: string, amounts: ReadonlySet<number>): readonly Stretch[] {
  const read = quantitiesOf(text).filter(
    ({ kind, low, high }) => kind === 'money' || (kind === 'count' && isAmountOnRecord(low, high, amounts)),
  );
  const writings = /\d/.test(text) ? [...IN_DIGITS, ...IN_WORDS] : IN_WORDS;
  return [...read, ...writings.flatMap((writing) => stretchesOf(writing, text))];
}
