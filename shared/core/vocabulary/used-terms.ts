import { linesOf } from '../brief/lines.ts';
import type { AnnexKey, Brief } from '../brief/tree.ts';
import { termFinder, type Vocabulary } from './matcher.ts';
import type { Term } from './term.ts';

/** Parts that quote or explain: a term there is no use of it. */
const NOT_READ: ReadonlySet<string> = new Set<AnnexKey>(['glossary', 'sources', 'evidence']);

/**
 * The terms a reader of the brief meets, annex included, in alphabetical order: the glossary of the annex. Terms that
 * are also everyday words (severity "info": page, future, restore) count in the technical details only; elsewhere
 * they are meant as everybody means them, and a technical meaning would be wrong.
 */
export function usedTerms(brief: Brief, vocabulary: Vocabulary): readonly Term[] {
  const used = new Set<Term>();
  const find = termFinder(vocabulary);
  for (const line of linesOf(brief)) {
    if (NOT_READ.has(line.section)) continue;
    for (const { term } of find(line.text)) {
      if (term.severity === 'warn' || line.section === 'technical') used.add(term);
    }
  }
  return [...used].toSorted(byName);
}

function byName(a: Term, b: Term): number {
  const [one, two] = [a.term.toLowerCase(), b.term.toLowerCase()];
  return one === two ? (a.term < b.term ? -1 : 1) : one < two ? -1 : 1;
}
