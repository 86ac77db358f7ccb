/** The facts that a clock may be counted from, and what a rule calls them. */
export const STARTS = {
  awarenessAt: 'becoming aware',
  firstSignAt: 'the first sign',
  determinationAt: 'determination by Legal',
  classificationAt: 'classification',
} as const;
export type Start = keyof typeof STARTS;

/** One step of a rule that may apply. Whether it does, and from when it counts, Legal decides. */
export interface ClockRule {
  readonly id: string;
  /** As it stands in "If … applies": "the EU data protection law (GDPR, article 33)". */
  readonly rule: string;
  /** What is due: "notice to the authority". */
  readonly step: string;
  /** "72 hours", "4 business days" */
  readonly length: string;
  /** The fact it is counted from; null where no field of the record holds it. */
  readonly from: Start | null;
  /** "24 hours": at the latest so long after becoming aware, unless it begins later than that; empty without. */
  readonly atMost: string;
  /** What else a reader of the table must know. */
  readonly note: string;
  /** Where it was read. */
  readonly source: string;
}

export interface RuleTable {
  /** Day to which the rules were checked, as "2026-09-25". */
  readonly asOf: string;
  /** Days that are no business days, as "2026-07-06". */
  readonly holidays: readonly string[];
  readonly rules: readonly ClockRule[];
}
