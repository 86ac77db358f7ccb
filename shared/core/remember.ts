import type { Incident } from './incident/incident.ts';

/**
 * The function with its latest answers kept, so that a keystroke in one paragraph does not read the others again. Only
 * for pure functions of a short text; answers must not be changed. Longer texts are computed each time, and when `most`
 * answers are kept all are dropped: memory stays bounded and no order has to be tracked.
 */
export function remember<T>(
  compute: (text: string) => T,
  most: number,
  longest: number,
): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (kept.size >= most) kept.clear();
    if (text.length <= longest) kept.set(text, value);
    return value;
  };
}

/**
 * The same for lines of a brief: enough for every line of a long one, and no line that is longer than a page. At worst
 * some 40 MB of words are kept.
 */
export function rememberLine<T>(compute: (text: string) => T): (text: string) => T {
  return remember(compute, 2_000, 2_000);
}

/**
 * The function with its latest answer kept as long as facts, lists and setup of the record stay the same, as they do
 * while somebody writes in a section. Only for functions that look at nothing else of the record.
 */
export function rememberRecord<T>(compute: (incident: Incident) => T): (incident: Incident) => T {
  let last: { readonly incident: Incident; readonly value: T } | null = null;
  return (incident) => {
    const known = last?.incident;
    const isSame =
      known?.facts === incident.facts && known.lists === incident.lists && known.setup === incident.setup;
    if (!last || !isSame) last = { incident, value: compute(incident) };
    return last.value;
  };
}
