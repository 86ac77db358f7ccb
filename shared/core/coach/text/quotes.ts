import type { Line } from '../../brief/lines.ts';
import { regex } from '../../long-text.ts';
import { matchesIn } from '../../matches.ts';
import { rememberFor } from '../../remember.ts';
import type { Sentence } from './coach-text.ts';
import type { Span } from './sentences.ts';

/** Longest quotation taken for one, in UTF-16 units: a mark without its partner must not swallow the sentence. */
const QUOTED = /“[^”]{1,400}”|"[^"]{1,400}"/g;
const QUOTE = /["“]/;
const SAID = regex('i')`
  \b(?:said|says|wrote|writes|told|asked|asks|reported|reports|complained|complains|quoted|replied|posted|
    according to|wording|worded)\b
`;
/** Who is speaking, right before the quotation: "Marcus: ", or said in the sentence that it begins in. */
const SPEAKER = /(?:^|[.!?] )\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?: $/u;
const ENDS_SENTENCE = /[.!?] /;
const NEAR = 120;

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

const MESSAGE = /^messages\/.+\/text$/;

/** A message that was sent, word for word in its marks: nobody can write it anew. */
const sentWords = rememberFor(({ runs }: Line): readonly Span[] => {
  let end = 0;
  return runs.flatMap(({ text, chip = '' }, index) => {
    end += text.length;
    const isQuoted = MESSAGE.test(chip) && runs[index - 1]?.text.endsWith('“');
    return isQuoted ? [{ start: end - text.length - 1, end: end + 1 }] : [];
  });
});

/** Quotations of several sentences: who says them stands before the first. */
const longQuotes = rememberFor(({ text }: Line): readonly Span[] => {
  if (!QUOTE.test(text)) return [];
  return matchesIn(QUOTED, text)
    .filter(({ index, 0: quote }) => {
      const before = text.slice(Math.max(0, index - NEAR), index);
      const lead = before.slice(before.search(/[^.!?]*$/));
      return ENDS_SENTENCE.test(quote) && (SAID.test(lead) || SPEAKER.test(before));
    })
    .map(spanOf);
});

/** The stretches of a sentence that it gives to somebody else: their wording is theirs, not ours. In order. */
export function quotedSpans({
  line,
  text,
  start,
}: Pick<Sentence, 'line' | 'text' | 'start'>): readonly Span[] {
  const whole = [...sentWords(line), ...longQuotes(line)].toSorted((a, b) => a.start - b.start);
  const long = whole.filter((span) => span.start < start + text.length && start < span.end);
  if (!QUOTE.test(text) || !SAID.test(text)) return long;
  const own = matchesIn(QUOTED, text)
    .map(spanOf)
    .map((span) => ({ start: start + span.start, end: start + span.end }));
  return long.length === 0 ? own : [...long, ...own].toSorted((a, b) => a.start - b.start);
}

/** The spans that lie in none of the quoted ones; both in order, one pass. */
export function outsideQuotes<S extends Span>(spans: readonly S[], quoted: readonly Span[]): readonly S[] {
  let at = 0;
  return spans.filter((span) => {
    while (at < quoted.length && (quoted[at]?.end ?? 0) <= span.start) at += 1;
    const quote = quoted[at];
    return !quote || span.start < quote.start || span.end > quote.end;
  });
}
