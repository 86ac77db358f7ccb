import { printInteger } from '../../wording/number.ts';
import { secretsIn } from '../../wording/secrets.ts';
import { epochOf } from '../../wording/zone.ts';
import type { Stamp } from '../values/stamp.ts';
import { dayOfNotes, orderOf } from './notes/day.ts';
import { type Lines, readLines } from './notes/lines.ts';
import { inOrder, momentOf, startWalk, type Walk, zoneDoubt } from './notes/walk.ts';
import { type Read, read, unread } from './read-result.ts';

/** The longest notes that are read, in UTF-16 units, and the most dated lines: nobody looks through more at once. */
export const MAX_NOTES = 500_000;
export const MAX_DATED = 500;
/** UTF-16 units of one event. */
const MAX_WORDS = 5_000;

/** One event as the notes tell it. */
export interface NoteRow {
  readonly stamp: Stamp;
  readonly text: string;
}

/** Lines that became no event, or that something is to be said of. */
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
  /** Lines that could be read in two ways, and which one was taken. */
  readonly remarks: readonly LeftOut[];
  /** Whoever spoke, as far as it can be told: a word before a colon may be another thing. */
  readonly names: readonly string[];
}

/** The same minute and words are the same event, whatever their capitals, spaces and full stop. */
export function eventKey(at: string, words: string): string {
  const plain = words.toLowerCase().replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
  return `${Math.floor(epochOf(at) / 60_000)} ${plain}`;
}

/** Lines by what is said of them. */
function gatherLines() {
  const found = new Map<string, number[]>();
  return {
    add(why: string, line: number): void {
      const before = found.get(why);
      if (before) before.push(line);
      else found.set(why, [line]);
    },
    all: (): readonly LeftOut[] =>
      [...found].map(([why, lines]) => ({ why, lines: lines.toSorted((a, b) => a - b) })),
  };
}

/** That a password stands in the words; null where none does. The words stay: only a person can say it is none. */
function secretDoubt(text: string): string | null {
  const [secret] = secretsIn(text);
  return secret ? `it looks as if a ${secret.kind} stands there; leave it out of what is passed on` : null;
}

/** Gathers what becomes of the entries. */
function gather(lines: Lines, walk: Walk): Notes {
  const rows = new Map<string, NoteRow>();
  const left = gatherLines();
  const remarks = gatherLines();
  const before = lines.early.length === 1 ? 'no time stands before it' : 'no time stands before them';
  for (const line of lines.early) left.add(before, line);
  for (const { line, why } of lines.noise) left.add(why, line);
  const { ordered, turned } = inOrder(walk, lines.entries);
  for (const line of turned) remarks.add('the newest stands first, so they are read from below', line);
  for (const entry of ordered) {
    const { at, remark } = momentOf(walk, entry);
    const text = entry.words.join(' ');
    const row = at.ok ? { stamp: at.value, text } : null;
    if (!row) left.add(at.ok ? '' : at.message, entry.line);
    else if (text === '') left.add('a time without words', entry.line);
    else if (text.length > MAX_WORDS) left.add(`more than ${printInteger(MAX_WORDS)} characters`, entry.line);
    else if (rows.has(eventKey(row.stamp.at, text))) left.add('said twice', entry.line);
    else rows.set(eventKey(row.stamp.at, text), row);
    for (const said of [remark, zoneDoubt(entry), secretDoubt(text)])
      if (said !== null && row) remarks.add(said, entry.line);
  }
  return {
    rows: [...rows.values()].toSorted((a, b) => epochOf(a.stamp.at) - epochOf(b.stamp.at)),
    left: left.all(),
    remarks: remarks.all(),
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
  const written = lines.entries.flatMap(({ head, heading }) => [head.day ?? [], heading ?? []].flat());
  const order = orderOf([...new Set(written)], dayOfNotes(reference, zone));
  return read(gather(lines, startWalk(reference, zone, order)));
}
