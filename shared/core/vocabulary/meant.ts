import { regex } from '../long-text.ts';
import type { TermMatch } from './matcher.ts';

const JOB = /^ (?:engineer|developer|architect|administrator|consultant|technician)s?\b/i;

/** "Backend engineer": the work of a person, not a thing the text speaks of. */
function inJobTitle(text: string, { end }: TermMatch): boolean {
  return text[end] === ' ' && JOB.test(text.slice(end, end + 30));
}

/** What is brought back from a safety copy. */
const DATA = regex('i')`
  \b(?:data|databases?|back-?ups?|cop(?:y|ies)|snapshots?|archives?|dumps?|tables?|rows?|records?|files?|
    entries|balances|documents?|mailbox(?:es)?)\b
`;

/** The words of the clause around the match, as far as its object or subject can stand. */
function clauseAround(text: string, { start, end }: TermMatch): string {
  const before =
    text
      .slice(Math.max(0, start - 50), start)
      .split(/[.,;:!?]/)
      .at(-1) ?? '';
  return `${before} ${text.slice(end, end + 60).split(/[.,;:!?]/, 1)[0]}`;
}

/** "We restored the service": it works again, and no copy has to do with it. A person's own term is taken as meant. */
function isOfService(text: string, match: TermMatch): boolean {
  const { term } = match;
  return term.origin === undefined && term.term === 'restore' && !DATA.test(clauseAround(text, match));
}

/** True where the words of a match are meant as the term, as far as what stands beside them tells. */
export function isMeant(text: string, match: TermMatch): boolean {
  return !inJobTitle(text, match) && !isOfService(text, match);
}
