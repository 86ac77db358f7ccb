import { buildBrief } from './brief/build-brief.ts';
import type { BriefSettings } from './brief/settings.ts';
import type { Brief } from './brief/tree.ts';
import { evaluateChecklist } from './checklist/evaluate.ts';
import type { ItemState } from './checklist/item.ts';
import type { Finding } from './coach/finding.ts';
import { type Judged, judge } from './coach/ignored.ts';
import type { Incident } from './incident/incident.ts';
import type { QuestionBank } from './questions/question.ts';
import { onceAsked } from './remember.ts';
import type { Vocabulary } from './vocabulary/matcher.ts';
import { withGlossary } from './vocabulary/with-glossary.ts';

/**
 * Everything a screen or a file shows of an incident. Each part is derived when it is first looked at, and then kept.
 */
export interface Workbook extends Judged {
  /** The terms it was derived with. */
  readonly vocabulary: Vocabulary;
  readonly brief: Brief;
  readonly checklist: readonly ItemState[];
}

/** Every remark of the coach on a brief, in reading order. */
export type FindRemarks = (brief: Brief, incident: Incident, vocabulary: Vocabulary) => readonly Finding[];

/**
 * A workbook with remarks by this coach, for who has not read the code of its rules yet; all others call
 * `deriveWorkbook`. Without the bank of questions, answers are ticked by hand only.
 * @param last the record of the last report, as the reader has it; null for a first one
 */
export function workbookBy(
  findRemarks: FindRemarks,
  incident: Incident,
  vocabulary: Vocabulary,
  settings: BriefSettings,
  questions: QuestionBank = [],
  last: Incident | null = null,
): Workbook {
  const brief = onceAsked(() => withGlossary(buildBrief(incident, settings, last), incident, vocabulary));
  const judged = onceAsked(() =>
    judge(brief(), findRemarks(brief(), incident, vocabulary), incident.ignores),
  );
  const checklist = onceAsked(() =>
    evaluateChecklist({ incident, brief: brief(), findings: judged().findings, questions }),
  );
  // A screen that shows the page alone does not wait for the coach, and nobody can see a coach that has not read.
  return {
    vocabulary,
    get brief() {
      return brief();
    },
    get findings() {
      return judged().findings;
    },
    get ignored() {
      return judged().ignored;
    },
    get checklist() {
      return checklist();
    },
  };
}
