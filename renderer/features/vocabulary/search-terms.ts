import type { Term, TermRole } from '../../../shared/core/vocabulary/term.ts';

/** What is looked for in the list of terms. */
export interface TermQuery {
  readonly text: string;
  readonly origin: 'all' | 'own' | 'built-in';
  readonly role: TermRole | null;
  readonly use: 'all' | Term['severity'] | 'background';
}

export const EVERYTHING: TermQuery = { text: '', origin: 'all', role: null, use: 'all' };

/** A term with its words ready to be searched. */
export interface IndexedTerm {
  readonly term: Term;
  readonly name: string;
  readonly words: string;
}

/** Words in lower case with one blank before each: " service level objective". Found at their beginnings only. */
function wordsIn(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

/** All terms in alphabetical order, ready to be searched at every keystroke. */
export function indexTerms(terms: readonly Term[]): readonly IndexedTerm[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return terms
    .map((term) => ({
      term,
      name: wordsIn(term.term),
      words: wordsIn(`${term.term} ${term.expansion ?? ''} ${term.plain} ${term.definition}`),
    }))
    .toSorted((a, b) => compare(a.term.term, b.term.term) || (a.term.term < b.term.term ? -1 : 1));
}

function fits({ origin, role, use }: TermQuery, term: Term): boolean {
  if (origin !== 'all' && (origin === 'own') !== (term.origin !== undefined)) return false;
  if (role !== null && !term.roles.includes(role)) return false;
  if (use === 'background') return term.backgroundOnly;
  return use === 'all' || (term.severity === use && !term.backgroundOnly);
}

/**
 * The terms with every word of the query: named so first, then those whose name begins so or holds it, then the rest.
 */
export function searchTerms(index: readonly IndexedTerm[], query: TermQuery): readonly Term[] {
  const whole = wordsIn(query.text);
  const parts = whole
    .split(' ')
    .filter(Boolean)
    .map((part) => ` ${part}`);
  const ranks: [Term[], Term[], Term[], Term[]] = [[], [], [], []];
  for (const { term, name, words } of index) {
    if (!fits(query, term) || !parts.every((part) => words.includes(part))) continue;
    ranks[name === whole ? 0 : name.startsWith(whole) ? 1 : name.includes(whole) ? 2 : 3].push(term);
  }
  return ranks.flat();
}
