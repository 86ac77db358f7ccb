import type { Brief } from '../brief/tree.ts';
import type { Noted } from '../followup/edits.ts';
import type { Edit } from '../incident/edit.ts';
import type { Incident } from '../incident/incident.ts';
import { row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import { textVersion } from '../text-version.ts';
import { partsOf } from '../versions/compare-sections.ts';

/** That somebody has read the brief, and what of it reads otherwise by now. */
export interface Reading {
  readonly id: string;
  readonly by: string;
  readonly at: Stamp | null;
  /** Labels of the parts that have changed since, in the order of the brief; those that are gone are not named. */
  readonly changed: readonly string[];
}

const versionsOf = (brief: Brief): readonly (readonly [string, string])[] =>
  partsOf(brief).map(({ label, lines }) => [label, textVersion(lines.join('\n'))]);

/** `by` has read the brief as it prints now. Id and time come from outside. */
export function noteReading(brief: Brief, { id, at }: Noted, by: string): Edit {
  const words = versionsOf(brief).map(([label, version]) => `${label}=${version}`);
  return { kind: 'row-add', list: 'readings', row: row('readings', id, { by, at, words }) };
}

/**
 * Who has read the brief, the first reader first. A reading that does not say what was read, as one written by hand, is
 * never called out of date.
 */
export function readingsOf({ lists }: Incident, brief: Brief): readonly Reading[] {
  const now = versionsOf(brief);
  return lists.readings.map(({ id, by, at, words }) => {
    const read = new Set(knownValue(words) ?? []);
    const changed = now
      .filter(([label, version]) => !read.has(`${label}=${version}`))
      .map(([label]) => label);
    return { id, by: knownValue(by) ?? '', at: knownValue(at), changed: read.size > 0 ? changed : [] };
  });
}
