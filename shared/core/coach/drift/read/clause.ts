import { matchesIn } from '../../../matches.ts';
import type { Span } from '../../text/sentences.ts';

/** Longest sentence that is held against a timeline, in UTF-16 units. */
const LONGEST = 300;
const BREAK = /[,;:]| (?:and|then|but|while|until|before|after) /g;

/** The words around a clock time that belong to it: with other times beside it, only up to the next break. */
export function clauseAt(sentence: string, clock: Span, others: readonly Span[]): string | null {
  if (sentence.length > LONGEST) return null;
  if (others.length === 0) return `${sentence.slice(0, clock.start)} ${sentence.slice(clock.end)}`;
  const breaks = matchesIn(BREAK, sentence).map(({ index }) => index);
  const from = breaks.findLast((at) => at < clock.start) ?? 0;
  const to = breaks.find((at) => at >= clock.end) ?? sentence.length;
  if (others.some(({ start }) => start >= from && start < to)) return null;
  return `${sentence.slice(from, clock.start)} ${sentence.slice(clock.end, to)}`;
}
