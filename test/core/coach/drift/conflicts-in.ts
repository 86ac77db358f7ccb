import { driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import { briefOf, noTerms, record, section } from '../speak.ts';

/** What the numbers of a paragraph say against one another and against the record, as messages. */
export function conflictsIn(paragraph: string, incident = record()): readonly string[] {
  const text = readBrief(briefOf({ ...section('impact', paragraph), origin: 'edited' }));
  return driftOf({ text, incident, vocabulary: noTerms }).conflicts.map(({ message }) => message ?? '');
}
