import { printSlot, printUnknownAsSaid } from '../brief/chips.ts';
import type { Field } from '../incident/field.ts';
import type { Incident } from '../incident/incident.ts';
import { pageOf } from '../incident/page.ts';
import type { Figure } from '../incident/values/figure.ts';
import { isFilled, isUnknown, type Slot } from '../incident/values/slot.ts';
import { printCount } from '../wording/count.ts';
import { printFigure } from '../wording/figure.ts';
import { printDecimal } from '../wording/number.ts';

/** "8,370 values, 5,240,312 in all": enough to see that there are others. */
function countWords(lines: readonly string[]): string {
  const words = lines.flatMap((line) => line.split(' '));
  const sum = words.reduce((total, word) => total + (Number(word) || 0), 0);
  return `${printCount(words.length, 'value')}, ${printDecimal(sum, 3)} in all`;
}

/** What a fact or cell says, whole, in the words of the brief; empty while it holds nothing. */
export function slotWords(incident: Incident, field: Field, slot: Slot<unknown>): string {
  if (!isFilled(slot)) return '';
  if (isUnknown(slot)) return printUnknownAsSaid(slot, field.type, pageOf(incident));
  if (Array.isArray(slot))
    return field.type === 'lines' && field.counted ? countWords(slot) : slot.join('\n');
  if (typeof slot === 'string' && field.type === 'text') return slot;
  return printSlot(incident, slot, field);
}

/** A figure in the words of the brief, in the record's currency; empty while there is none. */
export function figureWords(incident: Incident, figure: Figure | null): string {
  return figure ? printFigure(figure, incident.setup.currency) : '';
}

/** What stands behind a value and is not in its words, by the name a person knows it under. */
const BEHIND: Readonly<Record<string, string>> = {
  basis: 'how it was found',
  method: 'method',
  source: 'source',
  asOf: 'as of',
  confidence: 'confidence',
  certainty: 'certainty',
  zone: 'time zone',
  qualifier: 'wording',
  low: 'low end',
  likely: 'likely value',
  high: 'high end',
};

export interface BehindChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

function partOf(slot: Slot<unknown>, key: string): string {
  const value = typeof slot === 'object' && slot !== null ? (slot as Record<string, unknown>)[key] : null;
  return value === null || value === undefined ? '' : String(value);
}

/** How two values that read the same differ all the same: "source: A1 -> A2". */
export function behindChanges(before: Slot<unknown>, after: Slot<unknown>): readonly BehindChange[] {
  return Object.entries(BEHIND).flatMap(([key, name]) => {
    const from = partOf(before, key);
    const to = partOf(after, key);
    return from === to ? [] : [{ name, from, to }];
  });
}
