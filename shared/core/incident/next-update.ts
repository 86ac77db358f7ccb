import { isBehind } from './due.ts';
import type { Facts } from './facts.ts';
import { knownValue } from './values/slot.ts';
import type { Stamp } from './values/stamp.ts';

/**
 * The next update that the record announces; null while none is named, and once the named one is not after "as of": a
 * report that names a time behind it promises nothing.
 */
export function announcedUpdate({ nextUpdateAt, asOf }: Pick<Facts, 'nextUpdateAt' | 'asOf'>): Stamp | null {
  const [next, at] = [knownValue(nextUpdateAt), knownValue(asOf)];
  return next && at && isBehind(next, at) ? null : next;
}
