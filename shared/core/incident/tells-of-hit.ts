import { regex } from '../long-text.ts';
import type { Facts } from './facts.ts';
import { knownValue } from './values/slot.ts';

const PEOPLE = regex('i')`
  \b(?:customers?|users?|clients?|patients?|passengers?|members?|merchants?|subscribers?|callers?|visitors?|
    citizens?|policyholders?|account holders?|players?|students?|shoppers?|people)\b
`;
const KEPT_OUT = regex('i')`
  \b(?:could|can)(?: ?not|n[’']t)\b|
  \b(?:was|were|are|is|been|being|got) (?:\w+ly )?(?:refused|rejected|turned away|locked out|kept out|shut out|
    logged out|cut off|blocked|unable|without|hit|affected|stranded|delayed|charged twice)\b|
  \b(?:saw|got) (?:an? )?(?:errors?|wrong)\b|\b(?:waited|had no|had to wait)\b
`;
const SWITCHED_OFF = regex('i')`
  \b(?:switch(?:ed|ing)?|turn(?:ed|ing)?|took|tak(?:e|en|ing)|shut(?:ting)?|pull(?:ed|ing)?|cut)\b[^.;]{0,60}?
    \b(?:off|offline|down)\b
`;
const ALL_OF_IT = /\b(?:everything|all (?:of it|services|systems)|services?|site|website|shop|app)\b/i;
/** What turns it into something that did not happen. */
const DENIED = regex('i')`
  \b(?:no|none|nobody|nothing|never|nearly|almost|would|might|may|if|before|about to)\b|\bcould have\b|
  \b(?:did|was|were|had) ?(?:not|n[’']t)\b|\b(?<!(?:is|are|was|were|been|got) )without\b
`;
const NAME = /[\p{L}\p{N}]{4,}/gu;

/** True where what failed, or all of it, is named in the clause. */
function namesService(clause: string, { service }: Facts): boolean {
  const names = knownValue(service)?.toLowerCase().match(NAME) ?? [];
  const said = new Set(clause.toLowerCase().match(NAME) ?? []);
  return ALL_OF_IT.test(clause) || names.some((name) => said.has(name));
}

/**
 * True where the title or the summary says that customers were kept out, or that the service was switched off, which
 * keeps them out as well: beside it nobody may read that no customer is known to be hit.
 */
export function tellsOfHit(facts: Facts): boolean {
  const text = [facts.title, facts.summary].map((slot) => knownValue(slot) ?? '').join('. ');
  return text
    .split(/[.;,!?\n]|\bbut\b/)
    .some(
      (clause) =>
        !DENIED.test(clause) &&
        ((PEOPLE.test(clause) && KEPT_OUT.test(clause)) ||
          (SWITCHED_OFF.test(clause) && namesService(clause, facts))),
    );
}
