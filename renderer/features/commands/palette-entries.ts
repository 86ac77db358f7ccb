import type { IncidentSummary } from '../../../shared/api/answers.ts';
import { type CommandId, commandOf } from '../../../shared/commands/commands.ts';
import type { Route } from '../../state/route.ts';
import { printKeys } from './shown-keys.ts';

/** One line of the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly title: string;
  /** What kind of thing it is, or where it lies. */
  readonly detail: string;
  readonly keys: string;
  readonly choice:
    | { readonly kind: 'command'; readonly id: CommandId }
    | { readonly kind: 'place'; readonly route: Route };
}

/** The chosen ones first, then the others as the registry has them. */
export function commandEntries(
  offered: readonly CommandId[],
  recent: readonly CommandId[],
): readonly PaletteEntry[] {
  const there: readonly CommandId[] = offered.filter((id) => id !== 'palette');
  const first = recent.filter((id) => there.includes(id));
  return [...first, ...there.filter((id) => !first.includes(id))].map((id) => ({
    key: id,
    title: commandOf(id).title,
    detail: first.includes(id) ? 'Recent' : '',
    keys: printKeys(id),
    choice: { kind: 'command', id },
  }));
}

/** A line that leads somewhere. */
export function placeEntry(key: string, title: string, detail: string, route: Route): PaletteEntry {
  return { key, title, detail, keys: '', choice: { kind: 'place', route } };
}

export function incidentEntries(incidents: readonly IncidentSummary[]): readonly PaletteEntry[] {
  return incidents.map(({ id, title }) =>
    placeEntry(`incident ${id}`, title || 'Untitled incident', 'Incident', {
      screen: 'workspace',
      id,
      room: 'head',
    }),
  );
}

/** 0 when the title begins with the words, 1 when a word of it does, 2 when it holds them; null when it does not. */
function rank(title: string, words: readonly string[]): number | null {
  const text = title.toLowerCase();
  if (!words.every((word) => text.includes(word))) return null;
  const [first = ''] = words;
  if (text.startsWith(first)) return 0;
  return text.includes(` ${first}`) ? 1 : 2;
}

/** The entries that hold every word typed, the closest first; all of them where nothing is typed. */
export function filterEntries(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries
    .flatMap((entry) => {
      const at = rank(entry.title, words);
      return at === null ? [] : [{ entry, at }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}
