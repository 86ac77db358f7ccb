import type { Incident } from '../../../../incident/incident.ts';
import { kindOf } from '../../../../incident/kind.ts';
import { knownValue } from '../../../../incident/values/slot.ts';
import { pattern, regex } from '../../../../long-text.ts';

export const LOST =
  '(?:lost|missing|corrupted|damaged|destroyed|deleted|erased|overwritten|altered|changed|duplicated)';
export const SEEN = pattern`
  (?:leaked|exposed|accessed|compromised|stolen|breached|seen|read|viewed|taken|copied|downloaded|disclosed|
    misused|hacked|attacked|at risk|in danger)
`;
export const HIT = '(?:affected|impacted|hit|harmed|involved|touched|charged|hurt|injured|disadvantaged)';
export const THING = pattern`
  (?:data|information|records?|credentials?|passwords?|orders?|payments?|transactions?|messages?|customers?|
    users?|clients?|accounts?|systems?|services?|products?|regions?|people|persons?|files?|backups?|card
    (?:data|numbers?|details)|money|funds|e-?mails?|secrets?|keys?|sites?|shops?|patients?|passengers?|
    members?|bookings?|jobs?|writes|events?|builds?|tokens?|PII|PHI|details|requests?|connections?|invoices?|
    documents?|databases?|networks?|tickets?|shipments?|devices?|machines?|patients?|teams?|partners?|
    suppliers?|countries|stores?|pages?|calls?|entries)
`;
export const WAS = pattern`
  (?:was|were|is|are|has been|have been|had been|got|went|will be)(?: (?:ever|actually|also|otherwise|
    permanently|irretrievably|further|in any way|at any (?:time|point)|wrongly|thereby))?
`;
export const KINDS = '(?:[a-z-]+ (?:or |and )?){0,3}?';

/** The record may say that it has been checked that nothing was lost, or that nobody else saw data. */
const checked = ({ lists }: Incident): boolean => lists.checksDone.length > 0;
export const lossIsOpen = (incident: Incident): boolean =>
  !(incident.facts.dataLoss === 'none-verified' && checked(incident));
export const exposureIsOpen = (incident: Incident): boolean =>
  !(incident.facts.dataExposure === 'none-verified' && checked(incident));

/** Of a near miss it is known that nobody was hit. */
export const someWereHit = ({ setup }: Incident): boolean => kindOf(setup.variant) !== 'near-miss';

/** A goal, a condition or a question claims nothing; "we confirm that" does. */
export const NOT_CLAIMED = regex('i')`
  \b(?:if|whether|so that|ensures?|ensuring|make sure|making sure|makes sure|require[sd]?|until|unless|
    assume[sd]?|hope|believe|(?:to|cannot|can['’]t|not|n['’]t|not yet|never|will|we['’]ll|if we)
    (?:confirm|prove|check|claim|say|state|exclude|promise|guarantee|rule out)|
    \bnot(?= $)) ?(?:that )?(?:there (?:is|was|were) )?$
`;

/** True when the record holds a count above zero there: "none" is wrong then, and "no sign of any" as well. */
export function isCounted({ facts }: Incident, fact: 'customers' | 'attemptsFailed'): boolean {
  const figure = knownValue(facts[fact]);
  return figure !== null && figure.low > 0;
}

const isFeared = ({ facts }: Incident, fact: 'dataLoss' | 'dataExposure'): boolean =>
  ['suspected', 'confirmed'].includes(knownValue(facts[fact]) ?? '');

const OTHER = /\b(?:other|further|else|additional|more)\b/i;
const harmed = (kind: string): RegExp => new RegExp(`\\b${kind}$`, 'i');
const [IS_HIT, IS_LOST, IS_SEEN] = [HIT, LOST, SEEN].map(harmed) as [RegExp, RegExp, RegExp];

/** True when the record holds the very harm that the words deny. */
export function isRefuted(words: string, incident: Incident): boolean {
  if (IS_LOST.test(words) && isFeared(incident, 'dataLoss')) return true;
  if (IS_SEEN.test(words) && isFeared(incident, 'dataExposure')) return true;
  const isOfHit = IS_HIT.test(words) && !OTHER.test(words);
  return isOfHit && (isCounted(incident, 'customers') || isCounted(incident, 'attemptsFailed'));
}
