import type { CoverKind, Mark } from './redaction.ts';

/** Words to find in the printed text, and what stands in their place. */
export interface Cover {
  readonly kind: CoverKind;
  readonly mark: Mark;
  readonly words: string;
  /** True for ordinary words that are meant only where they begin with a capital. */
  readonly capital?: boolean;
}

/** A stretch of a printed line to be covered; offsets are UTF-16 indexes into it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly kind: CoverKind;
  readonly mark: Mark;
}
