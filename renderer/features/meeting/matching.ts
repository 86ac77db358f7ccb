import type { Incident } from '../../../shared/core/incident/incident.ts';
import type { QuestionEntry } from '../../../shared/core/questions/questions-for.ts';

const SHOWN = 6;

/** The questions that hold every word typed; before the first word the core ones that were not asked yet. */
export function matching(
  { lists }: Pick<Incident, 'lists'>,
  entries: readonly QuestionEntry[],
  typed: string,
): readonly QuestionEntry[] {
  const asked = new Set(lists.asked.map(({ bank }) => bank));
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length
    ? entries.filter(({ question }) => words.every((word) => question.toLowerCase().includes(word)))
    : entries.filter(({ id, core }) => core && !asked.has(id));
  return found.slice(0, SHOWN);
}
