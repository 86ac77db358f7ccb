import type { Incident } from './incident.ts';
import { kindOf } from './kind.ts';
import { isUnknown } from './values/slot.ts';

const OPEN: ReadonlySet<unknown> = new Set(['suspected', 'none-found-so-far', 'unknown']);

/**
 * True for a security event of which nobody knows whether data was seen by others: those counted may be affected, and
 * no sentence says that they are.
 */
export function mayOnlyAffect({ facts, setup }: Incident): boolean {
  const { dataExposure } = facts;
  const isOpen = isUnknown(dataExposure) || OPEN.has(dataExposure);
  return kindOf(setup.variant) === 'security' && isOpen;
}
