import type { BriefSettings } from './brief/settings.ts';
import { findRemarks } from './coach/find-remarks.ts';
import type { Incident } from './incident/incident.ts';
import type { QuestionBank } from './questions/question.ts';
import type { Vocabulary } from './vocabulary/matcher.ts';
import { type Workbook, workbookBy } from './workbook-by.ts';

export type { Workbook } from './workbook-by.ts';

/**
 * The one function behind every screen, file and command: the brief, the coach's remarks on it and the state of the
 * checklist. Depends on nothing but its arguments. Without the bank of questions, answers are ticked by hand only.
 * @param last the record of the last report, as the reader has it; null for a first one
 */
export function deriveWorkbook(
  incident: Incident,
  vocabulary: Vocabulary,
  settings: BriefSettings,
  questions: QuestionBank = [],
  last: Incident | null = null,
): Workbook {
  return workbookBy(findRemarks, incident, vocabulary, settings, questions, last);
}
