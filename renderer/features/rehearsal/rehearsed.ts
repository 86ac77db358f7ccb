import type { Incident } from '../../../shared/core/incident/incident.ts';
import { readRuns } from '../../../shared/core/rehearsal/read-run.ts';
import type { KeptRun } from '../../../shared/core/rehearsal/run.ts';
import { type PromptScript, promptScript } from '../../../shared/core/rehearsal/script.ts';
import { changedBlocks } from '../../../shared/core/rehearsal/stale.ts';
import type { CutKey } from '../../../shared/core/script/cuts.ts';
import type { DocumentState } from '../../state/open-document.ts';
import type { RehearsedPart } from '../../state/route.ts';

/** The newest run of this cut, or null. */
export function lastRunOf(incident: Incident, cut: CutKey): KeptRun | null {
  return readRuns(incident.lists.runs).findLast((run) => run.cut === cut) ?? null;
}

/** The words to rehearse: all of the cut, or the blocks that changed since its last run. */
export function scriptFor(
  { incident, workbook: { brief } }: Pick<DocumentState, 'incident' | 'workbook'>,
  cut: CutKey,
  part: RehearsedPart,
): PromptScript {
  const whole = promptScript(brief, incident, cut);
  const last = part === 'changed' ? lastRunOf(incident, cut) : null;
  return last ? promptScript(brief, incident, cut, changedBlocks(last, whole, incident)) : whole;
}
