import { SECTION_KEYS, type SectionKey } from '../../brief/section-keys.ts';
import { FACT_KEYS, FACTS, type Facts } from '../facts.ts';
import type { Field } from '../field.ts';
import {
  emptyIncident,
  type Incident,
  PAGE_SIZES,
  ROLES,
  type Setup,
  type Tick,
  VARIANTS,
} from '../incident.ts';
import { columnsOf, LIST_KEYS, type ListKey, type Lists } from '../lists.ts';
import { CURRENCIES } from '../values/currency.ts';
import type { Prose } from '../values/prose.ts';
import { isSameValue } from '../values/same-value.ts';
import { parseIgnores } from './parse-ignores.ts';
import { parseProse } from './parse-prose.ts';
import {
  isRecord,
  type Problem,
  readInstant,
  readText,
  readZone,
  report,
  reportUnknown,
  unknownKeys,
} from './parse-tools.ts';
import { parseSlot } from './parse-value.ts';

export type { Problem };

/** Rows one list may hold; a longer list is refused whole, never cut. */
export const MAX_ROWS = 20_000;

/** Row ids stand in the names of chips ("asks/a1/amount:centre"), so they hold no slash or colon. */
const ROW_ID = /^[\w.-]{1,64}$/;

export type Parsed =
  | { readonly ok: true; readonly incident: Incident }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const RECORD_KEYS: readonly (keyof Incident)[] = [
  'schema',
  'id',
  'setup',
  'facts',
  'lists',
  'prose',
  'ticks',
  'ignores',
];

const DEFAULT_SETUP = emptyIncident('x').setup;

/** Reads a part, unless it says what the same part of a checked record says: then it is that part. */
function keep<T>(checked: T | undefined, value: unknown, parse: () => T): T {
  return checked !== undefined && isSameValue(checked, value) ? checked : parse();
}

function parseSetup(value: unknown, problems: Problem[]): Setup {
  if (!isRecord(value)) {
    report(problems, 'setup', 'is missing');
    return DEFAULT_SETUP;
  }
  unknownKeys(value, Object.keys(DEFAULT_SETUP), 'setup', problems);
  const pick = <T extends string>(key: keyof Setup, options: readonly T[]): T => {
    const found = options.find((option) => option === value[key]);
    if (found === undefined) report(problems, `setup.${key}`, `must be one of ${options.join(', ')}`);
    return found ?? (options[0] as T);
  };
  if (typeof value.final !== 'boolean') report(problems, 'setup.final', 'must be true or false');
  return {
    variant: pick('variant', VARIANTS),
    role: pick('role', ROLES),
    currency: pick('currency', CURRENCIES),
    zone: readZone(value.zone, 'setup.zone', problems),
    page: pick('page', PAGE_SIZES),
    final: value.final === true,
  };
}

/** The catalogue as the loop below walks it, made once: a record is checked at every save. */
const FIELDS: ReadonlyMap<string, Field> = new Map(Object.entries(FACTS));
const NO_FACTS: Readonly<Record<string, null>> = Object.fromEntries(FACT_KEYS.map((key) => [key, null]));

function parseFacts(value: unknown, before: Facts | undefined, problems: Problem[]): Facts {
  const given = isRecord(value) ? value : {};
  if (!isRecord(value)) report(problems, 'facts', 'is missing');
  const facts: Record<string, unknown> = { ...(before ?? NO_FACTS) };
  for (const [key, field] of FIELDS) {
    const slot = given[key] ?? null;
    if (isSameValue(facts[key], slot)) continue;
    facts[key] = slot === null ? null : parseSlot(slot, field, `facts.${key}`, problems);
  }
  for (const key in given) if (!FIELDS.has(key)) reportUnknown(key, 'facts', problems);
  return facts as Facts;
}

function readId(value: unknown, path: string, problems: Problem[]): string {
  if (value === undefined || value === null || value === '') report(problems, path, 'is missing');
  return readText(value, path, problems, 64);
}

/** The same of the lists' rows. */
const COLUMNS = Object.fromEntries(
  LIST_KEYS.map((list) => [list, Object.entries(columnsOf(list))]),
) as unknown as Readonly<Record<ListKey, readonly (readonly [string, Field])[]>>;
const ROW_KEYS = Object.fromEntries(
  LIST_KEYS.map((list) => [list, ['id', ...Object.keys(columnsOf(list))]]),
) as unknown as Readonly<Record<ListKey, readonly string[]>>;

function parseRow(
  value: unknown,
  list: ListKey,
  path: string,
  ids: Set<string>,
  problems: Problem[],
): unknown {
  if (!isRecord(value)) {
    report(problems, path, 'must be a row');
    return null;
  }
  const id = readId(value.id, `${path}.id`, problems);
  if (id !== '' && !ROW_ID.test(id))
    report(problems, `${path}.id`, 'may hold letters, digits, dot, dash and underscore');
  else if (id !== '' && ids.has(id)) report(problems, `${path}.id`, `appears twice: ${id}`);
  ids.add(id);
  const row: Record<string, unknown> = { id };
  for (const [column, field] of COLUMNS[list]) {
    const cell = value[column] ?? null;
    row[column] = cell === null ? null : parseSlot(cell, field, `${path}.${column}`, problems);
  }
  unknownKeys(value, ROW_KEYS[list], path, problems);
  return row;
}

function parseRows(rows: readonly unknown[], list: ListKey, problems: Problem[]): readonly unknown[] {
  const ids = new Set<string>();
  return rows.map((row, index) => parseRow(row, list, `lists.${list}[${index}]`, ids, problems));
}

function parseLists(value: unknown, before: Lists | undefined, problems: Problem[]): Lists {
  const given = isRecord(value) ? value : {};
  if (!isRecord(value)) report(problems, 'lists', 'is missing');
  unknownKeys(given, LIST_KEYS, 'lists', problems);
  const lists: Record<string, unknown> = {};
  for (const list of LIST_KEYS) {
    const rows: unknown = Object.hasOwn(given, list) ? given[list] : [];
    lists[list] = [];
    if (!Array.isArray(rows)) report(problems, `lists.${list}`, 'must be a list');
    else if (rows.length > MAX_ROWS)
      report(problems, `lists.${list}`, `has ${rows.length} rows; the limit is ${MAX_ROWS}`);
    else lists[list] = keep<unknown>(before?.[list], rows, () => parseRows(rows, list, problems));
  }
  return lists as unknown as Lists;
}

function parseSections(
  value: unknown,
  before: Incident['prose'] | undefined,
  problems: Problem[],
): Incident['prose'] {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    report(problems, 'prose', 'must be sections');
    return {};
  }
  unknownKeys(value, SECTION_KEYS, 'prose', problems);
  const prose: Partial<Record<SectionKey, Prose>> = {};
  for (const section of SECTION_KEYS) {
    if (Object.hasOwn(value, section))
      prose[section] = keep(before?.[section], value[section], () =>
        parseProse(value[section], `prose.${section}`, problems),
      );
  }
  return prose;
}

function parseTicks(value: unknown, problems: Problem[]): Incident['ticks'] {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    report(problems, 'ticks', 'must be a record');
    return {};
  }
  const ticks: Record<string, Tick> = {};
  for (const [item, tick] of Object.entries(value)) {
    const path = `ticks.${item.slice(0, 80)}`;
    if (!/^[A-Z]\d\d$/.test(item) || !isRecord(tick)) {
      report(problems, path, 'is not a tick of the checklist');
      continue;
    }
    unknownKeys(tick, ['at', 'by'], path, problems);
    ticks[item] = {
      at: readInstant(tick.at, `${path}.at`, problems),
      by: readText(tick.by, `${path}.by`, problems, 200),
    };
  }
  return ticks;
}

/**
 * Checks anything that claims to be an incident. Facts and lists that are absent count as empty, so that records of
 * earlier versions open; anything unknown or wrong is a problem with its path, and nothing is dropped in silence.
 * `before` is a checked record that most of this one may repeat, as the next save does: parts that say the same are
 * taken from it instead of being read again.
 */
export function parseIncident(value: unknown, before?: Incident): Parsed {
  const problems: Problem[] = [];
  if (!isRecord(value) || value.schema === undefined)
    return { ok: false, problems: [{ path: '', message: 'This is not an incident record.' }] };
  if (value.schema !== 1) {
    const message = 'was made by another version of Upfront: this one reads schema 1';
    return { ok: false, problems: [{ path: 'schema', message }] };
  }
  unknownKeys(value, RECORD_KEYS, '', problems);
  const incident: Incident = {
    schema: 1,
    id: readId(value.id, 'id', problems),
    setup: keep(before?.setup, value.setup, () => parseSetup(value.setup, problems)),
    facts: parseFacts(value.facts, before?.facts, problems),
    lists: parseLists(value.lists, before?.lists, problems),
    prose: parseSections(value.prose, before?.prose, problems),
    ticks: keep(before?.ticks, value.ticks, () => parseTicks(value.ticks, problems)),
    ignores: keep(before?.ignores, value.ignores, () => parseIgnores(value.ignores, problems)),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, incident };
}
