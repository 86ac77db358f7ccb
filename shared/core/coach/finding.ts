import type { Line } from '../brief/lines.ts';
import type { Edit } from '../incident/edit.ts';

/** One way to settle a finding with one key. */
export type Fix =
  /** These words in the place of the span; an empty text takes the words out. */
  | { readonly kind: 'replace'; readonly label: string; readonly text: string }
  /** The fact itself in the place of the span, so that it follows every change. */
  | { readonly kind: 'bind'; readonly label: string; readonly chip: string }
  /** The words stand, the record is corrected. */
  | { readonly kind: 'edit'; readonly label: string; readonly edit: Edit };

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
  /** Ready ways to settle it, the best first; none where only a person can find the words. */
  readonly fixes: readonly Fix[];
}
