import type { Line } from '../brief/lines.ts';

export type Severity = 'error' | 'warn' | 'info';

/** One remark of the coach on a span of text. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Why it matters to this reader. */
  readonly reason: string;
  readonly section: Line['section'];
  /** Line within the section in reading order (see brief/lines.ts); 0 is the heading. */
  readonly line: number;
  /** UTF-16 indexes into the text of that line. */
  readonly start: number;
  readonly end: number;
  /** The words complained about. */
  readonly text: string;
  /** The chip that printed these words, when they come from one: there is the place to change them. */
  readonly chip: string | null;
  /** What to write instead. */
  readonly suggestion: string;
}
