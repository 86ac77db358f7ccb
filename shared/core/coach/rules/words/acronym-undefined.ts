import { findTerms, type Vocabulary } from '../../../vocabulary/matcher.ts';
import { explainAtFirstUse, plainInstead } from '../../../vocabulary/replace.ts';
import type { Term } from '../../../vocabulary/term.ts';
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

function termOf(name: string, vocabulary: Vocabulary): Term | null {
  const match = findTerms(name, vocabulary)[0];
  return match?.start === 0 && match.end === name.length ? match.term : null;
}

/**
 * A name without a long form is explained by none, the long name of a protocol tells no more, and background is not to be
 * said at all: jargon.term has the words.
 */
function needsPlainWords(term: Term | null): boolean {
  return (
    term !== null && (term.backgroundOnly || !term.expansion || /\bprotocol$/i.test(term.expansion ?? ''))
  );
}

function suggestionFor(name: string, term: Term | null): string {
  if (!term?.expansion)
    return `Say what “${name}” stands for, then “(${name})” behind it; or use plain words.`;
  const plain = term.plain ? `or say “${term.plain}”` : 'or say it in plain words';
  return `Write “${term.expansion} (${name})”, ${plain}.`;
}

/** plainlanguage.gov: explain an abbreviation at its first use, and keep two or three at the most. */
export const acronymUndefined: Rule = {
  id: 'acronym.undefined',
  doc: 'An acronym that is not explained at its first use.',
  severity: 'warn',
  message: 'An acronym is not explained at its first use.',
  reason: 'Executives rarely ask what an acronym means; they stop listening.',
  suggestion: 'Write the long form with the short one in brackets behind it, or use plain words.',
  check(context) {
    const { vocabulary } = context;
    const seen = new Set<string>();
    const hits: Hit[] = [];
    for (const acronym of acronymsOf(context)) {
      const { name, line, end } = acronym;
      if (seen.has(name)) continue;
      seen.add(name);
      const term = termOf(name, vocabulary);
      if (isExplained(acronym) || needsPlainWords(term)) continue;
      hits.push({
        line,
        end,
        ...fixesFor(acronym, vocabulary),
        message: `“${name}” is not explained at its first use.`,
        suggestion: suggestionFor(name, term),
      });
    }
    return hits;
  },
};
