import type { Temporal } from 'temporal-polyfill';
import { MONTHS } from '../../../wording/months.ts';
import { epochOf, instantsOf, wallClock, zoneNameAt } from '../../../wording/zone.ts';
import type { Stamp } from '../../values/stamp.ts';
import { type Read, read, unread } from '../read-result.ts';
import { readStamp } from '../read-stamp.ts';
import { type DayOrder, dayOfNotes, readDay } from './day.ts';
import type { Entry } from './lines.ts';

const HOUR = 3_600_000;
/** A time of day that lies further back than this is of the next day (milliseconds); notes out of order lie nearer. */
const BACK = 6 * HOUR;
/** A day further from the lines before it than this may hold for its own line only. */
const FAR_DAYS = 7;

/** Where the reading of notes stands, from entry to entry. */
export interface Walk {
  readonly reference: string;
  readonly zone: string;
  readonly order: DayOrder;
  readonly days: Map<string, Read<Temporal.PlainDate>>;
  day: Temporal.PlainDate;
  /** Epoch milliseconds of the moment before; null at the start. */
  last: number | null;
  heading: string | null;
  /** The day that the heading stands for. */
  headed: Temporal.PlainDate;
  /** Two days that a bare time can be of, below a line of a far day. */
  either: readonly [Temporal.PlainDate, Temporal.PlainDate] | null;
}

export function startWalk(reference: string, zone: string, order: DayOrder): Walk {
  const day = dayOfNotes(reference, zone);
  return {
    reference,
    zone,
    order,
    days: new Map(),
    day,
    last: null,
    heading: null,
    headed: day,
    either: null,
  };
}

/** The moment of an entry, and what is to be said of it: a clause, or null. */
export interface Moment {
  readonly at: Read<Stamp>;
  readonly remark: string | null;
}

/** "14:02" and other ways to write one; "25:10" is none. */
const isClock = (clock: string): boolean => !clock.includes(':') || /^(?:[01]?\d|2[0-3]):[0-5]/.test(clock);

const printDay = ({ day, month, year }: Temporal.PlainDate): string =>
  `${day} ${MONTHS[month - 1] ?? ''} ${year}`;

function dayNamed(walk: Walk, text: string): Read<Temporal.PlainDate> {
  const known = walk.days.get(text) ?? readDay(text, walk.order, walk.reference, walk.zone);
  walk.days.set(text, known);
  return known;
}

/** Days from today of a word that means another day whenever it is read. */
const RELATIVE: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const relativeDays = (text: string | null): number | undefined => RELATIVE[text?.toLowerCase() ?? ''];

/**
 * The day of a heading. "Today" is the day on which the chat was copied: at the start it is the day that the notes
 * begin on, further down the one after the heading before.
 */
function dayHeaded(walk: Walk, text: string): Read<Temporal.PlainDate> {
  const own = relativeDays(text);
  if (own === undefined) {
    const named = dayNamed(walk, text);
    const isBefore = named.ok && walk.heading !== null && named.value.until(walk.headed).days > 0;
    return isBefore && !/\d/.test(text) ? read(named.value.add({ days: 7 })) : named;
  }
  if (walk.heading === null) return read(walk.day);
  const before = relativeDays(walk.heading);
  return read(walk.headed.add({ days: before === undefined ? 1 : own - before }));
}

function stampOn(walk: Walk, day: Temporal.PlainDate, { head }: Entry): Read<Stamp> {
  if (!isClock(head.clock)) return unread(`“${head.clock}” is not a time.`);
  const typed = `${head.about ? 'about ' : ''}${day.toString()} ${head.clock} ${head.zone}`;
  const at = readStamp(typed, walk.reference, walk.zone);
  if (at.ok || head.zone === '') return at;
  return unread(`“${head.clock} ${head.zone}” is not a time in ${walk.zone}.`);
}

/** The second pass of a time that the clocks show twice, where the lines went on; and that it is twofold. */
function passOf(
  walk: Walk,
  at: Stamp,
  { head }: Entry,
): { readonly at: Stamp; readonly remark: string | null } {
  const [first, second] = head.zone === '' ? instantsOf(wallClock(at.at, walk.zone), walk.zone) : [];
  if (first === undefined || second === undefined) return { at, remark: null };
  const names = [first, second].map((one) => zoneNameAt(one, walk.zone));
  const isSecond = walk.last !== null && epochOf(first) < walk.last && epochOf(second) >= walk.last;
  return {
    at: { ...at, at: isSecond ? second : first },
    remark: `the clocks show this time twice; which one is taken from the order of the lines, so write ${names.join(' or ')} where it is wrong`,
  };
}

/** Keeps the day for the lines below; false for a line of long ago, which holds for itself. */
function goTo(walk: Walk, day: Temporal.PlainDate, isOwn: boolean): boolean {
  const days = walk.day.until(day).days;
  const isFar = isOwn && Math.abs(days) > FAR_DAYS;
  if (isFar && days < 0 && walk.last !== null) return false;
  walk.either = isFar ? [day, walk.day] : null;
  walk.day = day;
  return true;
}

/** A bare time: on the day before it, or on the next where it runs back over midnight. */
function bareMoment(walk: Walk, entry: Entry): Moment {
  const { head } = entry;
  if (walk.either) {
    const [one, other] = walk.either.map(printDay);
    return { at: unread(`can be of ${one} or ${other}; write the day`), remark: null };
  }
  // “14.02” alone is a time to some and a day to others.
  const isTwofold = head.clock.includes('.') && !/m/i.test(head.clock);
  const bare = isTwofold ? readStamp(head.clock, walk.reference, walk.zone) : null;
  if (bare && !bare.ok) return { at: bare, remark: null };
  const at = stampOn(walk, walk.day, entry);
  if (!at.ok) return { at, remark: null };
  if (walk.last === null || epochOf(at.value.at) >= walk.last - BACK) {
    const pass = passOf(walk, at.value, entry);
    return { at: read(pass.at), remark: pass.remark };
  }
  const next = walk.day.add({ days: 1 });
  const later = stampOn(walk, next, entry);
  if (!later.ok) return { at, remark: null };
  walk.day = next;
  const { remark } = passOf(walk, later.value, entry);
  return {
    at: later,
    remark: remark ?? `earlier in the day than the line before, so it is taken for ${printDay(next)}`,
  };
}

/** The moment under a heading that is new: of its day. */
function headedMoment(walk: Walk, entry: Entry, heading: string): Moment {
  const day = dayHeaded(walk, heading);
  // A heading that is no day is none for every line under it.
  if (!day.ok) return { at: day, remark: null };
  walk.heading = heading;
  walk.headed = day.value;
  goTo(walk, day.value, false);
  walk.last = null;
  const moment = bareMoment(walk, entry);
  return /\d/.test(heading)
    ? moment
    : { ...moment, remark: `“${heading}” is taken for ${printDay(day.value)}` };
}

function datedMoment(walk: Walk, entry: Entry, written: string): Moment {
  const day = dayNamed(walk, written);
  if (!day.ok) return { at: day, remark: null };
  const at = stampOn(walk, day.value, entry);
  if (!at.ok) return { at, remark: null };
  const isKept = goTo(walk, day.value, true);
  const pass = passOf(walk, at.value, entry);
  if (isKept) walk.last = epochOf(pass.at.at);
  return { at: read(pass.at), remark: pass.remark };
}

/** What is to be said of a word or figure behind a time that may be its zone; null where there is none. */
export function zoneDoubt({ head: { unsure } }: Entry): string | null {
  if (unsure === '') return null;
  const [, sign, hours, minutes] = /^(\D)(\d\d)(\d\d)$/.exec(unsure) ?? [];
  const [what, zone] = sign ? ['a figure', `${sign}${hours}:${minutes}`] : ['a word', `(${unsure})`];
  return `“${unsure}” is read as ${what}; write ${zone} behind the time where it is the time zone`;
}

/** The moment of one entry; changes the walk for those below it. */
export function momentOf(walk: Walk, entry: Entry): Moment {
  const { head, heading } = entry;
  if (head.day !== null) return datedMoment(walk, entry, head.day);
  const isNew = heading !== null && heading !== walk.heading;
  const moment = isNew ? headedMoment(walk, entry, heading) : bareMoment(walk, entry);
  if (moment.at.ok) walk.last = epochOf(moment.at.value.at);
  return moment;
}

/** A fall of the clock by more than this is midnight (milliseconds). */
const OVER_MIDNIGHT = 18 * HOUR;

/** True for entries whose clocks go back from line to line, twice at least and never on. */
function isNewestFirst(walk: Walk, entries: readonly Entry[]): boolean {
  const clocks = entries.flatMap((entry) => {
    const at = stampOn(walk, walk.day, entry);
    return at.ok ? epochOf(at.value.at) : [];
  });
  const steps = clocks.slice(1).map((at, index) => at - (clocks[index] ?? at));
  const isBack = (step: number): boolean => (step < 0 ? step > -OVER_MIDNIGHT : step > OVER_MIDNIGHT);
  const moved = steps.filter((step) => step !== 0);
  return moved.length > 1 && moved.every(isBack);
}

/** Stretches of entries without a day of their own under one heading; an entry with a day is one by itself. */
function stretchesOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const stretches: Entry[][] = [];
  for (const entry of entries) {
    const before = stretches.at(-1);
    const last = before?.at(-1);
    const goesOn =
      last && last.head.day === null && entry.head.day === null && last.heading === entry.heading;
    if (goesOn) before?.push(entry);
    else stretches.push([entry]);
  }
  return stretches;
}

/** The entries in the order in which they happened, as far as their clocks tell; and the lines that were turned. */
export function inOrder(walk: Walk, entries: readonly Entry[]) {
  const turned: number[] = [];
  const ordered = stretchesOf(entries).flatMap((stretch) => {
    if (!isNewestFirst(walk, stretch)) return stretch;
    turned.push(...stretch.map(({ line }) => line));
    return stretch.toReversed();
  });
  return { ordered, turned };
}
