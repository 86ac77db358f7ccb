import type { Incident } from '../../../shared/core/incident/incident.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { printAge } from '../../../shared/core/wording/age.ts';
import { epochOf } from '../../../shared/core/wording/zone.ts';

/** Within this many minutes the reader takes "as of" for now; the quickest rhythm of updates is every 30. */
const FRESH_MINUTES = 15;

interface Age {
  readonly asOf: Stamp;
  /** "20 minutes ago", "3 hours ago", "16 minutes from now". */
  readonly age: string;
}

/**
 * How far the "as of" of a brief is from this instant (ISO 8601, UTC): old, or still to come, when nobody can know yet
 * what it says. Null while it is fresh, and for a closed incident.
 */
export function ageOf({ facts }: Incident, now: string): Age | null {
  const asOf = knownValue(facts.asOf);
  if (asOf?.precision !== 'minute' || facts.status === 'closed') return null;
  const minutes = Math.floor((epochOf(now) - epochOf(asOf.at)) / 60_000);
  if (minutes < 0) return { asOf, age: `${printAge(-minutes)} from now` };
  return minutes < FRESH_MINUTES ? null : { asOf, age: `${printAge(minutes)} ago` };
}
