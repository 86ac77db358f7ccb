import { sectionLines } from '../brief/lines.ts';
import { type AnnexKey, type Brief, type BriefSection, textOf } from '../brief/tree.ts';
import { isRole } from '../incident/incident.ts';
import { rememberFor, rememberLine } from '../remember.ts';
import { findTerms, type Vocabulary } from './matcher.ts';
import { isMeant } from './meant.ts';
import type { Term } from './term.ts';

/** Parts that quote or explain: a term there is no use of it. */
const NOT_READ: ReadonlySet<string> = new Set<AnnexKey>(['glossary', 'sources', 'evidence']);

const isTechnical = (term: Term): boolean => term.severity === 'warn';

/** The terms of texts and sections in one vocabulary, found once for as long as these are in use. */
const readersOf = rememberFor((vocabulary: Vocabulary) => {
  const termsIn = rememberLine((text) =>
    findTerms(text, vocabulary)
      .filter((match) => isMeant(text, match))
      .map(({ term }) => term),
  );
  const reader = (annex: boolean) =>
    rememberFor((section: BriefSection): readonly Term[] => {
      if (NOT_READ.has(section.key)) return [];
      const terms = sectionLines(section, annex).flatMap(({ text }) => termsIn(text));
      return [...new Set(section.key === 'technical' ? terms : terms.filter(isTechnical))];
    });
  return { termsIn, inBody: reader(false), inAnnex: reader(true) };
});

/**
 * The terms a reader of the brief meets, annex included, in alphabetical order: the glossary of the annex. Terms that
 * are also everyday words (severity "info": page, future, restore) count in the technical details only; elsewhere
 * they are meant as everybody means them, and a technical meaning would be wrong.
 */
export function usedTerms(brief: Brief, vocabulary: Vocabulary): readonly Term[] {
  const { termsIn, inBody, inAnnex } = readersOf(vocabulary);
  const used = new Set<Term>([
    ...termsIn(brief.title).filter(isTechnical),
    // Who signs with a role of the app uses no term.
    ...termsIn(textOf(brief.subtitle)).filter((each) => isTechnical(each) && !isRole(each.term)),
    ...brief.sections.flatMap(inBody),
    ...brief.annex.flatMap(inAnnex),
  ]);
  return [...used].toSorted(byName);
}

function byName(a: Term, b: Term): number {
  const [one, two] = [a.term.toLowerCase(), b.term.toLowerCase()];
  return one === two ? (a.term < b.term ? -1 : 1) : one < two ? -1 : 1;
}
