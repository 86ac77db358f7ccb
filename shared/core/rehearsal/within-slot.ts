import { CUTS } from '../script/cuts.ts';
import { slotSeconds } from './compare-runs.ts';
import { LAP_LABELS } from './lap.ts';
import { isSpeech } from './pace.ts';
import type { KeptRun } from './run.ts';
import { printSeconds } from './seconds.ts';

/** What kept a run from being the one to go into the room with: its slot, its words, or the ask after half of it. */
export function lacksOfRun(run: KeptRun): string | null {
  const slot = CUTS[run.cut].slotSeconds;
  if (run.changedOnly) return 'only what had changed was said';
  const left = run.blocks.find(({ said }) => !said);
  if (left) return `“${LAP_LABELS[left.key]}” was not said to its end`;
  if (!isSpeech(run.pace)) return 'it was clicked through faster than anybody speaks';
  if (slotSeconds(run) > slot) return `it took ${printSeconds(slotSeconds(run))} of ${printSeconds(slot)}`;
  if (run.askSeconds === null) return 'the ask was not said';
  return run.askSeconds > slot / 2
    ? `the ask came at ${printSeconds(run.askSeconds)}, after half of it`
    : null;
}
