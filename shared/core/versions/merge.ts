import { FACT_GROUPS, type FactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { type ListKey, TALK_LISTS } from '../incident/lists.ts';
import { ROOMS, type Room } from '../incident/rooms.ts';
import type { Prose } from '../incident/values/prose.ts';
import { joinReaders, READER_LISTS } from '../readers/join.ts';
import { compareFacts, compareSetup } from './compare.ts';
import { compareRows, type RowChange } from './compare-rows.ts';
import type { ValueChange } from './compare-value.ts';

/** A part of two records that is taken whole from one of them: a room of the workspace, the conversation, the ticks. */
export interface MergePart {
  readonly key: string;
  readonly title: string;
  /** Facts that differ: `from` is mine, `to` is theirs. */
  readonly facts: readonly ValueChange[];
  /** Rows that differ: `added` are theirs alone, `removed` mine alone. */
  readonly rows: readonly RowChange[];
  /** Lines of the words a person wrote over the section; both empty where they agree. */
  readonly words: { readonly mine: readonly string[]; readonly theirs: readonly string[] };
  /** Ticks of the checklist and ignored remarks that differ. */
  readonly marks: number;
}

/** Parts of a record that are no room: what was said in the conversation, and what a person ticked or ignored. */
const TALK = { key: 'talk', title: 'Conversation' } as const;
const MARKS = { key: 'marks', title: 'Ticks and ignored remarks' } as const;
/** What readers wrote is put beside mine and takes nothing out. */
const READERS = { key: 'readers', title: 'Comments and readers' } as const;
const HEAD = 'head';

function factKeysOf({ groups }: Room): readonly FactKey[] {
  return groups.flatMap((group) => Object.keys(FACT_GROUPS[group]) as readonly FactKey[]);
}

const SAID = [...TALK_LISTS].filter((list) => !READER_LISTS.some((each) => each === list));

function listsOf(key: string): readonly ListKey[] {
  if (key === TALK.key) return SAID;
  if (key === READERS.key) return READER_LISTS;
  return ROOMS.find((room) => room.key === key)?.lists ?? [];
}

/** Theirs as mine would stand after taking all of it: only what readers left is put together. */
function withReaders(mine: Incident, theirs: Incident): Incident {
  return { ...theirs, lists: { ...theirs.lists, ...joinReaders(mine.lists, theirs.lists) } };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

/** Whether a record was marked final is decided anew after a merge: it is no part of what was written. */
function setupOf({ setup }: Incident): Omit<Incident['setup'], 'final'> {
  const { final: _, ...rest } = setup;
  return rest;
}

/** All that belongs to the part, so that nothing of a record falls between two parts. */
function sliceOf(incident: Incident, key: string): unknown {
  const room = ROOMS.find((each) => each.key === key);
  const { facts, lists, prose, ticks, ignores } = incident;
  return [
    room ? pick(facts, factKeysOf(room)) : null,
    pick(lists, listsOf(key)),
    room?.section ? (prose[room.section] ?? null) : null,
    key === HEAD ? setupOf(incident) : null,
    key === MARKS.key ? [sorted(ticks), ignores] : null,
  ];
}

function sorted(record: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function linesOf(prose: Prose | undefined): readonly string[] {
  const printed = (runs: readonly { readonly kind: string }[]): string =>
    runs
      .map((run) => ('text' in run ? String(run.text) : 'chip' in run ? `{${String(run.chip)}}` : ''))
      .join('');
  return (prose ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [printed(block.runs)] : block.items.map(printed),
  );
}

function countMarks(mine: Incident, theirs: Incident): number {
  const keys = new Set([...Object.keys(mine.ticks), ...Object.keys(theirs.ticks)]);
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const ticks = [...keys].filter((key) => differs(mine.ticks[key], theirs.ticks[key])).length;
  return ticks + (differs(mine.ignores, theirs.ignores) ? 1 : 0);
}

/**
 * The parts in which two records of one incident differ, in the order of the workspace; none when they say the same.
 */
export function mergeParts(mine: Incident, given: Incident): readonly MergePart[] {
  const theirs = withReaders(mine, given);
  const parts = [...ROOMS, TALK, READERS, MARKS].filter(
    ({ key }) => JSON.stringify(sliceOf(mine, key)) !== JSON.stringify(sliceOf(theirs, key)),
  );
  if (parts.length === 0) return [];
  const facts = compareFacts(mine, theirs);
  const rows = compareRows(mine, theirs);
  return parts.map(({ key, title }) => {
    const room = ROOMS.find((each) => each.key === key);
    const keys: ReadonlySet<string> = new Set(room ? factKeysOf(room) : []);
    const lists: ReadonlySet<string> = new Set(listsOf(key));
    const setup =
      key === HEAD ? compareSetup(mine.setup, theirs.setup).filter(({ name }) => name !== 'final') : [];
    const section = room?.section ?? null;
    return {
      key,
      title,
      facts: [...setup, ...facts.filter(({ name }) => keys.has(name))],
      rows: rows.filter(({ list }) => lists.has(list)),
      words: {
        mine: section ? linesOf(mine.prose[section]) : [],
        theirs: section ? linesOf(theirs.prose[section]) : [],
      },
      marks: key === MARKS.key ? countMarks(mine, theirs) : 0,
    };
  });
}

function takePart(into: Incident, theirs: Incident, key: string): Incident {
  if (key === MARKS.key) return { ...into, ticks: theirs.ticks, ignores: theirs.ignores };
  const room = ROOMS.find((each) => each.key === key);
  const section = room?.section ?? null;
  const { [section ?? 'impact']: _, ...rest } = into.prose;
  const words = section ? theirs.prose[section] : undefined;
  return {
    ...into,
    setup: key === HEAD ? { ...theirs.setup, final: into.setup.final } : into.setup,
    facts: { ...into.facts, ...(room ? pick(theirs.facts, factKeysOf(room)) : {}) },
    lists: { ...into.lists, ...pick(theirs.lists, listsOf(key)) },
    prose: section ? { ...rest, ...(words ? { [section]: words } : {}) } : into.prose,
  };
}

/**
 * My record with the named parts of theirs in place of mine. It stays my incident; what was marked final is a draft
 * again once anything but comments was taken: nobody has called the two together final.
 */
export function merge(mine: Incident, theirs: Incident, taken: ReadonlySet<string>): Incident {
  const parts = mergeParts(mine, theirs).filter(({ key }) => taken.has(key));
  if (parts.length === 0) return mine;
  const other = withReaders(mine, theirs);
  const merged = parts.reduce((into, { key }) => takePart(into, other, key), mine);
  const final = mine.setup.final && parts.every(({ key }) => key === READERS.key);
  return { ...merged, setup: { ...merged.setup, final } };
}
