import type { Line } from '../../../brief/lines.ts';
import { rememberFor, rememberWhile } from '../../../remember.ts';
import { isExplainedOnly } from '../../../vocabulary/explained-only.ts';
import { findTerms, type TermMatch, type Vocabulary } from '../../../vocabulary/matcher.ts';
import { isMeant } from '../../../vocabulary/meant.ts';
import {
  explainAtFirstUse,
  plainInstead,
  plainWords,
  type Replacement,
} from '../../../vocabulary/replace.ts';
import type { Term } from '../../../vocabulary/term.ts';
import type { Fix } from '../../finding.ts';
import { type Hit, onPage, type Rule, type RuleContext } from '../../rule.ts';
import { ownNames } from '../../text/acronyms.ts';
import { type CoachLine, rememberInLine, type Sentence } from '../../text/coach-text.ts';
import { outsideQuotes, quotedSpans } from '../../text/quotes.ts';
import type { Span } from '../../text/sentences.ts';

const SHORT_FORM = /^(?: [\p{L}-]{2,20}){0,4} \((\p{Lu}[\p{L}\p{N}]{1,7})\)/u;

/** "application performance monitoring (APM)": a word of the long form is no term of its own. */
function inLongForm(text: string, { start, end }: TermMatch): boolean {
  const behind = text.slice(end, end + 90);
  const short = behind.includes(' (') ? SHORT_FORM.exec(behind) : null;
  if (!short?.[1]) return false;
  const words = text.slice(Math.max(0, start - 60), end + short[0].indexOf(' (')).split(/[ -]/);
  const initials = words
    .slice(-short[1].length)
    .map((word) => word.charAt(0))
    .join('');
  return initials.toLowerCase() === short[1].toLowerCase();
}

/** "rollback (return to the previous version)" and "service level objective (SLO)": explained where it stands. */
function isExplained(text: string, match: TermMatch): boolean {
  const { start, end, term } = match;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 80);
  // Most terms stand beside no bracket and no comma: nothing dearer is tried there.
  return (
    (after.startsWith(' (') && after.startsWith(`${plainWords(term).replace(/^our /i, '')})`, 2)) ||
    inLongForm(text, match) ||
    (after.includes(' (') && /^(?:['’]s)? \((?=[^)]{0,60}\p{L}{2}[ -]\p{L})/u.test(after)) ||
    (after.startsWith(', ') &&
      /^, (?:that is|i\.e\.|meaning|which means|in plain words|our |an? )/i.test(after)) ||
    (after.startsWith(')') && /\p{L}{2,} \($/u.test(before)) ||
    (before.includes('called ') && /\bcalled (?:an? |the )?[“"‘']?$/.test(before))
  );
}

/** A capital word that the record has as a product or a supplier. */
function isName(text: string, { start, end }: TermMatch, own: ReadonlySet<string>): boolean {
  const found = text.slice(start, end);
  return own.has(found) && /^\p{Lu}/u.test(found);
}

/** An open slot names what has to be filled in; it is never printed to the reader. */
function inOpenSlot({ runs }: Line, { start, end }: TermMatch): boolean {
  if (!runs.some((run) => run.missing)) return false;
  let at = 0;
  return runs.some((run) => {
    const from = at;
    at += run.text.length;
    return run.missing === true && start < at && end > from;
  });
}

const inSentence =
  ({ start, end }: Sentence) =>
  (match: TermMatch): boolean =>
    match.start >= start && match.end <= end;

/** Everyday words (severity "info") are meant technically where a technical term stands beside them. */
function wordsMeantTechnically(matches: readonly TermMatch[]): readonly TermMatch[] {
  return matches.some(({ term }) => term.severity === 'warn') ? matches : [];
}

/** The terms of a line, and those of them that it explains. */
interface LineTerms {
  readonly explained: readonly Term[];
  readonly sentences: readonly { readonly matches: readonly TermMatch[]; readonly quoted: readonly Span[] }[];
}

/** What the words of a line are looked up in. */
interface Books {
  readonly vocabulary: Vocabulary;
  readonly own: ReadonlySet<string>;
}

const booksWith = rememberFor((vocabulary: Vocabulary) =>
  rememberWhile(
    (own: ReadonlySet<string>) => [own],
    (own): Books => ({ vocabulary, own }),
  ),
);

const booksOf = ({ vocabulary, incident }: Pick<RuleContext, 'vocabulary' | 'incident'>): Books =>
  booksWith(vocabulary)(ownNames(incident));

/** The terms of a line before the annex; null where it has none. */
const termsIn = rememberInLine(
  ({ line, words, sentences }: CoachLine, { vocabulary, own }: Books): LineTerms | null => {
    if (!onPage(line)) return null;
    const { text } = line;
    const found = findTerms(text, vocabulary, words);
    const matches = found.filter(
      (match) => !isName(text, match, own) && isMeant(text, match) && !inOpenSlot(line, match),
    );
    if (matches.length === 0) return null;
    return {
      explained: matches.filter((match) => isExplained(text, match)).map(({ term }) => term),
      sentences: sentences.map((sentence) => ({
        matches: matches.filter(inSentence(sentence)),
        quoted: quotedSpans(sentence),
      })),
    };
  },
);

/** The replacement over a span that begins where the finding does. */
function fixOf(text: string, start: number, label: string, { start: from, text: words }: Replacement): Fix {
  return { kind: 'replace', label, text: text.slice(start, from) + words };
}

function hitOf({ line }: CoachLine, match: TermMatch, uses: number): Hit {
  const { term, end } = match;
  const plain = plainInstead(line.text, match);
  const explained = explainAtFirstUse(line.text, match);
  const start = Math.min(match.start, plain?.start ?? match.start, explained?.start ?? match.start);
  const fixes = [
    ...(plain ? [fixOf(line.text, start, `Write “${plain.text}”`, plain)] : []),
    ...(explained ? [fixOf(line.text, start, 'Explain it here, at its first use', explained)] : []),
  ];
  const name = line.text.slice(match.start, end);
  const what = term.backgroundOnly
    ? `“${name}” is background only: know it, do not say it.`
    : `“${name}” is a technical term.`;
  const message = uses === 1 ? what : `${what} It is used ${uses} times.`;
  return { line, start, end, fixes, message, severity: term.severity, suggestion: suggestionFor(term) };
}

function suggestionFor(term: Term): string {
  const { term: name, plain, definition } = term;
  return isExplainedOnly(term)
    ? `Explain it where it stands: “${name} (${plain})”. ${definition}`
    : `Say “${plain}”. ${definition}`;
}

/**
 * plainlanguage.gov and GOV.UK ask for the everyday word, or a definition at the first use: one remark a term, there.
 */
export const jargonTerm: Rule = {
  id: 'jargon.term',
  doc: 'A technical term of the vocabulary before the annex, not explained at its first use.',
  severity: 'warn',
  message: 'A technical term.',
  reason: 'A term that the reader must decode costs the next sentence.',
  suggestion: 'Use the everyday word, or explain the term in brackets at its first use.',
  readLine: (line, context) => termsIn(line, booksOf(context)),
  check(context) {
    const books = booksOf(context);
    const explained = new Set<Term>();
    const open: { readonly coachLine: CoachLine; readonly match: TermMatch }[] = [];
    const uses = new Map<Term, number>();
    for (const coachLine of context.text.lines) {
      const found = termsIn(coachLine, books);
      if (found === null) continue;
      for (const term of found.explained) explained.add(term);
      for (const { matches, quoted } of found.sentences) {
        const unexplained = matches.filter(({ term }) => !explained.has(term));
        for (const match of outsideQuotes(wordsMeantTechnically(unexplained), quoted)) {
          const before = uses.get(match.term) ?? 0;
          uses.set(match.term, before + 1);
          if (before === 0) open.push({ coachLine, match });
        }
      }
    }
    return open.map(({ coachLine, match }) => hitOf(coachLine, match, uses.get(match.term) ?? 1));
  },
};
