import type { Span } from './sentences.ts';

/** Where patterns overlap, the first and longest span speaks for all. */
export function withoutOverlaps<S extends Span>(spans: readonly S[]): readonly S[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: S[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
