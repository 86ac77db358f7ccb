import type { Sentence } from './coach-text.ts';
import { matchesIn } from './matches.ts';
import type { Span } from './sentences.ts';

/** Longest quotation taken for one, in UTF-16 units: a mark without its partner must not swallow the sentence. */
const QUOTED = /“[^”]{1,400}”|"[^"]{1,400}"/g;
const QUOTE = /["“]/;
const SAID =
  /\b(?:said|says|wrote|writes|told|asked|asks|reported|reports|complained|complains|quoted|replied|posted|according to)\b/i;

/** The stretches of a sentence that it gives to somebody else: their wording is theirs, not ours. In order. */
export function quotedSpans({ text, start }: Pick<Sentence, 'text' | 'start'>): readonly Span[] {
  if (!QUOTE.test(text) || !SAID.test(text)) return [];
  return matchesIn(QUOTED, text).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
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
