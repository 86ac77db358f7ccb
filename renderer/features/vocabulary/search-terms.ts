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

/** All terms in alphabetical order, ready to be searched at every keystroke. */
export function indexTerms(terms: readonly Term[]): readonly IndexedTerm[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return terms
    .map((term) => ({
      term,
      name: term.term.toLowerCase(),
      words: `${term.term}\n${term.expansion ?? ''}\n${term.plain}\n${term.definition}`.toLowerCase(),
    }))
    .toSorted((a, b) => compare(a.term.term, b.term.term) || (a.term.term < b.term.term ? -1 : 1));
}

function fits({ origin, role, use }: TermQuery, term: Term): boolean {
  if (origin !== 'all' && (origin === 'own') !== (term.origin !== undefined)) return false;
  if (role !== null && !term.roles.includes(role)) return false;
  if (use === 'background') return term.backgroundOnly;
  return use === 'all' || (term.severity === use && !term.backgroundOnly);
}

/** The terms that hold every word of the query: those whose name begins with it first, then those named so, then the rest. */
export function searchTerms(index: readonly IndexedTerm[], query: TermQuery): readonly Term[] {
  const whole = query.text.trim().toLowerCase();
  const parts = whole.split(/\s+/).filter(Boolean);
  const ranks: [Term[], Term[], Term[]] = [[], [], []];
  for (const { term, name, words } of index) {
    if (!fits(query, term) || !parts.every((part) => words.includes(part))) continue;
    ranks[name.startsWith(whole) ? 0 : name.includes(whole) ? 1 : 2].push(term);
  }
  return ranks.flat();
}
