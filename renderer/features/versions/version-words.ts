import type { FrozenVersion, VersionSummary } from '../../../shared/api/answers.ts';
import { printClock, printDate, printInstant } from '../../../shared/core/wording/moment.ts';

/** "Version 2, final" */
export function numberWords({ number, final }: Pick<FrozenVersion, 'number' | 'final'>): string {
  return `Version ${number}${final ? ', final' : ''}`;
}

/** "14:05 UTC on 3 June 2026", on the incident's own clock. */
export function whenWords(at: string, zone: string): string {
  return printInstant(at, zone);
}

/** The file's own name, whatever the system's path looks like. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

export interface SavedGroup {
  readonly label: string;
  readonly saved: readonly VersionSummary[];
}

/** The saves of the last day by the hour, older ones by the day: newest first, as they come. */
export function groupSaves(saved: readonly VersionSummary[], zone: string): readonly SavedGroup[] {
  const lastDay = saved[0] ? printDate(saved[0].savedAt, zone) : '';
  const groups = new Map<string, VersionSummary[]>();
  for (const save of saved) {
    const day = printDate(save.savedAt, zone);
    const clock = printClock(save.savedAt, zone);
    const label = day === lastDay ? `${day}, from ${clock.replace(/:\d\d/, ':00')}` : day;
    const group = groups.get(label);
    if (group) group.push(save);
    else groups.set(label, [save]);
  }
  return [...groups].map(([label, found]) => ({ label, saved: found }));
}
