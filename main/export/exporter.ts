import type { Brief } from '../../shared/core/brief/tree.ts';

/** A finished file, and what had to be replaced on the way: one sentence each, naming the place. */
export interface Exported {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** Prints the tree and nothing else: no clock, no randomness; the same brief gives the same bytes. */
export type Exporter = (brief: Brief) => Promise<Exported>;
