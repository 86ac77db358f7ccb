import { type Read, read, unread } from '../incident/typed/read-result.ts';
import { epochOf, instantsOf } from '../wording/zone.ts';

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;
const EPOCH = /^\d{9,10}(?:\.\d+)?$/;
const EPOCH_MS = /^\d{12,13}(?:\.\d+)?$/;
const FINER = /^\d{15,19}$/;

type Kind = 'zoned' | 'local' | 'seconds' | 'milliseconds';

function kindOf(cell: string): Kind | null {
  if (EPOCH.test(cell)) return 'seconds';
  if (EPOCH_MS.test(cell)) return 'milliseconds';
  const iso = ISO.exec(cell);
  return iso ? (iso[7] ? 'zoned' : 'local') : null;
}

/** True for a cell that can be read as a time; a number alone may be one. */
export function isTime(cell: string): boolean {
  return kindOf(cell.trim()) !== null || FINER.test(cell.trim());
}

const KINDS: Readonly<Record<Kind, string>> = {
  zoned: 'a time with its zone',
  local: 'a time without a zone',
  seconds: 'seconds since 1970',
  milliseconds: 'milliseconds since 1970',
};

const SIZES = { seconds: 1000, milliseconds: 1 } as const;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Clock {
  readonly date: string;
  readonly hour: number;
  /** Milliseconds into the hour. */
  readonly rest: number;
  /** "Z" or "+02:00"; empty where none is written. */
  readonly zone: string;
}

/** Null for an hour or a minute that no clock shows. */
function clockOf(cell: string): Clock | null {
  const [, year, month, day, hour, minute, second = '0', zone = ''] = ISO.exec(cell) ?? [];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const rest = Number(minute) * MINUTE + Number(second) * 1000;
  return { date: `${year}-${month}-${day}`, hour: Number(hour), rest, zone };
}

/** What was computed for a text before; a file says the same days and hours over and over. */
function once<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}

/** Null for a day that no calendar has. */
function readDay(date: string): number | null {
  try {
    return epochOf(`${date}T00:00:00Z`);
  } catch {
    return null;
  }
}

function zonedReader(): (clock: Clock) => number | null {
  const dayOf = once(readDay);
  return ({ date, hour, rest, zone }) => {
    const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
    const offset = (Number(hours) * HOUR + Number(minutes) * MINUTE) * (sign === '-' ? -1 : 1);
    const day = dayOf(date);
    return day === null ? null : day + hour * HOUR + rest - offset;
  };
}

/** Reads what a zone's clocks showed; where they go back, the hour that comes twice is told by the time before it. */
function localReader(zone: string): (clock: Clock, before: number) => number | null {
  const startsOf = once((hour: string): readonly number[] => {
    const [year = 0, month = 0, day = 0, of = 0] = hour.split(/[- ]/).map(Number);
    return readDay(hour.slice(0, 10)) === null
      ? []
      : instantsOf({ year, month, day, hour: of, minute: 0 }, zone).map(epochOf);
  });
  return ({ date, hour, rest }, before) => {
    const [first, again] = startsOf(`${date} ${hour}`);
    if (first === undefined) return null;
    return again !== undefined && first + rest <= before ? again + rest : first + rest;
  };
}

/**
 * Epoch milliseconds of a column of times: ISO 8601 with or without an offset, seconds or milliseconds since 1970, all
 * of them in one of these ways. Times without a zone are read in `zone`. `lineOf` names the line of a cell.
 */
export function readTimes(
  cells: readonly string[],
  zone: string,
  lineOf: (index: number) => string,
): Read<readonly number[]> {
  const kind = kindOf(cells[0]?.trim() ?? '');
  const [zoned, local] = [zonedReader(), localReader(zone)];
  const times: number[] = [];
  const clockTime = (cell: string): number | null => {
    const clock = clockOf(cell);
    if (!clock) return null;
    return clock.zone === '' ? local(clock, times.at(-1) ?? Number.NEGATIVE_INFINITY) : zoned(clock);
  };
  for (const [index, given] of cells.entries()) {
    const cell = given.trim();
    const found = kindOf(cell);
    if (found === null || kind === null)
      return unread(
        FINER.test(cell)
          ? `The times are finer than milliseconds (${lineOf(index)}): export them in seconds.`
          : `“${cell.slice(0, 40)}” (${lineOf(index)}) is no time that can be read for certain: write it as 2026-06-03 14:02.`,
      );
    if (found !== kind)
      return unread(
        `The times are written in two ways: ${KINDS[kind]}, and ${KINDS[found]} in ${lineOf(index)}.`,
      );
    const at =
      found === 'seconds' || found === 'milliseconds' ? Number(cell) * SIZES[found] : clockTime(cell);
    if (at === null)
      return unread(
        `“${cell}” (${lineOf(index)}) is no time that the clocks of ${found === 'local' ? zone : 'any day'} showed.`,
      );
    times.push(at);
  }
  return read(times);
}
