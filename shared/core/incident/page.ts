import type { Page } from '../wording/moment.ts';
import type { Incident } from './incident.ts';
import { knownValue } from './values/slot.ts';

/** The page a moment is printed on: the incident's zone and its "as of". */
export function pageOf({ setup, facts }: Incident): Page {
  return { zone: setup.zone, asOf: knownValue(facts.asOf)?.at ?? null };
}
