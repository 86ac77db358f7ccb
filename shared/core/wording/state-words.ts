import { regex } from '../long-text.ts';
import { isOneClause } from './clauses.ts';
import { asClause } from './text.ts';

/** What a person puts before a guess, where the brief puts the recorded likelihood. */
const HEDGE =
  /^(?:(?:it is |it['’]s |most |very |highly |quite )*(?:likely|probable|probably|possible|possibly|presumably|perhaps|maybe|suspected)(?: that\b|:)?|(?:we|I) (?:think|believe|suspect|assume)(?: that\b)?|(?:it )?(?:seems|looks like|appears)(?: that\b)?)[,:]? /i;

/** "Probably an index was missing" as what goes behind "It is very likely (80–95%) that": "an index was missing". */
export function withoutHedge(text: string): string {
  const clause = asClause(text);
  const claim = clause.replace(HEDGE, '');
  return claim === '' ? clause : claim;
}

const WORD = "[\\w'’€$£%./-]+";
const DETERMINER = '(?:(?:the|an?|our|all|any|each|every|both|no|this|that|these|those|such|more|most|new) )';
/** "changes", "verbose logging", "the setting": no word but the last ends as verbs and plurals do. */
const NOUNS = `${DETERMINER}?(?:(?!${WORD}(?:[^su'’]s|ed) |${DETERMINER})${WORD} ){0,3}${WORD}`;
/** "uploads", "changes of this kind", "each copy from the night": a subject with no verb in it. */
const SUBJECT = regex('i')`
  ^(?:(?:it|they|we|there)|${NOUNS}(?: (?:of|at|in|on|for|from|to|with|by|over|above|below|under|between)
    ${NOUNS}){0,2})$
`;
/** Pronouns, which never stand behind a noun, and verbs that another clause may follow without "that". */
const INNER_CLAUSE = regex('i')`
  (?:.+ (?:I|you|he|she|it|we|they|not|there)|(?:.+ )?(?:to|checks?|checked|ensures?|verify|verifies|
    confirms?|prove|knows?|knew|sees?|saw|says?|said|shows?|tells?|told|reports?|tests?|tested|watch(?:es)?|
    sure|finds?|found|means?|thinks?|believes?|assumes?|requires?|looks?)(?= .+))(?: .*)?$
`;

/** The words before the verb, which must be nothing but its subject. */
function isSubject(words: string): boolean {
  return SUBJECT.test(words) && isOneClause(words) && !INNER_CLAUSE.test(words);
}

/**
 * "Changes are blocked" as what goes before a "since": "Changes have been blocked". Null where that "are" is not
 * certain to be the verb of the whole: in "The job fails loudly when the disk is full" the job stands since then, not
 * the disk.
 */
export function sinceThen(text: string): string | null {
  const [before = '', verb = '', after = '', ...others] = text.split(/ (is|are)(?= )/);
  if (verb === '' || others.length > 0 || !isSubject(before) || !isOneClause(after)) return null;
  return `${before} ${verb === 'is' ? 'has' : 'have'} been${after}`;
}

/**
 * "We compared the credit notes" as what goes behind "until" or "once" while it is still to be done: "we have compared
 * the credit notes". Other words stay.
 */
export function onceDone(text: string): string {
  return text.replace(
    /^(we|they|I|you|it) (?!need|speed|exceed|succeed|proceed|feed)([a-z]+ed) (?!to |by )/i,
    (_, who: string, verb: string) => `${who} ${/^it$/i.test(who) ? 'has' : 'have'} ${verb} `,
  );
}
