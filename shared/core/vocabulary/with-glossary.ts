import { glossarySection } from '../brief/annex/glossary.ts';
import { ROLE_PACKS } from '../brief/role-packs.ts';
import type { Brief } from '../brief/tree.ts';
import type { Incident } from '../incident/incident.ts';
import type { Vocabulary } from './matcher.ts';
import { usedTerms } from './used-terms.ts';

/** The brief with the glossary of the terms it uses, at the place the role pack gives it. */
export function withGlossary(brief: Brief, incident: Incident, vocabulary: Vocabulary): Brief {
  const glossary = glossarySection(usedTerms(brief, vocabulary));
  if (!glossary) return brief;
  const order = ROLE_PACKS[incident.setup.role].annex;
  const annex = [...brief.annex, glossary].toSorted((a, b) => rank(order, a.key) - rank(order, b.key));
  return { ...brief, annex };
}

function rank(order: readonly string[], key: string): number {
  return order.indexOf(key);
}
