import { applyEdit } from '../apply-edit.ts';
import type { Edit } from '../edit.ts';
import type { Incident } from '../incident.ts';
import { type Row, row } from '../lists.ts';
import type { Found } from './found.ts';

/** A stored file that the record names as its evidence. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
}

/**
 * The record with what the file says, but for what is left by its ids. Words without a field of their own stand at the
 * end of the timeline, without a time and not printed. `kept` is the file itself where it goes along.
 */
export function takeFound(
  into: Incident,
  found: Found,
  left: ReadonlySet<string>,
  kept: KeptFile | null,
): Incident {
  const taken = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    items.filter(({ id }) => !left.has(id));
  const { tool } = found;
  // By edits, so that what follows from a fact (the kind of brief from the status) follows here too.
  const told = taken(found.facts).reduce(
    (record, { key, value }) => applyEdit(record, { kind: 'fact', key, value } as Edit),
    into,
  );
  const file: readonly Row<'evidence'>[] = kept
    ? [row('evidence', 'file', { caption: `${tool}: ${kept.name}, as it was imported`, attachment: kept.id })]
    : [];
  return {
    ...told,
    lists: {
      ...told.lists,
      functions: taken(found.functions).map(({ id, name }) => row('functions', id, { name })),
      timeline: [
        ...taken(found.events).map(({ id, at, text }) =>
          row('timeline', id, { at, plain: text, source: tool }),
        ),
        ...taken(found.notes).map(({ id, from, text }) =>
          row('timeline', id, { technical: text, source: `${tool}, ${from}`, inBrief: 'no' }),
        ),
      ],
      actionsLong: taken(found.actions).map(({ id, what, owner, due, state }) =>
        row('actionsLong', id, { what, owner: owner === '' ? null : owner, due, state }),
      ),
      messages: taken(found.messages).map(({ id, at, text, channel }) =>
        row('messages', id, { audience: 'customers', channel, at, text }),
      ),
      evidence: [
        ...file,
        ...taken(found.links).map(({ id, caption, link }) => row('evidence', id, { caption, link })),
      ],
    },
  };
}
