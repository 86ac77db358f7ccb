import { driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import { briefOf, noTerms, record, section } from '../speak.ts';

/** What the numbers of a paragraph say against one another, as messages; the record is empty. */
export function conflictsIn(paragraph: string): readonly (string | undefined)[] {
  const text = readBrief(briefOf({ ...section('impact', paragraph), origin: 'edited' }));
  return driftOf({ text, incident: record(), vocabulary: noTerms }).conflicts.map(({ message }) => message);
}
