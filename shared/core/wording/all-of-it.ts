import { pattern, regex } from '../long-text.ts';
import { asClause } from './text.ts';

/** What people add to "everything", although it is asked what works. */
const WORKS = pattern`
  (?:,? (?:(?:still|now|also|currently) )*(?:works?|is|are|runs?|keeps? working)(?: (?:up|ok|okay|fine|
    working|running|normal|normally|well|unaffected|available|online|as (?:usual|before|normal)))*)?
`;
const THINGS = '(?:systems?|services?|functions?|products?|features?|parts?)';

const ALL = new RegExp(
  `^(?:(?:absolutely |pretty much )?everything|all(?: (?:of (?:it|them)|(?:our |the )?${THINGS}))?)${WORKS}$`,
  'i',
);
/** What is named behind it is a part of it, unless it is taken out: "everything else works, checkout is up". */
const ELSE = regex('i')`
  ^(?:(?:and )?everything else|all (?:else|the rest|(?:the )?others?(?: ${THINGS})?)|the rest|(?:the )?other
    ${THINGS})${WORKS}(?:[,;:(](?!.*(?:\b(?:except|but|apart|besides|excluding|without|not|no|only|minus|down|
    slow|failed|fails?)\b|n[’']t)).*)?$
`;
const NONE = /^(?:none|nothing|nil)(?: (?:else|works?|at all|so far|yet))*$/i;
const NOT_APPLICABLE = /^(?:n\/?a|not applicable|-+|–)$/i;

/** What a list of functions says that names none of them; null for a name. */
export function allOrNone(text: string): 'all' | 'rest' | 'none' | 'nothing said' | null {
  const clause = asClause(text);
  if (ALL.test(clause)) return 'all';
  if (ELSE.test(clause)) return 'rest';
  if (NONE.test(clause)) return 'none';
  return NOT_APPLICABLE.test(clause) ? 'nothing said' : null;
}
