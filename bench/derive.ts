import type { Incident } from '../shared/core/incident/incident.ts';
import { deriveWorkbook } from '../shared/core/workbook.ts';
import { interleave, printMeasure } from './measure.ts';
import { builtInVocabulary, longIncident, modelIncident, settings } from './model.ts';

/**
 * The whole workbook after one edit of a fact: of the model incident (goal: 2 ms
 * or less), and of one with a long timeline.
 */
export async function benchDerive(): Promise<void> {
  const vocabulary = builtInVocabulary();
  let round = 0;
  const edited = (incident: Incident): Incident => {
    const facts = { ...incident.facts, title: `Card payments failed for ${round++ % 97} minutes` };
    return { ...incident, facts };
  };
  /** Each part is derived when it is looked at: the checklist looks at the others. */
  const whole = (incident: Incident) => deriveWorkbook(incident, vocabulary, settings).checklist;
  const measure = async (incident: Incident, rounds: number) =>
    interleave({ derive: () => whole(edited(incident)) }, rounds, 10);
  const { derive } = await measure(modelIncident(), 300);
  printMeasure('derive the model incident', { medianMs: derive.median, p95Ms: derive.p95, goalMs: 2 });
  const { derive: long } = await measure(longIncident(), 30);
  printMeasure('derive an incident with a timeline of 10,000 rows', {
    medianMs: long.median,
    p95Ms: long.p95,
  });
}
