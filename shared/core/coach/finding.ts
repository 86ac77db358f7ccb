import type { SectionKey } from '../brief/section-keys.ts';
import type { AnnexKey } from '../brief/tree.ts';

/** One remark of the coach on a span of text. Offsets are UTF-16 indexes into the text of one block line. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: 'error' | 'warn' | 'info';
  readonly message: string;
  readonly section: SectionKey | AnnexKey | 'title';
  /** The sentence or phrase complained about. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}
