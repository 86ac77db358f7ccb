import { findTerms, type Vocabulary } from '../../vocabulary/matcher.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Acronym, acronymsOf } from '../text/acronyms.ts';

/** "service level objective (SLO)" or "SLO (service level objective)". */
function isExplained({ line, start, end }: Acronym): boolean {
  const before = line.text.slice(Math.max(0, start - 30), start);
  const after = line.text.slice(end, end + 60);
  return (/\p{L}{2,} \($/u.test(before) && after.startsWith(')')) || /^ \(\p{L}+[ -]\p{L}/u.test(after);
}

function suggestionFor(name: string, vocabulary: Vocabulary): string | null {
  const expansion = findTerms(name, vocabulary)[0]?.term.expansion;
  return expansion ? `Write “${expansion} (${name})”, or say it in plain words.` : null;
}

/** plainlanguage.gov: explain an abbreviation at its first use, and keep two or three at the most. */
export const acronymUndefined: Rule = {
  id: 'acronym.undefined',
  doc: 'An acronym that is not explained at its first use.',
  severity: 'warn',
  message: 'An acronym is not explained at its first use.',
  reason: 'Executives rarely ask what an acronym means; they stop listening.',
  suggestion:
    'Spell it out or replace it; if it stays: “service level objective (SLO), our own reliability target”.',
  check({ text, incident, vocabulary }) {
    const seen = new Set<string>();
    const hits: Hit[] = [];
    for (const acronym of acronymsOf(text, incident)) {
      const { name, line, start, end } = acronym;
      if (seen.has(name)) continue;
      seen.add(name);
      if (isExplained(acronym)) continue;
      const suggestion = suggestionFor(name, vocabulary);
      const message = `“${name}” is not explained at its first use.`;
      hits.push({ line, start, end, message, ...(suggestion ? { suggestion } : {}) });
    }
    return hits;
  },
};
