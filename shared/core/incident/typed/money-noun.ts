import { pattern } from '../../long-text.ts';

/** What a sum may be besides lost sales; "per day" and other words behind a sum change what it means. */
const NOUN = pattern`
  (?:(?:contract|late|delivery|service) )?(?:penalties|fines|damages|overpayments|write-offs|overtime)|
    (?:double|duplicate|wrong) (?:payments|payouts|charges)|
    (?:lost|missed|delayed) (?:sales|orders|revenue|turnover|bookings|fares|premiums|fees|production)|
    (?:paid|charged|billed|debited|sent) (?:out )?(?:twice|too (?:much|often))|(?:over|under)(?:paid|charged|billed)
`;
const SUM = pattern`
  (?:[^,]|,(?=\d))*\d\s?(?:k|m|mn|mio|bn|thousand|million|billion)?\+?(?:\s?(?:[$€£]|euros?|dollars?|
    pounds?|francs?|[a-z]{3}))?
`;
const NAMED = new RegExp(`^(?<sum>${SUM}?)\\s(?:in |of )?(?<noun>${NOUN})$`, 'i');

/** "€120k–180k penalties" as "€120k–180k" and "penalties"; null where the sum stands alone or behind other words. */
export function splitMoney(typed: string): readonly [sum: string, noun: string] | null {
  const { sum, noun } = NAMED.exec(typed.trim().replace(/\s+/g, ' '))?.groups ?? {};
  return sum === undefined || noun === undefined ? null : [sum, noun.toLowerCase()];
}
