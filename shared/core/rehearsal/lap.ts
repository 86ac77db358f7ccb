import { BLOCK_KEYS, type BlockKey } from '../script/cuts.ts';

/** What one lap of the clock is about: a block of the talk, or the data sentence of the last minute. */
export type LapKey = BlockKey | 'data';

/** As the screen and the tables name them. */
export const LAP_LABELS: Readonly<Record<LapKey, string>> = {
  state: 'Bottom line',
  corrected: 'Corrections',
  impact: 'Impact',
  business: 'Why it matters',
  figures: 'How we know the figures',
  customers: 'Customers',
  course: 'How it went',
  cause: 'Cause',
  earlier: 'Earlier events',
  done: 'What we did',
  risk: 'Risk of a repeat',
  weakness: 'What changes',
  clocks: 'Clocks',
  ask: 'The ask',
  next: 'Next update',
  data: 'Data sentence',
};

export const LAP_KEYS: readonly LapKey[] = [...BLOCK_KEYS, 'data'];

/** True for the key of a block; own names only, as a stored run may say anything. */
export function isLapKey(key: string): key is LapKey {
  return Object.hasOwn(LAP_LABELS, key);
}
