import { FACT_GROUPS, type FactKey } from '../../../shared/core/incident/facts.ts';
import { ROOMS } from '../../../shared/core/incident/rooms.ts';
import { fieldId } from '../fields/field-id.ts';
import { listId } from '../workspace/jumps.ts';
import { LIST_WORDS, roomOfFact } from '../workspace/rooms.ts';
import { type PaletteEntry, placeEntry as place } from './palette-entries.ts';

/** Every part, list and field of the incident. */
export function fieldEntries(id: string): readonly PaletteEntry[] {
  const titleOf = (key: string): string => ROOMS.find((room) => room.key === key)?.title ?? '';
  const parts = ROOMS.map(({ key, title }) =>
    place(`part ${key}`, title, 'Part of the brief', { screen: 'workspace', id, room: key }),
  );
  const lists = ROOMS.flatMap(({ key: room, title, lists: ofRoom }) =>
    ofRoom.map((key) =>
      place(`list ${key}`, LIST_WORDS[key].title, title, {
        screen: 'workspace',
        id,
        room,
        target: listId(key),
      }),
    ),
  );
  const facts = Object.values(FACT_GROUPS).flatMap((group) =>
    Object.entries(group).map(([key, { label }]) => {
      const room = roomOfFact(key as FactKey);
      const target = fieldId(key as FactKey);
      return place(`fact ${key}`, label, titleOf(room), { screen: 'workspace', id, room, target });
    }),
  );
  return [...parts, ...lists, ...facts];
}
