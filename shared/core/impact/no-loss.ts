import type { Incident } from '../incident/incident.ts';
import { kindOf } from '../incident/kind.ts';
import { isFloor } from '../incident/values/figure.ts';
import { isUnknown } from '../incident/values/slot.ts';
import { derivedFigure } from './derived.ts';

/** True where the answer to what it cost is nothing; "at least 0" is no answer. */
export function costsNothing(incident: Incident): boolean {
  const loss = isUnknown(incident.facts.loss) ? null : derivedFigure(incident, 'lossEstimate');
  return loss !== null && loss.high === 0 && !isFloor(loss);
}

/** True where the cost has its line in tables: where nothing failed, no cost is no news. */
export function listsLoss(incident: Incident): boolean {
  return kindOf(incident.setup.variant) === 'failure' || !costsNothing(incident);
}
