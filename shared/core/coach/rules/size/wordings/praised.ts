import { phrasesOf } from '../../../phrase-rule.ts';

const WHO =
  '(?:teams?|engineers?|staff|colleagues|people|everyone|everybody|crews?|developers?|technicians?|employees|experts?|specialists?|group|department|they|we|she|he|all|involved)';
const SUPERB =
  '(?:amazing|fantastic|great|incredible|outstanding|excellent|exceptional|extraordinary|brilliant|superb|remarkable|impressive|wonderful|terrific|admirable|exemplary|inspiring)';

/** Praise of those who worked: beyond duty and sleep, sacrifice, pride, spirit. */
export const praised = phrasesOf([
  {
    ways: [
      `\\b${WHO} (?:has |have )?(?:really |truly )?(?:outd(?:id|one) (?:themselves|himself|herself|ourselves)|never gave up|dug deep|powered through|went to great lengths|kept (?:a cool head|their nerve|calm)|excelled|shone|gave up their \\w+)\\b`,
      `\\b(?:exceeded|surpassed|beat) all expectations\\b|\\bfar more than (?:their|our|his|her) (?:duty|job|share)\\b|\\bbeyond (?:their|our|his|her) duty\\b`,
      `\\b(?:nobody|no one|none of (?:us|them)) (?:slept|went home|took a break|gave up)\\b|\\b(?:had|has|have)(?: not|n['’]t) (?:had any sleep|slept)\\b|\\btoil(?:ed|ing)\\b|\\bbeen (?:on|at) it non-?stop\\b`,
      `\\b(?:response|handling|work|performance|reaction|effort|spirit|teamwork)(?: (?:of|by|in|from) (?:the |our )?\\w+)? (?:was|is|has been) (?:simply |truly |really |just |absolutely )?${SUPERB}\\b`,
      `\\b(?:handled|managed|solved|fixed) (?:brilliantly|superbly|admirably|wonderfully|heroically|masterfully)\\b|\\bsingle-handedly\\b`,
      `\\b(?:makes?|made) (?:me|us) (?:very |so )?proud\\b|\\bwith pride\\b|\\bfills? (?:me|us) with (?:pride|admiration)\\b`,
      `\\bsacrificed (?:their|his|her|our) \\w+\\b|\\bleft their families\\b|\\bevery (?:possible )?effort is being made\\b|\\bno stone (?:was |is |has been )?(?:left )?unturned\\b|\\bspar(?:e|ed|es|ing) no effort\\b`,
      `\\bdeserves? (?:a lot of |much |great |our |the highest |full )?(?:credit|praise|respect|thanks|recognition|admiration|applause)\\b|\\b(?:cannot|can['’]t|could not) praise\\b|\\bearned our (?:deepest |highest |full )?(?:respect|thanks|gratitude|admiration)\\b`,
      `\\b(?:great|remarkable|utmost|true|real|admirable) (?:professionalism|calm|composure|team spirit|resilience|passion)\\b|\\bexample of (?:great )?teamwork\\b|\\b(?:passion|devotion|dedication) (?:and \\w+ )?of (?:our|the|all)\\b`,
    ],
    unlessFollowing: /^ (?:servers?|to (?:the )?(?:customers?|bank)|note)\b/i,
  },
]);
