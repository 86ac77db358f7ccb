import { type Figure, isExact, isFloor } from './figure.ts';

export type Bound = 'low' | 'likely' | 'high';

/** The end that "up to" and "at least" leave open: nobody gave it. */
function openEnd(figure: Figure): Bound | null {
  if (!isExact(figure)) return null;
  if (figure.qualifier === 'up-to') return 'low';
  return isFloor(figure) ? 'high' : null;
}

/** One end of the figure in its unit's smallest part; null where it has none: "up to 12,400" has no least. */
export function boundOf(figure: Figure, bound: Bound): number | null {
  return bound === openEnd(figure) ? null : figure[bound];
}

/**
 * The figure with another end; null where it would run backwards. "Up to 12,400" with
 * another end stays "up to", with a least it is a range.
 */
export function withBound(figure: Figure, bound: Bound, value: number): Figure | null {
  const open = openEnd(figure);
  const next: Figure =
    open === null || bound === 'likely'
      ? { ...figure, [bound]: value }
      : bound === open
        ? { ...figure, [bound]: value, qualifier: 'exact' }
        : { ...figure, low: value, high: value };
  const middle = next.likely ?? next.low;
  return next.low <= middle && middle <= next.high ? next : null;
}
