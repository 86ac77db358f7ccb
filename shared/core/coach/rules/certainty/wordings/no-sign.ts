import type { Incident } from '../../../../incident/incident.ts';
import { knownValue } from '../../../../incident/values/slot.ts';
import { regex } from '../../../../long-text.ts';
import { printClock } from '../../../../wording/moment.ts';
import type { Found } from '../../../phrase-rule.ts';
import { isCounted, isRefuted } from './harm.ts';

const NO_HARM = /^(?:no|zero) (.{2,80} (?:was|were|is|are|has been|have been|had been|got) .{2,40})$/i;
const NOTHING = /^(nobody|no one|nothing)( else)? (was|were|is|has been|have been|had been) (.{2,40})$/i;
const THERE_WAS = regex('i')`
  ^there (?:was|is|were|has been|have been) no ((?:[a-z-]+ )?(?:impact|damage|harm|effects?|consequences))$
`;

/** "As of 15:30 UTC", or "So far" while the record has no time of writing. */
function until({ facts, setup }: Incident): string {
  const asOf = knownValue(facts.asOf);
  if (asOf?.precision !== 'minute') return 'so far';
  return `as of ${printClock(asOf.at, setup.zone)}`;
}

/**
 * What can be said without a check: "No data was lost" becomes "As of 15:30 UTC we have found no sign that any data was
 * lost". Null where the words do not make a clause of their own, and where the record holds more than a sign.
 */
export function noSignOf([all]: Found, incident: Incident): string | null {
  if (isRefuted(all, incident)) return null;
  const clause = NO_HARM.exec(all)?.[1];
  const nobody = NOTHING.exec(all);
  const any = nobody && (/^nothing/i.test(nobody[1] ?? '') ? 'anything' : 'anybody');
  const what =
    clause === undefined ? any && `${any}${nobody[2] ?? ''} ${nobody[3]} ${nobody[4]}` : `any ${clause}`;
  return what ? `${until(incident)} we have found no sign that ${what}` : null;
}

/** "There was no impact on payments" becomes "As of 15:30 UTC we have found no impact on payments". */
export function foundNone([all]: Found, incident: Incident): string | null {
  const what = THERE_WAS.exec(all)?.[1];
  return what && !isCounted(incident, 'customers') ? `${until(incident)} we have found no ${what}` : null;
}
