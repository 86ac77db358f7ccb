import { DERIVED, derivedFigure, isDerivedKey } from '../impact/derived.ts';
import { asksOf, isAllDecided } from '../incident/asks.ts';
import { FACTS, type FactKey, isFactKey } from '../incident/facts.ts';
import type { Field } from '../incident/field.ts';
import { findRow } from '../incident/find-row.ts';
import type { Incident } from '../incident/incident.ts';
import { columnsOf, isListKey } from '../incident/lists.ts';
import { measureWords } from '../incident/measure-words.ts';
import { announcedUpdate } from '../incident/next-update.ts';
import { isUnknown, type Slot } from '../incident/values/slot.ts';
import { listFact } from './chip-list.ts';

/** `name` is a text that names a function, `status` the choice whose words depend on the kind of brief. */
export type FoundType = Field['type'] | 'name' | 'status';

/** How the field’s values print. */
export function typeOf(field: Field): FoundType {
  if (field === FACTS.status) return 'status';
  return field.type === 'text' && field.named ? 'name' : field.type;
}

/** What a chip stands for: what is held, what its open slot says, how it prints. */
export interface Found {
  readonly slot: Slot<unknown>;
  readonly label: string;
  readonly type: FoundType;
}

function described(field: Field): Pick<Found, 'label' | 'type'> {
  return { label: field.slot ?? field.label, type: typeOf(field) };
}

/** Whether a decision is needed: as somebody said, else as the list of decisions says. */
function decisionSlot(incident: Incident): Slot<string> {
  const said = incident.facts.asksNone;
  if (isAllDecided(incident)) return 'nothing needed now';
  return said === null && asksOf(incident).length > 0 ? 'see the list' : said;
}

/**
 * What a fact holds for print: a next update that has passed is an open slot again, wherever it would stand; data was
 * last looked at when the report says, until somebody names another time; a measure says once what it counts.
 */
function factSlot(incident: Incident, key: FactKey): Slot<unknown> {
  const { facts } = incident;
  if (key === 'asksNone') return decisionSlot(incident);
  if (key === 'dataAsOf') return facts.dataAsOf ?? facts.asOf;
  if (key === 'verificationMeasure') return measureWords(facts);
  return key === 'nextUpdateAt' && !isUnknown(facts[key]) ? announcedUpdate(facts) : facts[key];
}

/** The fact, derived figure, list or cell of that name; null when there is none. */
export function lookUp(incident: Incident, name: string): Found | null {
  if (isFactKey(name)) return { slot: factSlot(incident, name), ...described(FACTS[name]) };
  if (isDerivedKey(name))
    return { slot: derivedFigure(incident, name), label: DERIVED[name].label, type: 'figure' };
  const [list = '', id = '', column = ''] = name.split('/');
  if (!isListKey(list)) return null;
  if (name === list) return { ...listFact(incident, list), type: 'lines' };
  const columns = columnsOf(list);
  // A chip is typed text: "constructor" is no column.
  const field: Field | undefined = Object.hasOwn(columns, column) ? columns[column] : undefined;
  const row = field && findRow(incident, list, id);
  return row ? { slot: row[column] as Slot<unknown>, ...described(field) } : null;
}
