/** A part of a JSON file that notes which of its fields were asked for. */
export interface Fields {
  /** True where something stands there, asked for or not. */
  readonly has: (path: string) => boolean;
  /** The value as it stands; null where there is none. */
  readonly value: (path: string) => unknown;
  /** Text or a number as text; empty where there is none. */
  readonly text: (path: string) => string;
  readonly at: (path: string) => Fields;
  /** The parts of a list, at most 20,000; none where there is no list. */
  readonly list: (path: string) => readonly Fields[];
  /** Notes fields as understood that say nothing for the record: type names, links to the tool’s own programs. */
  readonly skip: (...paths: readonly string[]) => void;
  /** True where a list that was asked for is longer. */
  readonly isCut: () => boolean;
  /** Fields that hold something and were not asked for, each named once: "log_entries[].channel.type". */
  readonly unused: () => readonly string[];
}

/** Names that are told; nobody reads more. */
const MOST_NAMES = 200;
/** Parts of one list; no tool gives so many of one incident. */
const MOST_PARTS = 20_000;
/** Values that are looked at for their names. */
const MOST_LOOKED_AT = 200_000;

function ownValue(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
  return (value as Readonly<Record<string, unknown>>)[name] ?? null;
}

const step = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function isEmpty(value: unknown): boolean {
  if (value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The leaves of a value that nobody asked for, by their paths. */
function leavesOf(root: unknown, used: ReadonlySet<string>): readonly string[] {
  const names = new Set<string>();
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: '' }];
  for (let looked = 0; looked < MOST_LOOKED_AT && names.size < MOST_NAMES; looked += 1) {
    const next = waiting.pop();
    if (!next) break;
    const { value, path } = next;
    if (isEmpty(value) || used.has(path)) continue;
    if (typeof value !== 'object') names.add(path);
    else if (Array.isArray(value)) for (const item of value) waiting.push({ value: item, path: `${path}[]` });
    else
      for (const [name, item] of Object.entries(value as object))
        waiting.push({ value: item, path: step(path, name.slice(0, 60)) });
  }
  return [...names].toSorted();
}

interface Notes {
  readonly used: Set<string>;
  isCut: boolean;
}

function partOf(root: unknown, value: unknown, path: string, notes: Notes): Fields {
  const { used } = notes;
  const find = (names: string): unknown => names.split('.').reduce<unknown>(ownValue, value);
  const take = (names: string): unknown => {
    used.add(step(path, names));
    return find(names);
  };
  return {
    has: (names) => !isEmpty(find(names)),
    value: take,
    text(names) {
      const found = take(names);
      return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
    },
    at: (names) => partOf(root, find(names), step(path, names), notes),
    list(names) {
      const found = names === '' ? value : find(names);
      const place = names === '' ? path : step(path, names);
      if (!Array.isArray(found)) return [];
      if (found.length > MOST_PARTS) notes.isCut = true;
      return found.slice(0, MOST_PARTS).map((item) => partOf(root, item, `${place}[]`, notes));
    },
    skip(...paths) {
      for (const each of paths) used.add(step(path, each));
    },
    isCut: () => notes.isCut,
    unused: () => leavesOf(root, used),
  };
}

/** The fields of a JSON file; own names only, as a file may say anything. */
export function fieldsOf(json: unknown): Fields {
  return partOf(json, json, '', { used: new Set(), isCut: false });
}
