import type { Field } from '../../../shared/core/incident/field.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { brokenInvariants } from '../../../shared/core/incident/invariants.ts';
import { isAfter } from '../../../shared/core/incident/values/moment-order.ts';
import { isUnknown, knownValue, type Slot } from '../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { rememberRecord } from '../../../shared/core/remember.ts';
import { functionName } from '../../../shared/core/wording/function-name.ts';
import { instantsOf, wallClock, zoneNameAt } from '../../../shared/core/wording/zone.ts';

/** "25 October 02:30" in Berlin is two moments: which of them was taken, and how the other is written. */
function doubled(value: Slot<unknown>): string | null {
  const found = knownValue(value) as Stamp | null;
  if (found?.precision !== 'minute') return null;
  const { at, zone } = found;
  const both = instantsOf(wallClock(at, zone), zone).map((each) => zoneNameAt(each, zone));
  const taken = zoneNameAt(at, zone);
  const other = both.find((name) => name !== taken);
  return both.length > 1 && other
    ? `The clocks showed this time twice; it is taken as ${taken}. Write ${other} behind it if it was the other.`
    : null;
}

/** What is worth saying about a value although it is taken as it is; null for most. */
export function remarkOn(field: Field, value: Slot<unknown>): string | null {
  if (field.type === 'stamp') return doubled(value);
  if (field.type !== 'text' || !field.named || typeof value !== 'string' || value.trim() === '') return null;
  return functionName(value) === null
    ? 'This is a sentence. The brief reads best with the name of the function, for example “card payments”.'
    : null;
}

/** Every field asks for the same record. */
const brokenOf = rememberRecord(brokenInvariants);

/** Why what stands in the field cannot be true beside the rest of the record; null while it can. */
export function conflictAt(
  incident: Incident,
  path: string,
  field: Field,
  value: Slot<unknown>,
): string | null {
  if (value === null || isUnknown(value)) return null;
  // What lies after "as of" is told at its own field, not there.
  const isHere = (facts: readonly string[]): boolean =>
    facts.includes(path) && (path !== 'asOf' || facts.length === 1);
  const broken = brokenOf(incident).find(({ facts }) => isHere(facts));
  if (broken) return broken.message;
  const { asOf: asOfSlot, restoredAt } = incident.facts;
  const [asOf, restored] = [knownValue(asOfSlot), knownValue(restoredAt)];
  // A part may hold before all is restored, so that this stops nothing.
  if (path === 'heldSince' && restored && isAfter(restored, value as Stamp))
    return '“Held since” lies before “Restored”: the brief says that it held before it was over.';
  const isPast = path.includes('/') && field.type === 'stamp' && field.tense === 'past';
  return isPast && asOf && isAfter(value as Stamp, asOf)
    ? `“${field.label}” lies after “As of”: the brief would tell the future as past.`
    : null;
}
