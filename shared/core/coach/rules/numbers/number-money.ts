import type { Incident } from '../../../incident/incident.ts';
import { pattern, regex, wordList } from '../../../long-text.ts';
import { currencySymbol } from '../../../wording/money.ts';
import { type Found, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const FILL = pattern`
  (?:(?:us|the company|the business|of|in|something like|is|are|was|were|be|been|will|would|could|may|might|
    can|has|have|had|to|at|by|for|about|around|roughly|approximately|nearly|almost|some|an?|estimated|
    expected|up|more|less|than|over|under|between|at least|close|so far|only|just|another|further|additional|
    extra|amount(?:s|ed)?|comes?|came|add(?:s|ed)? up|totals?|totall?ed|totall?ing|reach(?:es|ed)?|
    exceed(?:s|ed)?|stands?|run(?:s|ning)? (?:to|at)|lost|sales|revenue|due|loss|put|with|back|that|it|this|
    which|down|lower|higher|fell|fallen|dropped|dropping|declined|decreased|shrank|dipped|sank|rose|grew|
    increased|stake|risk|equivalent|tune|order|region|approx\.?|circa|maybe|perhaps|currently|thus|far|
    upwards|excess|as much as|low|high|not|least|today|per year|per month|
    (?:(?:the|our|each|every|all|any|some|these|those|affected|them|him|her|its|their) )?(?:customers?|
    clients?|users?|bank|supplier|shops?|merchants?|partners?|company|business|firm|group|team|vendor|
    provider|contractor|insurer|people|them|organi[sz]ation|department)|now|already|therefore|probably|likely|
    well|slightly|we estimate|of all) ){0,6}
`;
/** A number behind which the sentence ends or goes on with a small word: nothing is counted. */
const ONE = pattern`
  (?<![\d.,:-])((?!(?:19|20)\d\d(?![,.]?\d|\s?k\b|\s?m\b))(?:\d{1,3}(?:,\d{3}){1,4}|
    \d{1,12})(?:\.\d{1,3})?)(?![\d:]|[.,/–-]\d)( ?(?:k|m|bn)\b| (?:thousand|million|billion)\b)?
`;
/** One amount or a range of two. */
const AMOUNT = `${ONE}(?:( (?:to|and|or) )${ONE})?`;
const END = pattern`
  (?= ?(?:[.;!?)”"]|,(?!\d)|:(?!\d)|—|–|$)| (?:in (?!all\b)|on|for|per|an? |by|until|till|due|and(?! \d)|each|
    this|last|at|so|because|is|are|was|were|will|would|has|have|or(?! \d)|as|but|while|when|if|before|after|
    from|within|every|if|without|which|that|we|plus|not|may|might|could|can|should|must|in all|altogether|
    overall|already|to(?! \d)|up to (?:now|date)|of (?:it|this|that)|so far|thus far|or (?:more|less|so)|
    lower|higher|less|more|behind|below|above|short|plus|today|during|over|under)\b)
`;

/** A thousand and more: fewer may be pieces named before. */
const LARGE = '(?=\\d[\\d.]*,|\\d{4}|\\d[\\d.,]* ?(?:k|m|bn|thousand|million|billion)\\b)';
/** Words between a noun that is money and a large number, unless they begin another thought or name pieces. */
const GAP =
  "(?:[,:]?,? (?!(?:and|but|or|while|when|because|which|failed|failing|affected|hit|wrong|shown|customers|users|orders|payments|requests|to)\\b)[a-z’'-]{1,14}\\.?){0,6}(?: to)?[,:]? ";
/** Nouns that are money whatever the number. */
const MONEY_NOUN = pattern`
  (?:costs?|price|fares?|commissions?|royalties|pensions?|freight|rent|duties|budget|revenues?|turnover|sales|
    refunds?|reimbursements?|credits?|penalt(?:y|ies)|fines?|fees?|bill|invoices?|damages?|compensation|
    expens(?:e|es)|spend|spending|savings?|loss(?:es)?|investments?|funding|payout|payouts|charges?|exposure|
    credit notes?|rebates?|vouchers?|hardware|expenditure|outlay|income|profit|margin|premium|overtime|
    settlement|bonus|earnings|proceeds|takings|cash|money|salary|salaries|wages|surcharge|deductible|deposit|
    downpayment|discount|claims?|provision|reserve|write-off|shortfall|savings|subsidy|loan|debt|earnings|
    value of (?:the|these|those|lost|missed|failed|delayed) \w+|(?:contract|order|basket|market|book|monetary)
    value|(?:financial|commercial|monetary|economic) (?:impact|effect|hit|consequences?|burden|toll|harm)|
    price tag|quote|quotation)
`;
const MONEY_NOUN_CUES = wordList`
  cost costs price fare fares commission commissions royalties pension pensions freight rent duties budget
  revenue revenues turnover sales refund refunds reimbursement reimbursements credit credits penalty penalties
  fine fines fee fees bill invoice invoices damage damages compensation expense expenses spend spending saving
  savings loss losses investment investments funding payout payouts charge charges exposure notes note rebate
  rebates voucher vouchers hardware expenditure outlay income profit margin premium overtime settlement bonus
  earnings proceeds takings cash money salary salaries wages surcharge deductible deposit downpayment discount
  claim claims provision reserve write shortfall subsidy loan debt value financial commercial monetary
  economic tag quote quotation
`;
/** What a sum of money can stand before: "a 10,000 fine". */
const MONEY_THING = pattern`
  (?:loss|fine|penalty|fee|bill|invoice|budget|settlement|payout|refund|shortfall|hole|saving|investment|cost|
    charge|compensation|contract|deal|claim|bonus|quote|premium|hit|payment|transfer)
`;
/** What is lost in pieces is no money. */
const PIECES = regex('i')`
  \b(?:data|packet|message|row|record|order|user|account|connection|memory|node|of (?:the )?(?:orders|users|
    customers|messages|records|packets|rows|requests|servers))\s$
`;

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
      cues: MONEY_NOUN_CUES,
      pattern: new RegExp(`\\b${MONEY_NOUN}${GAP}${LARGE}${AMOUNT}${END}`, 'gi'),
      unlessPreceding: PIECES,
      instead: withCurrency,
    },
    // The amount first: "41,000 in lost sales", "a 10,000 fine", "11,000 over budget".
    ...[
      pattern`
        ${LARGE}${AMOUNT}(?= (?:from \w+ )?(?:(?:an?|per|every|each) (?:day|hour|week|minute|month|
          year) )?(?:in|of|worth of|for) (?:(?:the|our|lost|missed|delayed|extra|additional|annual|customer|
          contract|service|direct|unplanned|credit|support) ){0,3}${MONEY_NOUN}\b)
      `,
      `(?<=\\b(?:an?|the|another|this|our) )${LARGE}${AMOUNT}(?= ${MONEY_THING}\\b)`,
      `${LARGE}${AMOUNT}(?= (?:over|under|above|below|off|within) (?:the |our )?budget\\b)`,
      pattern`
        ${LARGE}${AMOUNT}(?= (?:was|has been|is being|will be|is to be) (?:re)?(?:paid|funded|credited|
          imbursed|spent|invested|billed|invoiced|wired|budgeted|charged)\b)
      `,
    ].map((pattern) => ({
      cues: `${MONEY_NOUN_CUES} hole hit deal payment transfer contract paid refunded credited reimbursed spent invested billed invoiced wired budgeted charged repaid`,
      pattern: new RegExp(pattern, 'gi'),
      instead: withCurrency,
    })),
    {
      // Words for a part of a payment, which may also be pieces: only "of" an amount is money.
      cues: wordList`
        amount amounts sum payment payments transfer transfers purchase donation instalment transaction order
        orders goods stock wares deal basket valued
      `,
      pattern: regex('gi')`
        \b(?:(?:amounts?|sum|payments?|transfers?|purchase|donation|instalment|transaction)
          (?:of|(?:sum|add|amount) (?:up )?to|total(?:led|ling)?)|(?:orders?|goods|stock|wares|deal|basket)
          (?:for|over|valued at)) ${FILL}${LARGE}${AMOUNT}${END}
      `,
      instead: withCurrency,
    },
    {
      cues: wordList`
        licence licences license licenses subscription upgrade repair repairs replacement insurance contract
        server support
      `,
      pattern: regex('gi')`
        \b(?:licen[cs]es?|subscription|upgrade|repairs?|replacement|insurance|contract|server|support
          contract) (?:is|are|was|were|will be|would be|(?:came|comes|come) (?:in at|to|in))
          ${FILL}${LARGE}${AMOUNT}${END}
      `,
      instead: withCurrency,
    },
    {
      cues: wordList`
        cost costing spend spends spent spending pay pays paid paying worth earn earns earned bill compensate
        compensated reimbursed repay repaid repaying fined sued quoted quotes gave give given set sets bring
        brings brought cashed invoiced deducted transferred wired write wrote written aside sold bought buys
        buy sell pocket raise raised purchased donated charges charging came hire insurer insurance bill
        billed charge charged refund refunded refunding reimburse credited credit invest invested invests owe
        owes owed budgeted approve credite valued priced quote giving writing available offered hires hired
      `,
      pattern: regex('gi')`
        \b(?:cost|costing|spend|spends|spent|spending|pay|pays|paid|paying|worth|earn|earned|billed|charged|
          refund|refunded|refunding|reimbursed?|credited?|invest|invested|invests|owe|owes|owed|budgeted|
          approve|valued at|priced at|earns|compensated?|repa(?:y|id|ying)|fined|sued for|quotes?|quoted|
          (?:gave|give|given|giving|pa(?:y|id)) (?:it |them )?back|sets? (?:us|the company|the team|the
          business) back|(?:brings?|brought) in|cashed in|invoiced|deducted|transferred|wired|
          (?:write|wrote|written|writing) off|sets? aside|(?:sold|bought|buy|sell|purchased|available|offered)
          (?:it |them )?(?:for|at)|out of pocket (?:by|for|with)|charg(?:es|ing)|came in at|insur(?:er|ance)
          (?:will |would |may |should )?(?:covers?|reimburses?)|hire(?:s|d)? (?:them |it )?(?:for|at))
          ${FILL}${AMOUNT}${END}
      `,
      instead: withCurrency,
    },
    {
      // Fewer than a thousand may be pieces named before: "we lost 12 of them".
      cues: 'lose loses lost losing save saves saved saving need needs request short requesting',
      pattern: regex('gi')`
        \b(?:lose|loses|lost|losing|saves?|saved|saving|needs?|request(?:ing)?|short (?:of|by))
          ${FILL}${LARGE}${AMOUNT}${END}
      `,
      unlessPreceding: PIECES,
      instead: withCurrency,
    },
    {
      cues: 'lose loses losing lost make makes making earn burn burns burning',
      pattern: regex('gi')`
        \b(?:lose|loses|losing|lost|make|makes|making|earn|burn|burns|burning)
          (?:(?:us|about|around|roughly|nearly|some|up to|more than|over|through) ){0,2}${AMOUNT}(?= (?:per|
          an?|each|every) (?:minute|hour|day|week|month|year|quarter)\b)
      `,
      unlessPreceding: PIECES,
      instead: withCurrency,
    },
  ],
  unless: [
    /[$€£¥₹]/,
    regex('i')`
      \b(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|INR|SEK|NOK|DKK|PLN|NZD|SGD|CNY|BRL|dollars?|euros?|pounds?|francs?|
        yen|rupees?|crowns?|kronor|cents?|pence)\b
    `,
  ],
});
