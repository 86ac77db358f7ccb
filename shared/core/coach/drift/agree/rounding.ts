import type { Quantity } from '../read/quantity.ts';

/** Below this, things are counted one by one, not rounded. */
const COUNTED_BELOW = 1_000;

/**
 * How far parts may miss their total, in the unit of the quantities: half a step each where they are rounded, hardly
 * ever all the same way; nothing where a few hundred things are counted.
 */
export function roundingOf(quantities: readonly Quantity[]): number {
  if (quantities.every(({ kind, low }) => kind === 'count' && low < COUNTED_BELOW)) return 0;
  return (Math.min(...quantities.map(({ step }) => step)) / 2) * Math.sqrt(quantities.length);
}
