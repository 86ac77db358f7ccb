import type { Incident } from '../../../../incident/incident.ts';

export const LOST =
  '(?:lost|missing|corrupted|damaged|destroyed|deleted|erased|overwritten|altered|changed|duplicated)';
export const SEEN =
  '(?:leaked|exposed|accessed|compromised|stolen|breached|seen|read|viewed|taken|copied|downloaded|disclosed|misused|hacked|attacked|at risk|in danger)';
export const HIT = '(?:affected|impacted|hit|harmed|involved|touched|charged|hurt|injured|disadvantaged)';
export const THING =
  '(?:data|information|records?|credentials?|passwords?|orders?|payments?|transactions?|messages?|customers?|users?|clients?|accounts?|systems?|services?|products?|regions?|people|persons?|files?|backups?|card (?:data|numbers?|details)|money|funds|e-?mails?|secrets?|keys?|sites?|shops?|patients?|passengers?|members?|bookings?|jobs?|writes|events?|builds?|tokens?|PII|PHI|details|requests?|connections?|invoices?|documents?|databases?|networks?|tickets?|shipments?|devices?|machines?|patients?|teams?|partners?|suppliers?|countries|stores?|pages?|calls?|entries)';
export const WAS =
  '(?:was|were|is|are|has been|have been|had been|got|went|will be)(?: (?:ever|actually|also|otherwise|permanently|irretrievably|further|in any way|at any (?:time|point)|wrongly|thereby))?';
export const KINDS = '(?:[a-z-]+ (?:or |and )?){0,3}?';

/** The record may say that it has been checked that nothing was lost, or that nobody else saw data. */
const checked = ({ lists }: Incident): boolean => lists.checksDone.length > 0;
export const lossIsOpen = (incident: Incident): boolean =>
  !(incident.facts.dataLoss === 'none-verified' && checked(incident));
export const exposureIsOpen = (incident: Incident): boolean =>
  !(incident.facts.dataExposure === 'none-verified' && checked(incident));

/** Of a near miss it is known that nobody was hit. */
export const someWereHit = ({ setup }: Incident): boolean => setup.variant !== 'near-miss';

/** A goal, a condition or a question claims nothing; "we confirm that" does. */
export const NOT_CLAIMED =
  /\b(?:if|whether|so that|ensures?|ensuring|make sure|making sure|makes sure|require[sd]?|until|unless|assume[sd]?|hope|believe|(?:to|cannot|can['’]t|not|n['’]t|not yet|never|will|we['’]ll|if we) (?:confirm|prove|check|claim|say|state|exclude|promise|guarantee|rule out)|\bnot(?= $)) ?(?:that )?(?:there (?:is|was|were) )?$/i;
