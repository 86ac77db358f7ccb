import { findTerms, type Vocabulary } from '../../../vocabulary/matcher.ts';
import { explainAtFirstUse, plainInstead } from '../../../vocabulary/replace.ts';
import type { Fix } from '../../finding.ts';
import type { Hit, Rule } from '../../rule.ts';
import { type Acronym, acronymsOf } from '../../text/acronyms.ts';

/** "service level objective (SLO)" or "SLO (service level objective)". */
function isExplained({ line, start, end }: Acronym): boolean {
  const before = line.text.slice(Math.max(0, start - 30), start);
  const after = line.text.slice(end, end + 60);
  return (/\p{L}{2,} \($/u.test(before) && after.startsWith(')')) || /^ \(\p{L}+[ -]\p{L}/u.test(after);
}

/** The long form with the short one in brackets, then the plain words; offsets count in the line. */
function fixesFor({ line, start, end }: Acronym, vocabulary: Vocabulary): Pick<Hit, 'start' | 'fixes'> {
  const match = findTerms(line.text, vocabulary).find((term) => term.start === start && term.end === end);
  if (!match) return { start, fixes: [] };
  const ways = [explainAtFirstUse(line.text, match), plainInstead(line.text, match)].flatMap(
    (way) => way ?? [],
  );
  const from = Math.min(start, ...ways.map((way) => way.start));
  const fixes = ways.map((way): Fix => {
    const text = line.text.slice(from, way.start) + way.text;
    return { kind: 'replace', label: `Write “${text}”`, text };
  });
  return { start: from, fixes };
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
      const { name, line, end } = acronym;
      if (seen.has(name)) continue;
      seen.add(name);
      if (isExplained(acronym)) continue;
      const suggestion = suggestionFor(name, vocabulary);
      const message = `“${name}” is not explained at its first use.`;
      hits.push({
        line,
        end,
        ...fixesFor(acronym, vocabulary),
        message,
        ...(suggestion ? { suggestion } : {}),
      });
    }
    return hits;
  },
};
