import { asClause } from './text.ts';

/** "still works", "is down", "do not work": what people add to a function's name although the brief says it itself. */
const STATE =
  /\s+(?:(?:still|now|also|all)\s+)*(?:works?|worked|fails?|failed|failing|broken|down|(?:not\s+)?working|(?:do|does|did)(?:\s+not|n['’]t)\s+work|(?:is|are|was|were|has\s+been|have\s+been)(?:n['’]t)?(?:\s+(?:still|now|also|all|not|completely|currently))*\s+(?:fine|okay|ok|working|available|unavailable|up|down|failing|broken|affected|unaffected|offline))(?:\s+(?:fine|normally|as\s+(?:usual|before)|at\s+all))?$/i;

/** What is left after a state must be able to stand as a name: "payments that" cannot. */
const DANGLING = /\b(?:that|which|who|what|and|or|not|to|of|cannot|can['’]?t|nothing|no)$/i;

/** Words by which a sentence gives itself away: "Customers cannot pay", "people see an error". */
const VERB =
  /\b(?:cannot|can|could|is|are|was|were|do|does|did|don['’]?t|doesn['’]?t|didn['’]?t|has|have|had|will|would|fails?|failed|works?|gets?|sees?|stopped|unable)\b|n['’]t\b/i;

/**
 * The name of a function in what somebody wrote: "Guest checkout still works" names "Guest checkout". Null when it is
 * a sentence that holds no name ("Customers cannot pay"): no other sentence can be built around that.
 */
export function functionName(text: string): string | null {
  const clause = asClause(text);
  const bare = clause.replace(STATE, '').replace(/[\s,;:–-]+$/, '');
  const name = bare === '' || DANGLING.test(bare) ? clause : bare;
  return VERB.test(name) ? null : name;
}
