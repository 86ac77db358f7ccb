import { printChip } from '../brief/chips.ts';
import type { Incident } from '../incident/incident.ts';
import type { LapKey } from './lap.ts';
import type { KeptRun } from './run.ts';
import type { PromptScript } from './script.ts';

/** A fact that says another thing than when it was spoken. */
export interface ChangedFact {
  readonly chip: string;
  readonly spoken: string;
  readonly now: string;
}

/** The facts of the run that changed since; a run without any is still right. */
export function changedSince({ spoke }: KeptRun, incident: Incident): readonly ChangedFact[] {
  return [...spoke].flatMap(([chip, spoken]) => {
    const now = printChip(incident, chip).text;
    return now === spoken ? [] : [{ chip, spoken, now }];
  });
}

/** The blocks of the script as it is now that say a fact the run did not say, or said otherwise. */
export function changedBlocks(
  { spoke }: KeptRun,
  script: Pick<PromptScript, 'blocks'>,
  incident: Incident,
): ReadonlySet<LapKey> {
  const isNew = (chip: string): boolean => spoke.get(chip) !== printChip(incident, chip).text;
  return new Set(
    script.blocks
      .filter(({ sentences }) => sentences.flat().some(({ chip }) => chip !== undefined && isNew(chip)))
      .map(({ key }) => key),
  );
}
