import { regex } from '../long-text.ts';
import { nameInside } from './function-name.ts';
import { asClause } from './text.ts';

/** What begins a clause of its own: "a lock that is set before each change" says nothing of what was. */
const RELATIVE = /\b(?:that|which|who|whose|where|when|if|how)\b/i;

/** Words by which a sentence says what there was not, or what a safeguard did: "Our check did not cover settings". */
const SAYS_SO = regex('i')`
  ^(?:no|not|nobody|nothing|none|never|missing|lack|without|there|we|it|they)\b|
  n['’]t\b|
  \b(?:is|are|was|were|has|have|had|do|does|did|can|could|cannot|will|would|may|might|must|should|let|went|
    ran|lacked|existed|never|not|none|nobody|nothing|missing|absent|lacks|misses|needed)\b|
  \b[a-z]+ed (?:the|our|its|an?|no|only|one|all|every|each|this|that|these|those|it|us)\b
`;

/** "Our check failed"; behind a preposition or an article it only says of which kind: "the share of failed sign-ins". */
const HAS_DONE = regex('i')`
  (?<!(?:^|\b(?:a|after|against|all|an|and|any|at|before|by|each|every|for|from|in|of|on|or|the|to|with|
    without) ))\b(?:failed|missed|passed)\b
`;
/** What stood before the change is told with its article: "The tool that checks such commands had a bug". */
const KNOWN = /^(?:the|our|its|their)\b/i;
/** The verb of a clause that says which one is meant, with its subject: "that checks", "that we run". */
const ITS_VERB = /^(?:that|which|who)(?: (?:we|they|it))? [a-z]+/i;

const says = (text: string): boolean => SAYS_SO.test(text) || HAS_DONE.test(text);

/** True for words that only name a thing: "a lock against deletion of the zone", "rate limits". */
export function namesThing(text: string): boolean {
  const [head = ''] = text.split(RELATIVE, 1);
  if (head.trim() === '' || says(head)) return false;
  const [rest = ''] = text.slice(head.length).replace(ITS_VERB, '').split(RELATIVE, 1);
  return !(KNOWN.test(head) && says(rest));
}

/**
 * A missing safeguard as a clause. Its bare name would read as if it had been there: "A lock against deletion" is told
 * as "The missing safeguard: a lock against deletion"; a sentence stays as it is.
 */
export function safeguardClause(text: string): string {
  const clause = asClause(text);
  return namesThing(clause) ? `The missing safeguard: ${nameInside(clause)}` : clause;
}
