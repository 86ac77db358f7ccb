import type { Rule } from '../../rule.ts';
import { type Acronym, acronymsOf } from '../../text/acronyms.ts';

const MOST = 3;

/** plainlanguage.gov: no more than three abbreviations in a document, better two. */
export const acronymToomany: Rule = {
  id: 'acronym.toomany',
  doc: 'More than three different acronyms before the annex.',
  severity: 'info',
  message: 'More than three different acronyms in the brief.',
  reason: 'Each acronym is one more thing to remember; after three the reader looks back instead of forward.',
  suggestion: 'Keep the ones used most, spell out the rest.',
  check(context) {
    const first = new Map<string, Acronym>();
    for (const acronym of acronymsOf(context)) if (!first.has(acronym.name)) first.set(acronym.name, acronym);
    const names = [...first.keys()];
    const fourth = [...first.values()][MOST];
    if (!fourth) return [];
    const { line, start, end } = fourth;
    return [{ line, start, end, message: `${names.length} different acronyms: ${names.join(', ')}.` }];
  },
};
