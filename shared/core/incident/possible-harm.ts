import type { Incident } from './incident.ts';
import { kindOf } from './kind.ts';
import { isUnknown } from './values/slot.ts';

/**
 * True for a security event of which nobody knows whether data was seen by others: those counted may be affected, and
 * no sentence says that they are.
 */
export function mayOnlyAffect({ facts, setup }: Incident): boolean {
  const { dataExposure } = facts;
  const isOpen =
    dataExposure === 'suspected' || dataExposure === 'none-found-so-far' || isUnknown(dataExposure);
  return kindOf(setup.variant) === 'security' && isOpen;
}
