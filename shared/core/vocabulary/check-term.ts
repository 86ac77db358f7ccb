import type { Term, TermRole } from './term.ts';
import { splitWords } from './words.ts';

/** The longest texts, in UTF-16 units: what fits a line of the glossary. */
const MOST_CHARS = { term: 100, expansion: 200, definition: 600, plain: 200, domain: 60 } as const;

type TextField = keyof typeof MOST_CHARS;

/** Why a term cannot be kept, and where: one sentence. */
export interface TermProblem {
  readonly field: TextField;
  readonly message: string;
}

const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A term that names no role concerns all three. */
export const EVERY_ROLE: readonly TermRole[] = ['S', 'D', 'B'];

/** The term as it is kept: no blanks around it, one line a text, only the fields there are. */
export function cleanTerm({ term, expansion, definition, plain, domain, ...rest }: Term): Term {
  const { partOfSpeech, roles, severity, backgroundOnly } = rest;
  return {
    term: oneLine(term),
    expansion: oneLine(expansion ?? '') || null,
    definition: oneLine(definition),
    plain: oneLine(plain),
    partOfSpeech,
    roles: roles.length === 0 ? EVERY_ROLE : [...new Set(roles)],
    domain: oneLine(domain),
    severity,
    backgroundOnly,
  };
}

function emptyProblems({ term, definition, plain, backgroundOnly }: Term): readonly TermProblem[] {
  const problems: TermProblem[] = [];
  if (term === '') problems.push({ field: 'term', message: 'Write the term.' });
  else if (splitWords(term).length === 0)
    problems.push({ field: 'term', message: 'A term needs a letter or a digit.' });
  if (definition === '')
    problems.push({ field: 'definition', message: 'Write what it means, in one sentence.' });
  if (plain === '' && !backgroundOnly)
    problems.push({ field: 'plain', message: 'Write what to say instead, or mark it as background only.' });
  return problems;
}

/** What keeps a cleaned term out of the vocabulary; empty when nothing does. */
export function termProblems(term: Term): readonly TermProblem[] {
  const tooLong = (Object.keys(MOST_CHARS) as readonly TextField[])
    .filter((field) => (term[field] ?? '').length > MOST_CHARS[field])
    .map((field) => ({
      field,
      message: `This is ${(term[field] ?? '').length} characters long; at most ${MOST_CHARS[field]} fit.`,
    }));
  return [...emptyProblems(term), ...tooLong];
}
