import type { Incident } from '../../incident/incident.ts';
import { currencySymbol } from '../../wording/money.ts';
import { type Found, phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

const FILL =
  '(?:(?:us|the company|the business|of|in|is|are|was|were|be|been|will|would|could|may|might|can|has|have|had|to|at|by|for|about|around|roughly|approximately|nearly|almost|some|an?|estimated|expected|up|more|less|than|over|under|between|at least|close|so far|only|just|another|further|additional|extra|amount(?:s|ed)?|comes?|came|add(?:s|ed)? up|totals?|totall?ed|totall?ing|reach(?:es|ed)?|exceed(?:s|ed)?|stands?|run(?:s|ning)? (?:to|at)|lost|sales|revenue|due|loss|put|now|already|therefore|probably|likely|well|slightly|we estimate|of all) ){0,6}';
/** A number behind which the sentence ends or goes on with a small word: nothing is counted. */
const ONE =
  '(?<![\\d.,:-])((?!(?:19|20)\\d\\d(?![,.\\d]|\\s?k\\b|\\s?m\\b))(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,3})?)(?![\\d:]|[.,/–-]\\d)( ?(?:k|m|bn)\\b| (?:thousand|million|billion)\\b)?';
/** One amount or a range of two. */
const AMOUNT = `${ONE}(?:( (?:to|and|or) )${ONE})?`;
const END =
  '(?= ?(?:[.;!?)”"]|,(?!\\d)|:(?!\\d)|—|–|$)| (?:in (?!all\\b)|on|for|per|an? |by|until|till|due|and(?! \\d)|each|this|last|at|so|because|is|are|was|were|will|would|has|have|or(?! \\d)|as|but|while|when|if|before|after|from|within|every|if|without|which|that|we|plus|not|may|might|could|can|should|must|in all|altogether|overall|already)\\b)';

/** Nouns that are money whatever the number. */
const MONEY_NOUN =
  '(?:costs?|price|budget|revenues?|turnover|sales|refunds?|reimbursements?|credits?|penalt(?:y|ies)|fines?|fees?|bill|invoices?|damages?|compensation|expens(?:e|es)|spend|spending|savings?|loss(?:es)?|investments?|funding|payout|payouts|charges?|exposure|income|profit|margin|premium|overtime|settlement|bonus)';
const MONEY_NOUN_CUES =
  'cost costs price budget revenue revenues turnover sales refund refunds reimbursement reimbursements credit credits penalty penalties fine fines fee fees bill invoice invoices damage damages compensation expense expenses spend spending saving savings loss losses investment investments funding payout payouts charge charges exposure income profit margin premium overtime settlement bonus';
/** What is lost in pieces is no money. */
const PIECES =
  /\b(?:data|packet|message|row|record|order|user|account|connection|memory|node|of (?:the )?(?:orders|users|customers|messages|records|packets|rows|requests|servers))\s$/i;

/** The same words with the sign of the record's currency before each amount. */
function withCurrency(
  [all, amount = '', scale = '', to = '', second = '', secondScale = '']: Found,
  { setup }: Incident,
): string {
  const sign = currencySymbol(setup.currency);
  const amounts = amount + scale + to + second + secondScale;
  const rest = to === '' ? '' : `${to}${sign}${second}${secondScale}`;
  return `${all.slice(0, all.length - amounts.length)}${sign}${amount}${scale}${rest}`;
}

/** Groups report in several currencies. */
export const numberMoney = phraseRule({
  id: 'number.money',
  doc: 'An amount of money without its currency.',
  severity: 'warn',
  message: 'An amount without a currency.',
  reason: 'Groups report in several currencies; a forwarded number without one is useless.',
  suggestion: 'Write the currency and the period: “$41,000 in delayed or lost orders on 3 June”.',
  reads: everywhere,
  phrases: [
    {
      cues: MONEY_NOUN_CUES,
      pattern: new RegExp(
        `\\b${MONEY_NOUN}(?: (?:of|for|from) (?:the|our|this|each|one) [\\w-]{1,20})? ${FILL}${AMOUNT}${END}`,
        'gi',
      ),
      unlessPreceding: PIECES,
      instead: withCurrency,
    },
    {
      cues: 'cost costing spend spends spent spending pay pays paid paying worth earn earned bill billed charge charged refund refunded refunding reimburse credited credit invest invested invests owe owes owed budgeted approve',
      pattern: new RegExp(
        `\\b(?:cost|costing|spend|spends|spent|spending|pay|pays|paid|paying|worth|earn|earned|billed|charged|refund|refunded|refunding|reimbursed?|credited?|invest|invested|invests|owe|owes|owed|budgeted|approve|valued at|priced at) ${FILL}${AMOUNT}${END}`,
        'gi',
      ),
      instead: withCurrency,
    },
    {
      // Fewer than a thousand may be pieces named before: "we lost 12 of them".
      cues: 'lose loses lost losing save saves saved saving need needs request short',
      pattern: new RegExp(
        `\\b(?:lose|loses|lost|losing|saves?|saved|saving|needs?|request(?:ing)?|short (?:of|by)) ${FILL}(?=\\d[\\d.]*,|\\d{4}|\\d[\\d.,]* ?(?:k|m|bn|thousand|million|billion)\\b)${AMOUNT}${END}`,
        'gi',
      ),
      unlessPreceding: PIECES,
      instead: withCurrency,
    },
  ],
  unless: [
    /[$€£¥₹]/,
    /\b(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|INR|SEK|NOK|DKK|PLN|NZD|SGD|CNY|BRL|dollars?|euros?|pounds?|francs?|yen|rupees?|crowns?|kronor|cents?|pence)\b/i,
  ],
});
