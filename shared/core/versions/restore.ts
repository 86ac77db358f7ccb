import { applyEdit } from '../incident/apply-edit.ts';
import type { Edit } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import { columnsOf, type ListKey, TALK_LISTS } from '../incident/lists.ts';
import { isSameValue } from '../incident/values/same-value.ts';

/** Own words, answers and corrections of the conversation: they go with the figures of their version. */
const OF_THE_VERSION: ReadonlySet<ListKey> = new Set(['answers', 'talk', 'corrections']);
/** What was said, promised, decided and practised: it happened, whatever the words of the brief become again. */
const HAPPENED = [...TALK_LISTS].filter((list) => !OF_THE_VERSION.has(list));

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** The edits that bring one row of the version to what has become of it: the whole row, or the cells that differ. */
function editsOfRow(list: ListKey, row: AnyRow, old: AnyRow | undefined): readonly Edit[] {
  // The row comes from the same list of another state of this record.
  if (!old) return [{ kind: 'row-add', list, row } as unknown as Edit];
  return Object.keys(columnsOf(list))
    .filter((column) => !isSameValue(row[column], old[column]))
    .map((column) => ({ kind: 'row-set', list, id: row.id, column, value: row[column] }) as Edit);
}

/** What happened since the version, as edits of it. */
function editsSince(version: Incident, now: Incident): readonly Edit[] {
  return HAPPENED.flatMap((list) => {
    const before = new Map<string, AnyRow>(version.lists[list].map((row) => [row.id, row]));
    return now.lists[list].flatMap((row) => editsOfRow(list, row, before.get(row.id)));
  });
}

export interface Restored {
  readonly incident: Incident;
  /** False when nothing had happened since that the version does not say. */
  readonly keeps: boolean;
}

/**
 * The record of an older version as the working copy: its facts and words, with the meetings, promises, decisions and
 * rehearsals noted since. One that was final stays so unless it now prints something else.
 */
export function restoreVersion(version: Incident, now: Incident): Restored {
  const edits = editsSince(version, now);
  return { incident: edits.reduce(applyEdit, version), keeps: edits.length > 0 };
}
