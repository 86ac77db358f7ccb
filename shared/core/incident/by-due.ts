import { epochOf } from '../wording/zone.ts';
import { isBehind } from './due.ts';
import type { Incident } from './incident.ts';
import { knownValue, type Slot } from './values/slot.ts';
import type { Stamp } from './values/stamp.ts';

/** A legal clock or a notice that a contract asks for. */
interface Running {
  readonly due: Slot<Stamp>;
  /** "open" or empty while it runs. */
  readonly state: Slot<string>;
}

/** What still runs to a known end, what runs to none that is known, what has ended or is settled. */
function rankOf({ due, state }: Running, asOf: Stamp | null): number {
  const end = knownValue(due);
  if ((knownValue(state) ?? 'open') !== 'open') return 2;
  if (end === null) return 1;
  return asOf !== null && isBehind(end, asOf) ? 2 : 0;
}

/**
 * Rows as they are told everywhere: the first to end comes first; those without a time, then those that have ended,
 * last.
 */
export function byDue<R extends Running>({ facts }: Incident, rows: readonly R[]): readonly R[] {
  const asOf = knownValue(facts.asOf);
  const timeOf = ({ due }: R): number => {
    const end = knownValue(due);
    return end ? epochOf(end.at) : 0;
  };
  return rows
    .map((row) => ({ row, rank: rankOf(row, asOf), time: timeOf(row) }))
    .toSorted((a, b) => a.rank - b.rank || a.time - b.time)
    .map(({ row }) => row);
}
