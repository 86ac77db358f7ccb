import { type Chip, printChip, slotOf } from '../../../brief/chips.ts';
import { DERIVED, isDerivedKey } from '../../../impact/derived.ts';
import { FACTS, isFactKey } from '../../../incident/facts.ts';
import type { Field } from '../../../incident/field.ts';
import { findRow } from '../../../incident/find-row.ts';
import type { Incident } from '../../../incident/incident.ts';
import { columnsOf, isListKey } from '../../../incident/lists.ts';
import type { Figure } from '../../../incident/values/figure.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import type { Stamp } from '../../../incident/values/stamp.ts';
import { rememberLine, rememberRecord } from '../../../remember.ts';
import { asClause, asLine } from '../../../wording/text.ts';

/** The field behind a chip, or null for a derived figure and for chips of nothing. */
function fieldOf(chip: string): Field | null {
  if (isFactKey(chip)) return FACTS[chip];
  const [list = '', , column = ''] = chip.split('/');
  if (!isListKey(list)) return null;
  const columns = columnsOf(list);
  return Object.hasOwn(columns, column) ? (columns[column] ?? null) : null;
}

function knownText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What a fact is called where a person reads of it: "Customers affected", "Flights cancelled". */
export function labelOf(incident: Incident, chip: string): string {
  if (isDerivedKey(chip)) return DERIVED[chip].label;
  const [list, id = ''] = chip.split('/');
  if (list === 'timeline')
    return `Timeline: ${asClause(knownText(findRow(incident, 'timeline', id)?.plain))}`;
  const name = list === 'figures' ? findRow(incident, 'figures', id)?.name : null;
  return asLine(knownText(name)) || (fieldOf(chip)?.label ?? chip);
}

/** True when the chip prints words that a person typed, in which numbers may stand; false when it prints a value. */
export function isTypedText(chip: string): boolean {
  const type = fieldOf(chip.split(':', 1)[0] ?? '')?.type;
  return type === 'text' || type === 'lines';
}

export type Known = Figure | Stamp;

function findFact(incident: Incident, chip: string): Known | null {
  const value = knownValue(slotOf(incident, chip));
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  return value.kind === 'figure' || value.kind === 'stamp' ? (value as Known) : null;
}

const factsOf = rememberRecord((incident) => rememberLine((chip) => findFact(incident, chip)));
const printsOf = rememberRecord((incident) => rememberLine((chip) => printChip(incident, chip)));

/** The figure or moment a chip stands for; null while it is unknown, empty or something else. */
export function knownFact(incident: Incident, chip: string): Known | null {
  return factsOf(incident)(chip);
}

/** What a chip prints; a number of the text may be held against it again and again. */
export function printedFact(incident: Incident, chip: string): Chip {
  return printsOf(incident)(chip);
}
