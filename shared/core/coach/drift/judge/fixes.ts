import type { Incident } from '../../../incident/incident.ts';
import type { Fix } from '../../finding.ts';
import { momentForm, type Verdict } from '../agree/compare.ts';
import { knownFact, labelOf, printedFact } from '../agree/known-facts.ts';
import type { Reading } from '../read-line.ts';
import { correction } from './corrections.ts';
import type { Place } from './places.ts';

/** A number and the fact it means. */
interface Pair {
  readonly incident: Incident;
  readonly reading: Reading;
  readonly place: Place;
  /** The chip of the fact, without a form. */
  readonly chip: string;
  readonly verdict: Verdict;
}

/** The form in which the fact reads like the words it replaces. */
function formOf({ incident, reading: { quantity }, chip, verdict }: Pair): string {
  if (knownFact(incident, chip)?.kind === 'stamp') return momentForm(quantity);
  if (verdict.kind === 'same') return verdict.form === 'whole' ? '' : verdict.form;
  if (quantity.likely !== null) return '';
  return quantity.low === quantity.high ? 'centre' : 'range';
}

function chipFor(pair: Pair): string {
  const known = knownFact(pair.incident, pair.chip);
  const isPlain = known?.kind === 'figure' && known.low === known.high;
  const form = isPlain ? '' : formOf(pair);
  const capital =
    pair.reading.isFirst && !/^\W?\d/.test(printedFact(pair.incident, pair.chip).text) ? 'capital' : '';
  return [pair.chip, form, capital].filter((part) => part !== '').join(':');
}

/** The fact in the place of the words: as a chip where prose is typed, as plain words inside another fact. */
export function putFact(pair: Pair): readonly Fix[] {
  if (!pair.reading.quantity.standsAlone) return [];
  const chip = chipFor(pair);
  const { state, text } = printedFact(pair.incident, chip);
  if (state !== 'value') return [];
  if (pair.place.kind === 'prose') return [{ kind: 'bind', label: `Insert “${text}” from the record`, chip }];
  if (pair.place.kind !== 'fact') return [];
  return [{ kind: 'replace', label: `Write “${text}”`, text }];
}

function correctFact({ incident, reading, chip, verdict }: Pair): readonly Fix[] {
  const edit = verdict.kind === 'differs' ? correction(incident, chip, reading.quantity) : null;
  return edit ? [{ kind: 'edit', label: `Correct “${labelOf(incident, chip)}” in the record`, edit }] : [];
}

/** The ready ways to settle a pair: the fact in the text, or the typed value in the record. */
export function fixesFor(pair: Pair): readonly Fix[] {
  return [...putFact(pair), ...correctFact(pair)];
}
