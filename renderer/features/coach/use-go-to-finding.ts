import { jumpTo } from '../../../shared/core/checklist/remarks.ts';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import { type GoTo, jumpOfChip, useGoTo } from '../workspace/jumps.ts';
import { type Coach, patchCoach, useCoach } from './coach.ts';

/** The field whose words are remarked on; null where they stand in the words of a section. */
export function fieldOfFinding({ chip }: Finding): ReturnType<typeof jumpOfChip> {
  return chip === null ? null : jumpOfChip(chip);
}

function goToFinding(coach: Coach, goTo: GoTo, finding: Finding): void {
  const field = fieldOfFinding(finding);
  patchCoach(coach, { current: finding, reveal: field ? null : finding });
  if (field) goTo(field.jump, field.target);
  else goTo(jumpTo(finding));
}

/** Leads to the words of a remark: to the field that holds them, else to the editor, where they are selected. */
export function useGoToFinding(): (finding: Finding) => void {
  const coach = useCoach();
  const goTo = useGoTo();
  return (finding) => goToFinding(coach, goTo, finding);
}
