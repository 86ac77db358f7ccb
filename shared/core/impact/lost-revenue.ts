import { centre, type Figure, range } from '../incident/values/figure.ts';
import { WHOLE } from '../wording/share.ts';
import { scale } from './money.ts';

const HOUR = 3600;

/** What the simple method needs; money in minor units, durations in seconds, shares in parts per million. */
export interface SimpleMethod {
  readonly revenuePerHour: Figure;
  readonly duration: Figure;
  readonly shareAffected: Figure;
  /** Share of the missed sales that customers make up later. */
  readonly recoveryFactor: Figure;
}

/** What is lost of a share: the part that is affected and not made up later. Throws RangeError beyond 0 to 100%. */
function lastingly(affected: number, recovered: number): readonly [number, number] {
  const beyond = [affected, recovered].find((share) => share < 0 || share > WHOLE);
  if (beyond !== undefined) throw new RangeError(`A share lies between 0% and 100%: ${beyond}`);
  return [affected, WHOLE - recovered];
}

function lost(revenue: number, seconds: number, share: number, recovered: number): number {
  return scale(revenue, [seconds, ...lastingly(share, recovered)], HOUR * WHOLE * WHOLE);
}

/**
 * Lost revenue = revenue per hour x hours x share affected x (1 - recovery factor), as a range: the low end takes every
 * factor at its kindest, the high end at its worst (reference of the cost of downtime, §3, method 2). Throws RangeError
 * when a share is beyond 100% or the amount beyond the whole numbers.
 */
export function simpleLoss({
  revenuePerHour,
  duration,
  shareAffected,
  recoveryFactor,
}: SimpleMethod): Figure {
  const low = lost(revenuePerHour.low, duration.low, shareAffected.low, recoveryFactor.high);
  const high = lost(revenuePerHour.high, duration.high, shareAffected.high, recoveryFactor.low);
  const likely = lost(
    centre(revenuePerHour),
    centre(duration),
    centre(shareAffected),
    centre(recoveryFactor),
  );
  const method = 'revenue per hour × hours × share affected × (1 − share made up later)';
  return range('money', low, low === high ? null : likely, high, { basis: 'estimated', method });
}

/**
 * What each further minute costs, in minor units per minute: revenue per hour / 60 x share affected x (1 - recovery
 * factor) + staff who cannot work (method 3). Throws RangeError as `simpleLoss` does.
 */
export function costPerMinute(
  revenuePerHour: Figure,
  shareAffected: Figure,
  recoveryFactor: Figure,
  staffIdle: Figure | null,
): Figure {
  const sales = (revenue: number, share: number, recovered: number): number =>
    scale(revenue, lastingly(share, recovered), 60 * WHOLE * WHOLE);
  const low = sales(revenuePerHour.low, shareAffected.low, recoveryFactor.high) + (staffIdle?.low ?? 0);
  const high = sales(revenuePerHour.high, shareAffected.high, recoveryFactor.low) + (staffIdle?.high ?? 0);
  const likely =
    sales(centre(revenuePerHour), centre(shareAffected), centre(recoveryFactor)) +
    (staffIdle ? centre(staffIdle) : 0);
  return range('rate', low, low === high ? null : likely, high, { basis: 'estimated' });
}
