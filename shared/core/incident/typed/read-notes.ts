import type { Temporal } from 'temporal-polyfill';
import { printInteger } from '../../wording/number.ts';
import { epochOf } from '../../wording/zone.ts';
import type { Stamp } from '../values/stamp.ts';
import { type DayOrder, dayOfNotes, orderOf, readDay } from './notes/day.ts';
import { type Entry, type Lines, readLines } from './notes/lines.ts';
import { type Read, read, unread } from './read-result.ts';
import { readStamp } from './read-stamp.ts';

/** The longest notes that are read, in UTF-16 units, and the most dated lines: nobody looks through more at once. */
export const MAX_NOTES = 500_000;
export const MAX_DATED = 500;
/** UTF-16 units of one event. */
const MAX_WORDS = 5_000;
/** A time of day that lies further back than this is of the next day (milliseconds); notes out of order lie nearer. */
const BACK = 6 * 3_600_000;
/** A fall as deep as this from one line to the next is midnight (milliseconds). */
const MIDNIGHT = 18 * 3_600_000;

/** One event as the notes tell it. */
export interface NoteRow {
  readonly stamp: Stamp;
  readonly text: string;
}

/** Lines that became no event. */
export interface LeftOut {
  /** A clause about them: "no time stands before them". */
  readonly why: string;
  /** Their numbers, from 1. */
  readonly lines: readonly number[];
}

export interface Notes {
  /** In the order of time. */
  readonly rows: readonly NoteRow[];
  readonly left: readonly LeftOut[];
  /** Whoever spoke, as far as it can be told: a word before a colon may be another thing. */
  readonly names: readonly string[];
}

interface Walk {
  readonly reference: string;
  readonly zone: string;
  readonly order: DayOrder;
  readonly days: Map<string, ReturnType<typeof readDay>>;
  day: Temporal.PlainDate;
  /** Epoch milliseconds of the moment before; null at the start and under a heading with a day. */
  last: number | null;
  heading: string | null;
}

/** "14:02" and other ways to write one; "25:10" is none. */
const isClock = (clock: string): boolean => !clock.includes(':') || /^(?:[01]?\d|2[0-3]):[0-5]/.test(clock);

function dayNamed(walk: Walk, text: string) {
  const known = walk.days.get(text) ?? readDay(text, walk.order, walk.reference, walk.zone);
  walk.days.set(text, known);
  return known;
}

function stampOn(walk: Walk, day: Temporal.PlainDate, { head }: Entry): Read<Stamp> {
  if (!isClock(head.clock)) return unread(`“${head.clock}” is not a time.`);
  const typed = `${head.about ? 'about ' : ''}${day.toString()} ${head.clock} ${head.zone}`;
  const at = readStamp(typed, walk.reference, walk.zone);
  if (at.ok || head.zone === '') return at;
  return unread(`“${head.clock} ${head.zone}” is not a time in ${walk.zone}.`);
}

/** The moment of one entry; a bare time that runs back over midnight is of the next day. */
function momentOf(walk: Walk, entry: Entry): Read<Stamp> {
  const { head, heading } = entry;
  const isNew = heading !== walk.heading;
  const named = head.day ?? (isNew ? heading : null);
  const day = named === null ? read(walk.day) : dayNamed(walk, named);
  // A heading that is no day is none for every line under it.
  if (!day.ok) return day;
  walk.heading = heading;
  // “14.02” alone is a time to some and a day to others.
  const bare =
    head.day === null && head.clock.includes('.') && !/m/i.test(head.clock)
      ? readStamp(head.clock, walk.reference, walk.zone)
      : null;
  if (bare && !bare.ok) return bare;
  walk.day = day.value;
  const at = stampOn(walk, walk.day, entry);
  if (!at.ok || named !== null || walk.last === null || epochOf(at.value.at) >= walk.last - BACK) return at;
  const next = walk.day.add({ days: 1 });
  const later = stampOn(walk, next, entry);
  if (later.ok) walk.day = next;
  return later.ok ? later : at;
}

/** The same minute and words are the same event, whatever their capitals, spaces and full stop. */
export function eventKey(at: string, words: string): string {
  const plain = words.toLowerCase().replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
  return `${Math.floor(epochOf(at) / 60_000)} ${plain}`;
}

/** A list of one day whose times fall twice and never rise has the newest on top: it is told from its end. */
function oldestFirst(entries: readonly Entry[], walk: Walk): readonly Entry[] {
  const [first] = entries;
  if (entries.some(({ head, heading }) => head.day !== null || heading !== first?.heading)) return entries;
  const epochs = entries.flatMap((entry) => {
    const at = stampOn(walk, walk.day, entry);
    return at.ok ? epochOf(at.value.at) : [];
  });
  const steps = epochs.slice(1).map((epoch, index) => epoch - (epochs[index] ?? epoch));
  const isFalling =
    steps.every((step) => step <= 0 && step > -MIDNIGHT) && steps.filter((step) => step < 0).length > 1;
  return isFalling ? entries.toReversed() : entries;
}

/** Gathers what becomes of the entries. */
function gather(lines: Lines, walk: Walk): Notes {
  const rows = new Map<string, NoteRow>();
  const left = new Map<string, number[]>();
  const leaveOut = (why: string, line: number): void => {
    const before = left.get(why);
    if (before) before.push(line);
    else left.set(why, [line]);
  };
  const before = lines.early.length === 1 ? 'no time stands before it' : 'no time stands before them';
  for (const line of lines.early) leaveOut(before, line);
  for (const { line, why } of lines.noise) leaveOut(why, line);
  for (const entry of oldestFirst(lines.entries, walk)) {
    const at = momentOf(walk, entry);
    const text = entry.words.join(' ');
    if (at.ok) walk.last = epochOf(at.value.at);
    const row = at.ok ? { stamp: at.value, text } : null;
    if (!row) leaveOut(at.ok ? '' : at.message, entry.line);
    else if (text === '') leaveOut('a time without words', entry.line);
    else if (text.length > MAX_WORDS) leaveOut(`more than ${printInteger(MAX_WORDS)} characters`, entry.line);
    else if (rows.has(eventKey(row.stamp.at, text))) leaveOut('said twice', entry.line);
    else rows.set(eventKey(row.stamp.at, text), row);
  }
  return {
    rows: [...rows.values()].toSorted((a, b) => epochOf(a.stamp.at) - epochOf(b.stamp.at)),
    left: [...left].map(([why, numbers]) => ({ why, lines: numbers.toSorted((a, b) => a - b) })),
    names: lines.names,
  };
}

/**
 * Raw notes or chat lines as events: each dated line one, with the lines under it, names of speakers left out unless
 * they are to be kept. The reference is an instant (ISO 8601, UTC) of the day that bare times are of, in the zone.
 * Answers what was left out and why; a sentence when the text is too long to be looked through. Never throws, linear
 * in the text.
 */
export function readNotes(text: string, reference: string, zone: string, keepNames = false): Read<Notes> {
  if (text.length > MAX_NOTES)
    return unread(`These notes have more than ${printInteger(MAX_NOTES)} characters; paste them in parts.`);
  const lines = readLines(text, MAX_DATED, keepNames);
  if (lines.entries.length > MAX_DATED)
    return unread(`These notes have more than ${MAX_DATED} lines with a time; paste them in parts.`);
  const today = dayOfNotes(reference, zone);
  const written = lines.entries.flatMap(({ head, heading }) => [head.day ?? [], heading ?? []].flat());
  const order = orderOf([...new Set(written)], today);
  return read(
    gather(lines, { reference, zone, order, days: new Map(), day: today, last: null, heading: null }),
  );
}
