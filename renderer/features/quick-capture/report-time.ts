import type { Edit } from '../../../shared/core/incident/edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { isSameValue } from '../../../shared/core/incident/values/same-value.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import { type Stamp, stamp } from '../../../shared/core/incident/values/stamp.ts';
import { epochOf } from '../../../shared/core/wording/zone.ts';

const toMinute = (now: string): string => `${now.slice(0, 16)}:00Z`;

/**
 * A report begins now, as number one, in the zone of this machine, for the CEO; nothing for one that has begun.
 * @param now ISO instant in UTC
 */
export function beginReport({ facts, setup }: Incident, now: string, zoneHere: string): readonly Edit[] {
  if (facts.asOf !== null) return [];
  const zone = setup.zone === 'UTC' ? zoneHere : setup.zone;
  return [
    { kind: 'setup', key: 'zone', value: zone },
    { kind: 'fact', key: 'asOf', value: stamp(toMinute(now), zone) },
    { kind: 'fact', key: 'reportNo', value: 1 },
    { kind: 'fact', key: 'distribution', value: ['CEO'] },
  ];
}

/**
 * What the form says is so when it has been answered, not when it was opened: a report that still is as of its
 * beginning moves on to now, and what was said of the data with it.
 * @param begun what "As of" was when this form began the report; null when it did not
 */
export function endReport({ facts }: Incident, begun: Slot<Stamp>, now: string): readonly Edit[] {
  if (begun === null || !isSameValue(facts.asOf, begun)) return [];
  const asOf = { ...(begun as Stamp), at: toMinute(now) };
  // The clock may have been set back meanwhile.
  if (epochOf(asOf.at) <= epochOf((begun as Stamp).at)) return [];
  return [
    { kind: 'fact', key: 'asOf', value: asOf },
    { kind: 'fact', key: 'dataAsOf', value: facts.dataAsOf },
  ];
}
