import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { SECTIONS } from '../../../shared/core/brief/sections/catalogue.ts';
import { FACT_KEYS, FACTS } from '../../../shared/core/incident/facts.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { columnsOf, LIST_KEYS, type ListKey } from '../../../shared/core/incident/lists.ts';
import { SETUP_LABELS } from '../../../shared/core/versions/compare.ts';
import { LIST_WORDS } from '../workspace/rooms.ts';

const unlike = <T extends object>(before: T, after: T): readonly (keyof T & string)[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key): key is keyof T & string => before[key as keyof T] !== after[key as keyof T],
  );

/** "Messages sent, Channel" for a cell; the list alone when a row came, went or moved. */
function nameOfList(list: ListKey, before: Incident, after: Incident): string {
  const { title } = LIST_WORDS[list];
  const [old, now] = [before.lists[list], after.lists[list]];
  if (old.length !== now.length) return title;
  const changed = now.flatMap((row, index) => {
    const was = old[index];
    return was && was !== row ? [unlike<object>(was, row)] : [];
  });
  const [cells = []] = changed;
  const [column] = cells as readonly string[];
  const columns: Readonly<Record<string, { readonly label: string }>> = columnsOf(list);
  const label = changed.length === 1 && cells.length === 1 && column ? columns[column]?.label : undefined;
  return label ? `${title}, ${label}` : title;
}

/** What two states of a record differ in, as the screen names it; several parts are counted. Null when in nothing. */
export function nameChange(before: Incident, after: Incident): string | null {
  const written = [
    ...FACT_KEYS.flatMap((key) => (before.facts[key] === after.facts[key] ? [] : [FACTS[key].label])),
    ...LIST_KEYS.flatMap((list) =>
      before.lists[list] === after.lists[list] ? [] : [nameOfList(list, before, after)],
    ),
    ...unlike(before.prose, after.prose).map((key) => `words of “${SECTIONS[key as SectionKey].label}”`),
    ...unlike(before.ticks, after.ticks).map((item) => `tick of ${item}`),
    ...(before.ignores === after.ignores ? [] : ['decision on a remark']),
  ];
  // An edit may take "final" back or change the kind of brief besides: only alone is that what was done.
  const settings = unlike(before.setup, after.setup).map((key) => SETUP_LABELS[key]);
  const [first, ...more] = written.length > 0 ? written : settings;
  if (first === undefined) return null;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
