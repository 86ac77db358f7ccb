import { assertNever } from '../assert-never.ts';
import { withDataTime } from './data-as-of.ts';
import type { Edit } from './edit.ts';
import { type Ignore, isSameIgnore } from './ignore.ts';
import type { Incident } from './incident.ts';
import { columnsOf, type ListKey, TALK_LISTS } from './lists.ts';
import { withItsTitle } from './title.ts';
import { isTold, isToldLater, type ToldLater, toldRows } from './told.ts';
import { knownValue } from './values/slot.ts';

interface AnyRow {
  readonly id: string;
}

function withRows(
  incident: Incident,
  list: ListKey,
  change: (rows: readonly AnyRow[]) => readonly AnyRow[],
): Incident {
  const before: readonly AnyRow[] = incident.lists[list];
  const after = change(before);
  return after === before ? incident : { ...incident, lists: { ...incident.lists, [list]: after } };
}

/** The record with the key set, or without it when there is no value; the same one when nothing changes. */
function withKey<V>(
  record: Readonly<Record<string, V>>,
  key: string,
  value: V | null,
): Readonly<Record<string, V>> {
  if (value !== null) return { ...record, [key]: value };
  if (!Object.hasOwn(record, key)) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function moveRow(rows: readonly AnyRow[], id: string, to: number): readonly AnyRow[] {
  const moved = rows.find((row) => row.id === id);
  if (!moved) return rows;
  const rest = rows.filter((row) => row.id !== id);
  const place = Math.max(0, Math.min(rest.length, Math.trunc(to)));
  if (rows[place] === moved) return rows;
  return [...rest.slice(0, place), moved, ...rest.slice(place)];
}

function addRows(
  before: readonly AnyRow[],
  added: readonly { readonly row: AnyRow; readonly to: number }[],
): readonly AnyRow[] {
  const known = new Set(before.map(({ id }) => id));
  const fresh = added.filter(({ row: { id } }) => known.size < known.add(id).size);
  if (fresh.length === 0) return before;
  const rows = [...before];
  for (const { row, to } of fresh) rows.splice(to, 0, row);
  return rows;
}

function applyRowEdit(incident: Incident, edit: Extract<Edit, { list: ListKey }>): Incident {
  return withRows(incident, edit.list, (rows) => {
    switch (edit.kind) {
      case 'row-add':
        return rows.some((row) => row.id === edit.row.id) ? rows : [...rows, edit.row];
      case 'rows-add':
        return addRows(rows, edit.rows);
      case 'row-set':
        if (!Object.hasOwn(columnsOf(edit.list), edit.column) || !rows.some((row) => row.id === edit.id))
          return rows;
        return rows.map((row) => (row.id === edit.id ? { ...row, [edit.column]: edit.value } : row));
      case 'row-remove':
        return rows.some((row) => row.id === edit.id) ? rows.filter((row) => row.id !== edit.id) : rows;
      case 'row-move':
        return moveRow(rows, edit.id, edit.to);
      default:
        return assertNever(edit);
    }
  });
}

function without(ignores: readonly Ignore[], ignore: Ignore): readonly Ignore[] {
  return ignores.filter((each) => !isSameIgnore(each, ignore));
}

/** Whether it runs or is over decides which brief is printed, unless the person has chosen a special one. */
function withItsBrief(incident: Incident): Incident {
  const { facts, setup } = incident;
  const status = knownValue(facts.status);
  if (status === null || (setup.variant !== 'running' && setup.variant !== 'restored')) return incident;
  const variant = status === 'restored' || status === 'closed' ? 'restored' : 'running';
  return variant === setup.variant ? incident : { ...incident, setup: { ...setup, variant } };
}

function change(incident: Incident, edit: Edit): Incident {
  switch (edit.kind) {
    case 'replace':
      return { ...edit.incident, id: incident.id };
    case 'fact': {
      const next = { ...incident, facts: { ...incident.facts, [edit.key]: edit.value } };
      if (edit.key === 'title') return next;
      const titled = withItsTitle(incident, next);
      return edit.key === 'status' ? withItsBrief(titled) : withDataTime(incident, titled, edit.key);
    }
    case 'setup': {
      return withItsTitle(incident, { ...incident, setup: { ...incident.setup, [edit.key]: edit.value } });
    }
    case 'prose': {
      const prose = withKey(incident.prose, edit.section, edit.prose);
      return prose === incident.prose ? incident : { ...incident, prose };
    }
    case 'tick': {
      const ticks = withKey(incident.ticks, edit.item, edit.tick);
      return ticks === incident.ticks ? incident : { ...incident, ticks };
    }
    case 'ignore':
      return { ...incident, ignores: [...without(incident.ignores, edit.ignore), edit.ignore] };
    case 'unignore': {
      const ignores = without(incident.ignores, edit.ignore);
      return ignores.length === incident.ignores.length ? incident : { ...incident, ignores };
    }
    default:
      return applyRowEdit(incident, edit);
  }
}

/** A decision that answers what the brief asks for is printed; any other one by the reports after the meeting. */
function hasSameAnswers(before: Incident, after: Incident): boolean {
  const [was, is] = [before, after].map((incident) =>
    incident.lists.decisions.filter(({ ask, at }) => ask !== null || isTold(incident, at)),
  );
  return was?.length === is?.length && was?.every((row, index) => row === is?.[index]) === true;
}

/** A promise is printed by the reports after the one it was made on. */
function tellsTheSame(list: ToldLater, before: Incident, after: Incident): boolean {
  const [was, is] = [toldRows(before, list), toldRows(after, list)];
  return was.length === is.length && was.every((row, index) => row === is[index]);
}

/**
 * A tick or an ignored remark says something about the brief, the conversation is no part of it; every other edit makes
 * it another brief, a correction too: it is printed.
 */
function keepsState(edit: Edit, before: Incident, after: Incident): boolean {
  if ('list' in edit && edit.list === 'decisions') return hasSameAnswers(before, after);
  if ('list' in edit && isToldLater(edit.list)) return tellsTheSame(edit.list, before, after);
  if ('list' in edit) return TALK_LISTS.has(edit.list) && edit.list !== 'corrections';
  if (edit.kind === 'setup') return edit.key === 'final';
  return ['tick', 'ignore', 'unignore', 'replace'].includes(edit.kind);
}

/**
 * The record after one edit; the record given is never changed. An edit of a row that is not there returns it as it is.
 * What was marked final and is then written on is a draft again: nobody has called the new words final.
 */
export function applyEdit(incident: Incident, edit: Edit): Incident {
  const next = change(incident, edit);
  if (next === incident || !next.setup.final || keepsState(edit, incident, next)) return next;
  return { ...next, setup: { ...next.setup, final: false } };
}
