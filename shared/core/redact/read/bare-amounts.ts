import { pattern, regex } from '../../long-text.ts';
import type { Stretch } from './matches.ts';

/** "9", "12.4", "9,400", "41 000" */
const DIGITS = "\\d{1,3}(?:[,.' ]\\d{3})+|\\d+(?:[.,]\\d+)?";
const SCALES = 'k|K|thousand|grand|m|M|mn|million|bn|billion';
const NUMBER_WORD = pattern`
  one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|
    seventy|eighty|ninety
`;
/** A number, alone or as a range, with what makes it a rough one. */
const NUMBER = regex('giu')`
  (?<![\p{L}\p{N}.,:/_#-])(?:~ ?)?(?:(?:${DIGITS})(?: ?(?:${SCALES}))?(?: ?[-–—] ?
    | to ))?(?:(${DIGITS})(?: ?(${SCALES}))?|(?:${NUMBER_WORD}) (?:hundred )?(thousand|grand|
    million))(?![\p{L}\p{N}%]|[.,:/_-]\p{N})\+?
`;

/** Small words between a word of money and its number: "owes us about". */
const BETWEEN = pattern`
  (?: (?:us|them|him|her|it|you|an?|the|about|around|roughly|approx\.?|circa|ca\.?|some|over|nearly|almost|
    at least|at most|up to|more than|less than|another|only|just|of|by|in all|so far))*
`;
const MONEY_BEFORE = regex('iu')`
  \b(?:ow(?:e|es|ed|ing)|pay(?:s|ing)?|paid|refund(?:s|ed|ing)?|reimburse[sd]?|compensate[sd]?|
    credit(?:s|ed)?|(?:over|under)?-?(?:bill(?:s|ed|ing)?|charg(?:e|es|ed|ing)|paid|pay|invoiced)|
    cost(?:s|ing)?|worth|spen(?:d|ds|t)|revenue|turnover|sales|damages?|fines?|fees?|budget|gmv|arr|mrr|
    loss(?:es)?|finance|discount|penalt(?:y|ies))${BETWEEN}:? ?$
`;
const MONEY_BEHIND = regex('iu')`
  ^ (?:too (?:much|little|high|low)|(?:over|under)-?(?:billed|charged|paid|invoiced)|refunded|credited|
    reimbursed|owed|paid|billed|charged|invoiced|in (?:refunds|credits?|fees|sales|revenue|damages)|
    of (?:revenue|refunds|credits|sales|damage)|revenue)\b
`;
/** What ends the clause, or words behind which nothing is counted. */
const ALONE = regex('iu')`
  ^(?:$|\+?[.,;:!?)\]…"'”’–—]| ?[-–—(/]| (?:in|on|for|to|so|and|or|but|too|total|per|at|by|from|with|off|
    short|already|now|still|over|under|owed|until|since|as|if|because|when|which|that|is|was|are|were|will|
    would|not|est|estimated|a (?:day|week|month|year))\b)
`;
/** "9k refunded so far", "9k less."; "9k failed logins" and "9k more users" count something. */
const ALONE_BEHIND_ONE = /^ (?:\p{L}+(?:ed|-billed|-paid)|paid|less|more|extra|gone|lost)(?=$|[.,;:!?)])/iu;
const DESCRIBED = /^ (?:\p{L}+(?:ed|-paid)|paid|less|more|extra|gone|lost)(?= )/iu;

const FACTORS: Readonly<Record<string, number>> = {
  k: 1_000,
  thousand: 1_000,
  grand: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
};
/** Smaller numbers without a scale count too many other things. */
const LEAST = 100;

function standsAlone(behind: string): boolean {
  if (ALONE.test(behind) || ALONE_BEHIND_ONE.test(behind)) return true;
  const described = DESCRIBED.exec(behind);
  return described !== null && ALONE.test(behind.slice(described[0].length));
}

/** What people write short is mostly money; "m" behind whole digits is also a minute or a metre. */
const isShort = (digits: string, scale: string): boolean =>
  /^(?:k|grand)$/i.test(scale) || (scale === 'm' && /[.,]/.test(digits));

/**
 * Numbers that are money by the words around them, or by nothing that they count: "~9k", "41k total", "owes us 9,400
 * less", "9.4k over-billed". Not years, and not what repeats a count on record.
 * @param counts numbers of things on record, in whole units: "96k" beside 96,000 customers
 */
export function bareAmountsIn(text: string, counts: ReadonlySet<number>): readonly Stretch[] {
  if (!/\d|thousand|grand|million/i.test(text)) return [];
  return [...text.matchAll(NUMBER)].flatMap(({ index, 0: found, 1: digits = '', 2: scale = '' }) => {
    const end = index + found.length;
    const isMoney = MONEY_BEFORE.test(text.slice(Math.max(0, index - 60), index));
    const behind = text.slice(end, end + 60);
    const isSaid = (isMoney && standsAlone(behind)) || MONEY_BEHIND.test(behind);
    const value =
      Number(digits.replace(/[,' ](?=\d{3})/g, '').replace(',', '.')) * (FACTORS[scale.toLowerCase()] ?? 1);
    if (counts.has(Math.round(value))) return [];
    if (scale === '' && digits !== '') {
      const isYear = /^(?:19|20)\d\d$/.test(digits);
      return isSaid && value >= LEAST && !isYear ? [{ start: index, end }] : [];
    }
    const isAlone = standsAlone(behind) && isShort(digits, scale);
    return isSaid || isAlone ? [{ start: index, end }] : [];
  });
}
