import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { pageOf } from '../../../../shared/core/incident/page.ts';
import { expectedStamp } from '../../../../shared/core/incident/values/slot.ts';
import { hardestQuestions } from '../../../../shared/core/questions/hardest.ts';
import type { QuestionEntry } from '../../../../shared/core/questions/questions-for.ts';
import { isSettled } from '../../../../shared/core/questions/readiness.ts';
import { printMoment } from '../../../../shared/core/wording/moment.ts';
import type { Mark } from '../../../ui/state-mark.tsx';

export const FILTERS = [
  { value: 'core', label: 'Core' },
  { value: 'hardest', label: 'Hardest' },
  { value: 'open', label: 'Open' },
  { value: 'all', label: 'All' },
] as const;
export type QuestionFilter = (typeof FILTERS)[number]['value'];

/** The questions of a filter; the hardest come in their rank, all others in the order of the bank. */
export function filterQuestions(
  incident: Incident,
  entries: readonly QuestionEntry[],
  filter: QuestionFilter,
): readonly QuestionEntry[] {
  switch (filter) {
    case 'core':
      return entries.filter(({ core, own }) => core || own);
    case 'hardest':
      return hardestQuestions(incident, entries);
    case 'open':
      return entries.filter(({ forRole, readiness }) => forRole && !isSettled(readiness));
    default:
      return entries;
  }
}

/** Readiness as a shape and a word: "Ready", "Weak", "Unknown, by 16:30 UTC". */
export function markOf(
  { readiness }: QuestionEntry,
  incident: Incident,
): { readonly mark: Mark; readonly word: string } {
  const { state, by, reason } = readiness;
  if (state === 'ready') return { mark: 'done', word: 'Ready' };
  if (state === 'weak') return { mark: 'warn', word: 'Weak' };
  const page = pageOf(incident);
  const due = by && expectedStamp(by, page.zone);
  if (!due) return { mark: 'missing', word: 'Unknown' };
  const at = printMoment(due, page);
  return reason === ''
    ? { mark: 'info', word: `Unknown, by ${at}` }
    : { mark: 'missing', word: `Unknown, was due by ${at}` };
}

/** "12 of 14 core questions are settled": ready, or unknown with a time that is to come. */
export function progressWords(entries: readonly QuestionEntry[]): string {
  const core = entries.filter((entry) => entry.core);
  const settled = core.filter(({ readiness }) => isSettled(readiness)).length;
  return `${settled} of ${core.length} core questions ready, or unknown with a time`;
}
