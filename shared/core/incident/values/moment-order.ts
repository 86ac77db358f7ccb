import { epochOf } from '../../wording/zone.ts';
import type { Stamp } from './stamp.ts';

const DAY = 86_400_000;
/** How far a moment that is only known to the day or month may lie from its instant, in milliseconds. */
const SLACK = { minute: 0, day: DAY, month: 31 * DAY } as const;

function earliest({ at, precision }: Stamp): number {
  return epochOf(at) - SLACK[precision];
}

function latest({ at, precision }: Stamp): number {
  return epochOf(at) + SLACK[precision];
}

/** True when a lies after b however coarsely the two are known. */
export function isAfter(a: Stamp, b: Stamp): boolean {
  return earliest(a) > latest(b);
}

/** True when a cannot lie after b however coarsely the two are known. */
export function isNotAfter(a: Stamp, b: Stamp): boolean {
  return latest(a) <= earliest(b);
}
