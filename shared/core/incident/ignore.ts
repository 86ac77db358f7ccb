/** One sentence of the brief, by the part it stands in and its words. */
export interface IgnorePlace {
  readonly section: string;
  readonly sentence: string;
}

/** A remark of the coach that a person decided against. */
export interface Ignore {
  readonly ruleId: string;
  /** The words the remark was about. */
  readonly text: string;
  /** The sentence it holds for; null for the whole incident. */
  readonly place: IgnorePlace | null;
  /** Why, in the person's words; may be empty for a single sentence. */
  readonly reason: string;
  /** Instant (ISO 8601, UTC). */
  readonly at: string;
}

/** True when both let the same remark pass at the same place, whatever their reasons. */
export function isSameIgnore(a: Ignore, b: Ignore): boolean {
  return (
    a.ruleId === b.ruleId &&
    a.text === b.text &&
    a.place?.section === b.place?.section &&
    a.place?.sentence === b.place?.sentence
  );
}
