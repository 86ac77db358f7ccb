import type { Jump } from '../../../shared/core/checklist/item.ts';
import { FACTS, type FactKey } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { columnsOf, type ListKey } from '../../../shared/core/incident/lists.ts';
import { ROOMS, type Room } from '../../../shared/core/incident/rooms.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import { fieldId } from '../fields/field-id.ts';
import { type Typing, typeValue } from '../fields/typed-text.ts';
import { factsOf, movedFacts } from '../workspace/rooms.ts';

/** A field that holds the words, wherever in the incident it is. */
export interface FieldMatch {
  readonly jump: Jump;
  /** Id of the field's control. */
  readonly target: string;
}

/** A field with the text it shows. */
interface Shown extends FieldMatch {
  readonly text: string;
}

function shownFact(incident: Incident, typing: Typing, key: FactKey): Shown {
  const text = typeValue(incident.facts[key], FACTS[key], typing);
  return { jump: { to: 'fact', key }, target: fieldId(key), text };
}

/** Numbers of a file are shown by their count alone. */
function isCounted(field: Field): boolean {
  return field.type === 'lines' && field.counted === true;
}

function shownRows(incident: Incident, typing: Typing, list: ListKey): readonly Shown[] {
  const columns = Object.entries<Field>(columnsOf(list)).filter(([, field]) => !isCounted(field));
  return incident.lists[list].flatMap((row) =>
    columns.map(([column, field]) => {
      const value = (row as Readonly<Record<string, unknown>>)[column] as Slot<unknown>;
      const target = fieldId(`${list}/${row.id}/${column}`);
      return { jump: { to: 'list', key: list } as const, target, text: typeValue(value, field, typing) };
    }),
  );
}

function shownIn(incident: Incident, typing: Typing, room: Room): readonly Shown[] {
  const facts = room.groups.flatMap((group) => Object.values(factsOf(group, incident.setup.variant)).flat());
  return [
    ...[...movedFacts(room.key), ...facts].map((key) => shownFact(incident, typing, key)),
    ...room.lists.flatMap((list) => shownRows(incident, typing, list)),
  ];
}

/** True when the text holds the words, whatever their case. */
function holds(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}

/** The fields that show the words, in the order of the parts and of the fields in them. */
export function matchFields(incident: Incident, typing: Typing, words: string): readonly FieldMatch[] {
  if (words === '') return [];
  return ROOMS.flatMap((room) => shownIn(incident, typing, room))
    .filter(({ text }) => holds(text, words))
    .map(({ jump, target }) => ({ jump, target }));
}
