import { quantitiesOf } from '../../coach/drift/read/quantities.ts';
import { pattern, regex } from '../../long-text.ts';
import { type Stretch, stretchesOf } from './matches.ts';

/** "4.2", "100 000,–", ".5" */
const NUMBER = "(?:\\d(?:[\\d.,' ]{0,30}\\d)?|[.,]\\d{1,3})(?:[.,][-–—]{1,2})?";
const inEitherCase = (words: string): string =>
  words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const SCALES = inEitherCase(
  pattern`
    hundred|thousand|millions?|billions?|trillion|tausend|millionen|milliarden?|lakh|crore|mill|mio|mln|mrd|
      mld|tsd|bn|mn|mm|tn|k|m|b|t
  `,
);
const SCALE = `(?:[ -]?(?:${SCALES})(?=[KMT]?(?:[A-Z]{3}|\\p{Sc})|[^\\p{L}]|$))?\\.?`;
/** "–5.1m", " to $50k", "-5m" behind an amount; "and 3,200 customers" is none. */
const RANGE = pattern`
  (?:(?: ?[-–—] ?| (?:to|bis) )(?:\p{Sc} ?)?(?:${NUMBER})${SCALE}| (?:and|or)
    [\d.,]{1,12}[ -]?(?:${SCALES})(?!\p{L})\.?)
`;
const CODES = pattern`
  usd|eur|gbp|chf|USD|EUR|GBP|AUD|CAD|CHF|JPY|NZD|INR|SEK|NOK|DKK|PLN|CZK|CNY|RMB|SGD|HKD|ZAR|BRL|MXN|RUB|UAH|
    TRY|KRW|THB|IDR|MYR|PHP|VND|ILS|AED|SAR|EGP|NGN|KES|ARS|CLP|COP|PEN|HUF|RON|BGN|ISK|TWD|PKR|QAR|KWD|GEL|
    KZT|BTC|ETH|USDT
`;
const NAMES = pattern`
  (?:US |U\.S\. |Swiss |British |Canadian |Australian )?(?:dollars?|euros?|pounds?(?: sterling)?|francs?|yen|
    yuan|renminbi|rupees?|kron(?:a|or|er|e)|zloty(?:s|ch)?|pesos?|r(?:o)?ubles?|lira|baht|rand|reais|shekels?|
    dirhams?|riyals?|forints?|cents?|pence|bucks?|quid|grand|bitcoins?)
`;
const SIGN = '(?:[A-Z]{1,3})?\\p{Sc}|kr\\.?|Rs\\.?|R\\$|S?Fr\\.|zł|Kč|Kc|円|元';
const NUMBER_WORD = pattern`
  (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|
    eighty|ninety|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zero|hundreds?|thousands?|
    millions?|billions?|half a|a quarter of a|several|dozens?)
`;

/** What a currency makes an amount, in writings that nobody compares with a fact. */
const IN_DIGITS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${SIGN}|(?:${CODES}))[  ]?-?(?:${NUMBER})${SCALE}(?:${RANGE})?(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  regex('gu')`
    (?<![\p{L}\p{N}.,])(?:${NUMBER})${SCALE}(?:${RANGE})?[  -]?(?:[KMT]?(?:${SIGN})|
      [KMT]?(?:${CODES})(?![\p{L}\p{N}]))
  `,
  new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${NUMBER})${SCALE}(?:${RANGE})?[  -]${NAMES}(?![\\p{L}\\p{N}])`, 'giu'),
];
const IN_WORDS: readonly RegExp[] = [
  regex('giu')`
    \b${NUMBER_WORD}[ -](?:(?:(?:and|point) )?${NUMBER_WORD}[ -]){0,8}(?:of )?(?:thousand |million |
      billion )?${NAMES}\b
  `,
  regex('gi')`
    \b(?:(?:low|mid|high)[ -])?(?:three|four|five|six|seven|eight|nine|ten)[ -]figures?\b(?: (?:sum|amount|
      range|loss|losses))?
  `,
];

/** "£19." ends a sentence, "5 Mio. €" does not: a full stop belongs to an abbreviation that goes on. */
function withoutFullStop(text: string, { start, end }: Stretch): Stretch {
  const isLast = text[end - 1] === '.';
  const isEnd =
    /\d\.$/.test(text.slice(start, end)) || /^["”’)]*(?:$|\s+[\p{Lu}“"(])/u.test(text.slice(end, end + 8));
  return { start, end: isLast && isEnd ? end - 1 : end };
}

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
  const found = [...read, ...writings.flatMap((writing) => stretchesOf(writing, text))];
  return found.map((stretch) => withoutFullStop(text, stretch));
}
