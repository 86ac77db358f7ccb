import { type Precision, type Stamp, stamp } from './stamp.ts';

/** A fact that nobody can state yet. It counts as filled and prints as "not known, expected by …". */
export interface Unknown {
  readonly kind: 'unknown';
  /** Instant (ISO 8601, UTC) by which the answer is expected, or null when even that is open. */
  readonly expectedAt: string | null;
  /** How finely that instant is known; left out where it is known to the minute. */
  readonly precision?: Precision;
  /** Who brings the answer; empty when nobody is named. */
  readonly who: string;
}

/** What a field of the record holds: a value, an honest "unknown", or nothing yet. */
export type Slot<T> = T | Unknown | null;

/** An honest "unknown", with the instant (ISO 8601, UTC) by which the answer is expected, and how finely it is known. */
export function unknown(
  expectedAt: string | null = null,
  who = '',
  precision: Precision = 'minute',
): Unknown {
  return { kind: 'unknown', expectedAt, who, ...(precision === 'minute' ? {} : { precision }) };
}

/** The moment by which the answer is expected, in the zone; null when even that is open. */
export function expectedStamp({ expectedAt, precision = 'minute' }: Unknown, zone: string): Stamp | null {
  return expectedAt === null ? null : stamp(expectedAt, zone, { precision });
}

/** True for an explicit "unknown"; an empty field is none. */
export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'unknown';
}

/** The value itself, or null while it is unknown or missing. */
export function knownValue<T>(slot: Slot<T>): T | null {
  return slot === null || isUnknown(slot) ? null : slot;
}

/** True once the field holds a value or an explicit "unknown"; blank text and lists of blank lines are not filled. */
export function isFilled(slot: Slot<unknown>): boolean {
  if (slot === null) return false;
  if (typeof slot === 'string') return slot.trim() !== '';
  return !Array.isArray(slot) || slot.some((line) => String(line).trim() !== '');
}
