import type { PrintedDocument } from '../brief/tree.ts';

/** Between the mark and DRAFT where they stand beside each other. */
export const MARK_SPACE = '    ';

/** What stands at the edges of a page: words that are the same on each, and what only the first has. */
export interface RunningWords {
  /** The confidentiality mark, where it belongs in the head; else empty. */
  readonly head: string;
  /** The time the facts are of, behind the mark where that belongs in the foot. */
  readonly foot: string;
}

/** The words of the running head and foot, for every format alike. */
export function runningWords({ confidentiality, asOf, look }: PrintedDocument): RunningWords {
  if (look.markPlace === 'header') return { head: confidentiality, foot: asOf };
  return { head: '', foot: [confidentiality, asOf].filter((words) => words !== '').join('. ') };
}
