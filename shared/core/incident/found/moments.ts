import { epochOf, instantAt } from '../../wording/zone.ts';
import { isInstant } from '../parse/parse-tools.ts';
import { readStamp } from '../typed/read-stamp.ts';
import { type Stamp, stamp } from '../values/stamp.ts';
import type { Given } from './found.ts';

/** Days to read a time by that may name none: it names one where it reads the same by all of them. */
export const ANY_DAYS = ['2001-01-10T12:00:00Z', '2015-07-20T12:00:00Z'] as const;
/** The same for zones. */
export const ANY_ZONES = ['Pacific/Honolulu', 'Asia/Tokyo'] as const;

/** A moment as a file gives it, and what it leaves open. */
export interface Moment {
  readonly at: Stamp;
  readonly isZoneless: boolean;
  readonly isDayless: boolean;
}

/** ISO 8601 with its offset, as programs write it, down to nanoseconds. */
const WHOLE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|UTC|[+-]\d\d:?\d\d)$/i;
/** The same without an offset: its seconds are no part of what people type. */
const LOCAL = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?$/;

/** A program's zero time ("0001-01-01T00:00:00Z") is no moment, nor is one that no clock showed. */
function instantOf(text: string): string | null {
  try {
    const at = instantAt(
      Math.floor(
        epochOf(
          text
            .replace(/\s?UTC$/i, 'Z')
            .replace(' ', 'T')
            .replace(' ', ''),
        ) / 1000,
      ),
    );
    return isInstant(at) && epochOf(at) > 0 ? at : null;
  } catch {
    return null;
  }
}

/** Seconds or milliseconds since 1970. */
function instantOfNumber(value: number): string | null {
  const seconds = value > 1e11 ? value / 1000 : value;
  return seconds > 1e8 && seconds < 7e9 ? instantAt(Math.floor(seconds)) : null;
}

const isSame = (texts: readonly (string | null)[]): boolean => texts.every((text) => text === texts[0]);

function atBy(text: string, day: string, zone: string): string | null {
  const at = readStamp(text, day, zone);
  return at.ok ? at.value.at : null;
}

/** A moment as a program or a person writes it; null for what cannot be read for certain. */
export function readMoment(value: unknown, given: Given): Moment | null {
  const { zone, said } = given;
  const day = said.day ?? given.day;
  if (typeof value === 'number') {
    const at = instantOfNumber(value);
    return at === null ? null : { at: stamp(at, zone), isZoneless: false, isDayless: false };
  }
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (WHOLE.test(text)) {
    const at = instantOf(text);
    return at === null ? null : { at: stamp(at, zone), isZoneless: false, isDayless: false };
  }
  const typed = text.replace(LOCAL, '$1 $2');
  const timed = readStamp(typed, day ?? ANY_DAYS[0], said.zone ?? zone);
  // A day is kept at noon of whoever reads it, so that it is no neighbour to them.
  const at =
    timed.ok && timed.value.precision !== 'minute' ? readStamp(typed, day ?? ANY_DAYS[0], zone) : timed;
  if (!at.ok) return null;
  const isMinute = at.value.precision === 'minute';
  const isOpen = said.zone === null && isMinute;
  return {
    at: { ...at.value, zone },
    isZoneless: isOpen && !isSame(ANY_ZONES.map((other) => atBy(typed, day ?? ANY_DAYS[0], other))),
    isDayless: day === null && !isSame(ANY_DAYS.map((other) => atBy(typed, other, said.zone ?? zone))),
  };
}
