import { pattern, regex } from '../../../long-text.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { ATTEMPTS, PEOPLE, TROUBLE, WENT_WRONG } from './words.ts';

const OF = pattern`
  ^ (?:of )?(?:all |all of |our |the |its |all our |their )?(?:attempted |online |customer |incoming |
    individual |such )?
`;
const FAILED = ready(new RegExp(`${OF}(${ATTEMPTS}) (?:we |that )?${WENT_WRONG}`));
const OF_ATTEMPTS = ready(new RegExp(`${OF}(${ATTEMPTS})(?=[.,;]|$)`));
const LOST = ready(/\b(?:lost|missed|rejected|refused|declined|dropped) $/);
const THAT_FAILED = ready(
  regex('')`
    \b(?:share|part|percentage|proportion|rate) of (?:our |the |all )?(?:(?:failed|rejected|lost|declined|
      refused) (${ATTEMPTS})|(${ATTEMPTS}) (?:that|which) ${WENT_WRONG}) (?:was|is|stood at|reached|came to) $
  `,
);

function thatFailed(before: string): string | undefined {
  const found = THAT_FAILED.exec(before);
  return found?.[1] ?? found?.[2];
}

const HIT = ready(
  regex('')`
    ${OF}(${PEOPLE}|[a-z]{4,16}s) (?:(?:was|were|are|have been) (?:affected|hit|impacted|concerned|without|
      cut off|locked out|unable)|could not|couldn't|had no|lost |went without|got no)
  `,
);
const HIT_BEFORE = ready(
  regex('')`
    \b(?:affected|hit|concerned|impacted|struck|reached|touched|(?:failed|failing|down|unavailable|broken|out|
      offline|closed|impossible|did not work|not available|not possible) for) $
  `,
);
const PEOPLE_BEHIND = ready(new RegExp(`${OF}(${PEOPLE})\\b(?! (?:in|who|with|on)\\b)`));

/** What a share is of, and whether it failed or was hit; null where the words say something else. */
export function shareTold(
  before: string,
  after: string,
): { readonly chip: string; readonly noun: string } | null {
  const failed =
    FAILED.exec(after)?.[1] ?? (LOST.test(before) ? OF_ATTEMPTS.exec(after)?.[1] : thatFailed(before));
  if (failed) return { chip: 'failedShare', noun: failed };
  const hit = HIT.exec(after)?.[1] ?? (HIT_BEFORE.test(before) ? PEOPLE_BEHIND.exec(after)?.[1] : undefined);
  return hit ? { chip: 'customersShare', noun: hit } : null;
}

const IT = `(?:it|this|that|all this|the whole thing|${TROUBLE})`;
const LOSS_BEFORE = ready(
  regex('')`
    \b(?:${IT}(?: has| had| have)?(?: already| probably| thus| so)? (?:cost|set)(?: us| the company| the
      business)?(?: back)?|out of pocket by|short by|poorer by|a hole of|missed out on|lose|lost|losing|
      forwent|(?:the |our |total |overall |financial )?(?:loss|losses|damage)(?: to us| in all| for us| in
      sales| of sales| caused| done| we suffered)?(?: (?:is|was|are|were|comes to|came to|come to|amounts to|
      amount to|amounted to|adds up to|reaches|reached|runs to|of|stands at|totals|totalled|at|is put at))?|
      (?:sales|revenue|business|income|turnover|money) (?:that |which )?(?:we |was |were )?(?:lost|missed|
      forwent)(?: (?:is|was|are|were|comes? to|came to|amounts? to|amounted to|totals?|totalled))?|
      (?:lost|missed|forgone) (?:sales|revenue|business|income|turnover)(?: (?:is|was|are|were|comes? to|came
      to|amounts? to|amounted to|of|worth|totals?|totalled))|(?:bill|price|price tag|toll)(?: for
      [a-z ]{2,20})? (?:is|was|comes to|came to))(?: (?:roughly|some|an estimated))? $
  `,
);
const LOSS_BEHIND = ready(
  regex('')`
    ^ (?:(?:in|of|worth of) (?:(?:lost|missed|forgone) (?:sales|revenue|business|income|turnover|orders)|
      (?:sales|revenue|business|income|turnover|orders) (?:was|were|is|are|went|has been|have been|slipped|
      never) (?:lost|missed|gone|forgone))|(?:was|were|went|has been|have been|is) (?:lost|missed|gone))\b
  `,
);
const REFUND_BEFORE = ready(
  regex('')`
    \b(?:give back|gave back|giving back|given back|hand back|pay back|paid back|paying back|repay|repaid|
      refund|refunded|reimburse|reimbursed|returned|refunds?(?: to customers)?(?: (?:is|was|are|were|will be|
      (?:will |would )?(?:cost|come to|amount to|total)(?: us)?|comes? to|costs?(?: us)?|came to|amounts? to|
      amounted to|of|worth|totals?|totalled)))(?: customers)?(?: (?:a total of|roughly|some))? $
  `,
);
const REFUND_BEHIND = ready(
  regex('')`
    ^ (?:(?:in|of|for) refunds(?! (?:and|or|plus)\b)|(?:was|were|has been|have been|will be|is being)
      (?:refunded|repaid|reimbursed|paid back|given back|returned))\b
  `,
);
const OTHER_MONEY = ready(
  regex('')`
    \b(?:more than (?:last|planned)|credits?|response|repair|hardware|experts?|insurer|insurance|fine|penalty|
      each|a day|per|expect|so far|another|further|additional|took in|earned|the rest|of it|if|half|profit|
      budget|stock|share|competitor|partner)\b
  `,
);

/** Which fact an amount of money tells; null where the words are not sure. */
export function moneyTold(before: string, after: string): string | null {
  if (
    OTHER_MONEY.test(before) ||
    /^ (?:each|per|so far|a (?:day|minute|hour)|of (?:it|this|that))\b/.test(after)
  )
    return null;
  if (REFUND_BEFORE.test(before) || REFUND_BEHIND.test(after)) return 'refunds';
  return LOSS_BEFORE.test(before) || LOSS_BEHIND.test(after) ? 'lossEstimate' : null;
}
