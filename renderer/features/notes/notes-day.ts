import type { Incident } from '../../../shared/core/incident/incident.ts';
import { type Notes, readNotes } from '../../../shared/core/incident/typed/read-notes.ts';
import type { Read } from '../../../shared/core/incident/typed/read-result.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { printDate } from '../../../shared/core/wording/moment.ts';
import { epochOf } from '../../../shared/core/wording/zone.ts';

/** True where an event would lie ahead of the clock (an ISO instant): notes tell what has been. */
export function isAhead(at: string, now: string): boolean {
  return epochOf(at) > epochOf(now);
}

/**
 * The day that notes of this incident are of, as one would type it: people begin to write when it is seen, which a fault
 * that went unnoticed is days after it began. Where an event would then be in the future, it is the day of an earlier
 * moment of the incident, or the day before, on which none is.
 * @param now the clock (ISO 8601, UTC)
 */
export function notesDay(text: string, { facts, setup }: Incident, now: string): string {
  const stamps = [facts.detectedAt, facts.firstSignAt, facts.startedAt, facts.asOf].map(knownValue);
  const known = stamps.flatMap((at) => (at !== null && at.precision !== 'month' ? [at.at] : []));
  const [first = now] = known;
  const before = new Date(epochOf(first) - 86_400_000).toISOString();
  const lies = (notes: Read<Notes>): boolean =>
    notes.ok && notes.value.rows.some(({ stamp }) => isAhead(stamp.at, now));
  const fits = [first, ...known, before].find((day) => !lies(readNotes(text, day, setup.zone, false)));
  return printDate(fits ?? first, setup.zone);
}
