import { endOf } from '../../incident/due.ts';
import { FACT_KEYS } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { pageOf } from '../../incident/page.ts';
import { expectedStamp, isUnknown, knownValue } from '../../incident/values/slot.ts';
import type { Stamp } from '../../incident/values/stamp.ts';
import { printMoment } from '../../wording/moment.ts';
import { epochOf } from '../../wording/zone.ts';
import { isPast, say } from '../scribe.ts';
import type { Runs } from '../tree.ts';

/** An answer so long before the next report has no report that brings it, in milliseconds: a day. */
const TOO_LONG = 86_400_000;

/** The first time that is still to come and that somebody was promised an answer for; null where none is open. */
function firstAnswer(incident: Incident): Stamp | null {
  const { facts } = incident;
  const page = pageOf(incident);
  const now = page.asOf === null ? null : epochOf(page.asOf);
  const cause =
    facts.causeStatus !== 'confirmed' && !isPast(incident, 'confirmAt') ? knownValue(facts.confirmAt) : null;
  const open = FACT_KEYS.flatMap((key) => {
    const slot = facts[key];
    const by = isUnknown(slot) ? expectedStamp(slot, page.zone) : null;
    return by ? [by] : [];
  });
  const [first] = [...open, ...(cause ? [cause] : [])]
    .filter((by) => now === null || endOf(by) > now)
    .toSorted((a, b) => endOf(a) - endOf(b));
  return first ?? null;
}

/**
 * "Open answers come before that, the first by 13:30 CET.": where the next report is more than a day behind what
 * somebody waits for; null where it brings it.
 */
export function earlierAnswers(incident: Incident): Runs | null {
  const [first, next] = [firstAnswer(incident), knownValue(incident.facts.nextUpdateAt)];
  if (!first || !next || endOf(next) - endOf(first) <= TOO_LONG) return null;
  return say(`Open answers come before that, the first by ${printMoment(first, pageOf(incident))}.`);
}
