import type { Incident } from '../incident/incident.ts';
import { kindOf } from '../incident/kind.ts';
import { isUnknown } from '../incident/values/slot.ts';
import { derivedFigure } from './derived.ts';

/** True where the answer to what it cost is nothing. */
export function costsNothing(incident: Incident): boolean {
  return !isUnknown(incident.facts.loss) && derivedFigure(incident, 'lossEstimate')?.high === 0;
}

/** True where the cost has its line in tables: where nothing failed, no cost is no news. */
export function listsLoss(incident: Incident): boolean {
  return kindOf(incident.setup.variant) === 'failure' || !costsNothing(incident);
}
