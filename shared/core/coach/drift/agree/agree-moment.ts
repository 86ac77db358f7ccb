import type { Stamp } from '../../../incident/values/stamp.ts';
import { type WallClock, wallClock } from '../../../wording/zone.ts';
import { offsetOf } from '../../../wording/zone-offsets.ts';
import type { Quantity, WrittenDay } from '../read/quantity.ts';

const DAY = 24 * 60;
const HALF_DAY = 12 * 60;
/** Minutes by which an approximate stamp may be off. */
const ROUGH = 15;

/** Minutes that a clock time may be off: "2 pm" and "about 14:00" are hours, "about 14:05" is five minutes. */
function slackOf({ bound, step, low }: Quantity): number {
  if (step >= 60) return 30;
  if (bound !== 'about') return 0;
  if (low % 30 === 0) return 15;
  return low % 5 === 0 ? 7 : 3;
}

/** The zone that is always this many minutes east of UTC: "+05:45". */
export function zoneAt(offset: number): string {
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** What clocks showed at the instant, this many minutes east of UTC. */
export function faceAt(at: string, offset: number): WallClock {
  return wallClock(at, zoneAt(offset));
}

function isDay(written: WrittenDay, face: WallClock): boolean {
  const { year, month, day } = written;
  return month === face.month && day === face.day && (year === null || year === face.year);
}

/** Without a zone and a half of the day, "2:02" may be two in the afternoon. */
function mayBeAfternoon({ zone, low }: Quantity): boolean {
  return zone === '' && low < HALF_DAY + 60;
}

function clocksAgree(quantity: Quantity, face: WallClock, rough: boolean): boolean {
  const minutes = face.hour * 60 + face.minute;
  const slack = Math.max(slackOf(quantity), rough ? ROUGH : 0);
  const apart = (a: number, round: number): number => {
    const distance = Math.abs(a - minutes) % round;
    return Math.min(distance, round - distance);
  };
  return apart(quantity.low, mayBeAfternoon(quantity) ? HALF_DAY : DAY) <= slack;
}

/**
 * True when a written clock time or day can be this moment: zones are converted on the moment's own date. Also true
 * where the two cannot be compared, as a clock time with a stamp that knows only its day. `zone` is the document's
 * (IANA).
 */
export function momentsAgree(quantity: Quantity, stamp: Stamp, zone: string): boolean {
  const offset = offsetOf(quantity.zone, stamp.at, zone);
  if (offset === null) return true;
  const face = faceAt(stamp.at, offset);
  const { kind, day, low, high } = quantity;
  if (stamp.precision === 'month') return day === null || day.month === face.month;
  if (kind === 'date' && low !== high) return true;
  if (day && !isDay(day, face)) return false;
  return (
    kind === 'date' || stamp.precision === 'day' || clocksAgree(quantity, face, stamp.certainty !== 'exact')
  );
}

/** True when both name the same minute or day, so that the fact may stand in the place of the words. */
export function isSameMoment(quantity: Quantity, stamp: Stamp, zone: string): boolean {
  if (!momentsAgree(quantity, stamp, zone) || offsetOf(quantity.zone, stamp.at, zone) === null) return false;
  if (quantity.kind === 'date') return stamp.precision !== 'month' && quantity.low === quantity.high;
  return stamp.precision === 'minute' && quantity.step < 60;
}
