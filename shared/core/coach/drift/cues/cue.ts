import type { QuantityKind } from '../read/quantity.ts';

/**
 * How surely the words around a number say which fact it is: `sure` is an error when the values differ, `likely` a
 * warning; `noun` says only what is counted and never contradicts.
 */
export type Certainty = 'sure' | 'likely' | 'noun';

/**
 * Words that tie a number to a fact. They are looked for in a frame: the sentence in small letters, the number as "#".
 */
export interface Cue {
  /** The chip that prints the fact. */
  readonly chip: string;
  readonly kinds: readonly QuantityKind[];
  readonly certainty: Certainty;
  /** Linear: no repetition inside a repetition, every gap with a limit. */
  readonly patterns: readonly string[];
  /** The unit of the rate the fact is given in; a number with another rate is another thing. */
  readonly per?: string;
}

/** The names this record gives to what failed and what is counted, ready for a pattern. */
export interface Names {
  /** Null where the record says plainly "customers". */
  readonly customers: string | null;
  readonly attempts: string | null;
  readonly service: string | null;
  readonly loss: string | null;
  readonly measure: string | null;
  readonly figures: readonly NamedFigure[];
  readonly asks: readonly string[];
}

/** A figure of the record's own list: its row and the words that say what it counts. */
export interface NamedFigure {
  readonly id: string;
  readonly words: readonly string[];
}

export function cue(
  chip: string,
  kinds: readonly QuantityKind[],
  certainty: Certainty,
  patterns: readonly string[],
  per?: string,
): Cue {
  return { chip, kinds, certainty, patterns, ...(per === undefined ? {} : { per }) };
}

/** The last word of a name of several: people say "payments" where the record says "card payments". */
export function headOf(name: string | null): string | null {
  const words = name?.split(' ') ?? [];
  return words.length > 1 ? (words.at(-1) ?? null) : null;
}

/** A name as a part of a pattern: its signs taken literally, its plural left open. */
export function nameOf(name: string): string {
  return `${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/s$/, '')}s?`;
}
