import { pattern } from '../../../long-text.ts';

/** Words for those who use a service; two of the first line may always be the same people. */
const ANYBODY = 'customers?|users?|clients?|people|persons?|shoppers?|buyers?|visitors?|callers?';
const SOMEBODY = pattern`
  subscribers?|patients?|passengers?|members?|guests?|travell?ers?|households?|merchants?|viewers?|readers?|
    students?|accounts?|account holders?|companies|businesses|employees|tenants?|players?|residents?|
    policyholders?|drivers?|donors?|traders?|tenants?|homes
`;
export const PEOPLE = `(?:${ANYBODY}|${SOMEBODY})`;

const IS_ANYBODY = new RegExp(`^(?:${ANYBODY})$`);

/**
 * True when two words for those who were hit can mean the same: "customers" are "people", "patients" are not "doctors".
 */
export function mayBeSamePeople(a: string, b: string): boolean {
  return a.replace(/s$/, '') === b.replace(/s$/, '') || IS_ANYBODY.test(a) || IS_ANYBODY.test(b);
}

/** What fails when all of it fails: a part of it, as "the database", is another thing. */
export const WHOLE_SERVICE = pattern`
  (?:(?:card |online |all |our |the )?payments?|checkout|access|power|water|electricity|heating|internet|
    (?:sign|log)-?ins?|the till|tills|trading|trades|ordering|bookings?|(?:on)?line banking|e-?commerce|
    business|sales|production|everything|it all|it|this|
    (?:the |our |all )?(?:(?:whole|entire|web|online|customer) )?(?:services?|(?:[a-z]+ing )?systems?|hotline|
    site|website|platform|store|shops?|web ?shop|portal|app|network|lines|phones|phone lines|branches|stores))
`;

/** Those who were without it, or all of it. */
export const SUBJECT = pattern`
  (?:${PEOPLE}|nobody|no one|none of [a-z ]{2,20}|everyone|everybody|we|they|
    ${WHOLE_SERVICE})
`;

/** That nothing worked. */
export const DOWN = pattern`
  (?:could not|couldn't|cannot|can't|could no longer|could neither|unable to|not able to|locked out|shut out|
    kept out|cut off|turned away|stranded|without|no access|no service|dark|down|off|offline|unavailable|
    closed|shut|standstill|stood still|at a halt|out of (?:service|action|reach|order)|(?:did|does|do) not
    work|not working|not available|unusable|impossible|unreachable|inaccessible|interrupted|disrupted|failed|
    failing|frozen|dead|stuck|silent|broken|refused to|failed to|saw (?:only )?(?:an? )?errors?|error page|
    got (?:an |nothing but )?errors?|broke down|at a stop)
`;

/** That it worked again. */
export const UP = pattern`
  (?:back(?: at| to| up| online| to normal| in service| in operation| again| in)?|
    up(?: again| and running(?: again)?)|running(?: again| normally)?|work(?:ed|ing|s)?(?: again| normally)?|
    restored|recovered|normal|available|open(?:ed)?|reopened|resumed|returned|live again|online|usable|over|
    repaired|fixed|got (?:back )?(?:in|through)|get (?:back )?(?:in|through)|could (?:[a-z]+ ){1,4}again|could
    again [a-z]+)(?: (?:full|normal) [a-z]+)?(?: again| once more| online| to normal| in full| for
    (?:all|everyone|everybody))*
`;

/** Names of the incident as a whole. */
export const TROUBLE = pattern`
  (?:outage|incident|failures?|disruption|interruption|downtime|blackout|trouble|troubles|problems?|breakdown|
    standstill|affair|episode|fault|crash|emergency|crisis|errors)
`;

/** What is tried, again and again. */
export const ATTEMPTS = pattern`
  (?:(?:card )?payments?|transactions?|attempts?|requests?|orders?|purchases?|bookings?|log-?ins?|sign-?ins?|
    calls?|deliver(?:y|ies)|messages?|transfers?|checkouts?|sessions?|jobs?|uploads?|e-?mails?|searches|sales|
    withdrawals?|shipments?|prescriptions?|tries)
`;
const IS_ANY_ATTEMPT = /^(?:transaction|attempt|request|trie)s?$/;

/** True when two words for what was tried can mean the same. */
export function mayBeSameAttempts(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) => name.replace(/^card /, '').replace(/s$/, ''));
  return one === two || IS_ANY_ATTEMPT.test(a) || IS_ANY_ATTEMPT.test(b);
}

export const WENT_WRONG = pattern`
  (?:failed|fail|dropped|bounced|timed out|broke off|broke down|ended in|came back with|went wrong|went
    missing|got lost|got stuck|vanished|never (?:went|got|arrived|reached|left|came|completed)|could not be|
    (?:did not|didn't) (?:go|get|work|arrive|complete|succeed|reach|come)|(?:was|were|are|is|got|have been|
    had been|being) (?:\w+ly )?(?:declined|refused|rejected|cut off|cut short|dropped|lost|turned down|
    blocked|turned away|not processed|affected|aborted|denied|unsuccessful|thrown out|sent back|discarded|
    failing))
`;
