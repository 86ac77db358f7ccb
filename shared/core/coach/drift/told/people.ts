import { pattern, regex } from '../../../long-text.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { PEOPLE } from './words.ts';

/** How a number of people is told: all who were hit, those to whom something happened, or those just spoken of. */
export interface People {
  readonly noun: string;
  readonly deed: string;
  readonly isWhole: boolean;
  readonly isDefinite: boolean;
}

const HIT = '(?:affected|hit|impacted|concerned|touched|struck|involved)';
const UNABLE =
  "(?:could not|couldn't|cannot|can't|could no longer|(?:was|were|are) (?:unable|not able) to|failed to)";
const CUT = pattern`
  (?:locked out|shut out|kept out|cut off|turned away|stranded|left|stuck|logged out|kicked out|disconnected|
    refused|blocked|offline|without)
`;

const NOUN = ready(
  regex('')`
    ^(?: (?:of (?:our|the|all)|${HIT}|${CUT}|active|registered|paying|individual|different|unique)){0,2}
      (${PEOPLE})\b
  `,
);
const BEHIND = ready(
  regex('')`
    ^,? (?:who |that |which )?(?:(?:${UNABLE}) ([a-z]{2,16})|
      ((?:was|were|are|have been|had been|being) )?(?:\w+ly )?(${HIT})(?= |[.,;:!]|$)|
      (?:was|were|are|have been|had been) (?:\w+ly )?(${CUT})|
      (lost (?:access|service|their|power|signal|connection|contact)|had no|have no|were without|went without|
      got no|(?:saw|got|met|received|had|faced|ran into|encountered) (?:an? |the |only |nothing
      but )?(?:errors?|error (?:pages?|messages?)|blank)\b))
  `,
);
/** Those hit are named by it: "the 1,300 stranded passengers", "all 400 affected users". */
const WHICH = ready(new RegExp(`^ (?:(${HIT})|(${CUT}))\\b`));
const HIT_BEFORE = ready(
  regex('')`
    \b(?:${HIT}|affects|affecting|hits|reached|reaches|hurt|inconvenienced|harmed)(?: a total of| in all| in
      total)? $
  `,
);
const CUT_BEFORE = ready(
  /\b(locked out|shut out|kept out|cut off|turned away|stranded|left) (?:a total of )?$/,
);
const FOR_THEM = ready(/(?:^|[,;] |\b(?:and|so) )for (?:a total of )?#/);
const NOTHING = ready(
  regex('')`
    ^,? (?:nothing worked|(?:the|all|no|every) [a-z ]{2,24} (?:stayed|remained|went|was|were|worked|failed|
      came))
  `,
);
const DEFINITE = ready(
  regex('')`
    \b(?:all|all of the|all the|the|these|those|each of the|every one of the|each of these)(?: [a-z]{3,10}ed)?
      $
  `,
);
/** "Impact: 1,050 merchants". */
const IS_IMPACT = ready(/^(?:customer )?(?:impact|scope|affected|hit): $/);
/** "The number of merchants hit was 1,500", "passengers affected: 900". */
const NAMED_BEFORE = ready(
  regex('')`
    \b(?:(?:number|total|count) of (?:our |the )?(?:${HIT} (${PEOPLE})|(${PEOPLE})
      (?:who |that )?(?:(?:were|was|are) )?${HIT})|${HIT} (${PEOPLE})|(${PEOPLE}) ${HIT})(?: (?:is|was|are|
      were|stands at|stood at|came to|comes to|reached|total|totalled)(?: now| then)?|:) $
  `,
);

/** "Who could not pay by card in the shop" are fewer than those who could not pay. */
const NARROWER = ready(
  regex('')`
    ^[a-z' ]{0,30} (?:in (?!(?:all|total|the end)\b)|with |via |through |using |by card|by phone|by e-?mail|
      on (?:the|an?) |at (?:the|an?) |twice|only|still|again|more than|longer|whose|whom we|because)
  `,
);
const TOTAL = ready(/\b(?:in all|in total|altogether|all told|a total of|all in all|overall)\b/);

const THINGS = ready(
  regex('')`
    ^ (?:of (?:our|the|all) )?([a-z-]{3,20}s) (?:(never (?:arrived|reached|left|got|went|came)|
      (?:did not|didn't) (?:arrive|reach|leave|get|go out)|went missing|got lost|
      (?:was|were|have been|had been) (?:lost|not delivered|not sent|not shipped|undelivered))|
      (failed|(?:was|were|have been|had been) (?:declined|refused|rejected|not processed)|(?:did not|didn't)
      (?:go through|work|complete)|bounced))\b
  `,
);

/** Things that did not arrive, or that failed; null where the words say nothing of it or narrow it down. */
export function thingsTold(before: string, after: string): People | null {
  const found = THINGS.exec(after);
  const noun = found?.[1];
  if (!found || !noun || NARROWER.test(after.slice(found[0].length))) return null;
  return { noun, deed: found[2] ? 'lost' : 'failed', isWhole: !/\bof $/.test(before), isDefinite: true };
}

/** One deed for all words of errors and one for all of going without. */
function lackOf(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  return /\b(?:error|blank)/.test(words)
    ? 'errors'
    : /^(?:had|have|were|went|got) /.test(words)
      ? 'without'
      : words;
}

const FOR_SOME = /\b(?:for|to|of|with|from|among) (?:about |some )?$/;

/** People who were hit, told in whatever words; null where the number counts something else or a part of them. */
export function peopleTold(before: string, after: string): People | null {
  const found = NOUN.exec(after);
  const noun = found?.[1];
  if (!found || !noun) {
    const named = NAMED_BEFORE.exec(before)
      ?.slice(1)
      .find((name) => name !== undefined);
    return named === undefined || NARROWER.test(after)
      ? null
      : { noun: named, deed: 'hit', isWhole: true, isDefinite: true };
  }
  const behind = after.slice(found[0].length);
  const clause = BEHIND.exec(behind);
  const which = WHICH.exec(after);
  if (NARROWER.test(clause ? behind.slice(clause[0].length) : behind)) return null;
  const isTotal = TOTAL.test(before) || TOTAL.test(behind);
  const isDefinite = isTotal || DEFINITE.test(before);
  if (clause?.[3] || which?.[1] || HIT_BEFORE.test(before) || IS_IMPACT.test(before))
    return { noun, deed: 'hit', isWhole: true, isDefinite };
  // "Hotels for 2,300 stranded travellers" are for some of them.
  if (!clause && which?.[2] && !isDefinite && FOR_SOME.test(before)) return null;
  const deed =
    clause?.[1] ?? clause?.[4] ?? lackOf(clause?.[5]) ?? which?.[2] ?? CUT_BEFORE.exec(before)?.[1];
  if (deed) return { noun, deed, isWhole: false, isDefinite };
  return FOR_THEM.test(`${before}#`) && NOTHING.test(behind)
    ? { noun, deed: 'nothing worked', isWhole: false, isDefinite }
    : null;
}
