import { deriveWorkbook } from '../shared/core/workbook.ts';
import { interleave, printMeasure } from './measure.ts';
import { builtInVocabulary, modelIncident, settings } from './model.ts';

/** The whole workbook of the model incident after one edit. Goal: 2 ms or less. */
export async function benchDerive(): Promise<void> {
  const vocabulary = builtInVocabulary();
  const incident = modelIncident();
  let round = 0;
  const edited = (): typeof incident => {
    const facts = { ...incident.facts, title: `Card payments failed for ${round++ % 97} minutes` };
    return { ...incident, facts };
  };
  const { derive } = await interleave(
    { derive: () => deriveWorkbook(edited(), vocabulary, settings) },
    300,
    50,
  );
  printMeasure('derive the model incident', { medianMs: derive.median, p95Ms: derive.p95, goalMs: 2 });
}
