import { regex } from '../../../long-text.ts';
import { cellsOf, readCells, type WhoColumns } from './cells.ts';
import { type Head, headingDay, momentFirst, readHead } from './head.ts';
import { BEHIND_NAME, bareName, isGiven, isName, type Speaker, speakersOf, withoutSpeaker } from './names.ts';
import { noiseOf } from './noise.ts';

/** One dated line with the lines under it that belong to it. */
export interface Entry {
  /** From 1. */
  readonly line: number;
  readonly head: Head;
  /** The day above it, where a heading gives one. */
  readonly heading: string | null;
  readonly words: readonly string[];
}

export interface Lines {
  readonly entries: readonly Entry[];
  /** Lines that are no event and belong to none, with the reason. */
  readonly noise: readonly { readonly line: number; readonly why: string }[];
  /** Lines with words before the first time. */
  readonly early: readonly number[];
  /** Who spoke, each once, kept in the words or not. */
  readonly names: readonly string[];
}

/** Half characters and marks that nobody sees; chats put some before every line. */
const UNSEEN = /[\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
const CONTROL = /[^\P{Cc}\t]+/gu;
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** "- ", "* ", "> ", "12. ", "- [x] ": what a list or a quotation puts in front. */
const MARKER = /^(?:(?:[-+*•>–—]|\d{1,3}[.)])\s+(?:\[[ x]\]\s+)?){1,3}/i;
const BOLD = /^(?:\*\*|__|`)/;
const RULED = /^[\s:|=_*`~-]{3,}$/;
const AFTER_HEAD = /^(?:\*\*|__|`)?(?:\s|[:,;|]|(?:->|=>|[-–—•>→]|\*(?!\*))(?=\s|\p{L}|$)){0,20}/u;
const RANGE = /^\s?[-–—]\s?(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/;
/** "Bob  2:02 PM", "Bob — Today at 14:02", "Bob, [27.05.26 14:02]": a chat's line above the words. */
const NAME_AND_TIME = regex('iu')`
  ^([^\d[(]{1,50}?)${BEHIND_NAME}(?:\s+(?:APP|BOT))?(?:\s*[—–-]\s+|,\s*|\s+)(?=[[(\d]|today|yesterday)
`;

/** A sign of a chat by its name: ":eyes:". */
const SIGN = /(?<!\S):[a-z][\w+-]{1,40}:(?!\S)/gi;

const tidy = (text: string): string => text.replaceAll(SIGN, ' ').replaceAll(/\s+/g, ' ').trim();

/** A dated line before it is known who of all may be a speaker. */
interface Said {
  readonly line: number;
  readonly head: Head;
  readonly heading: string | null;
  readonly speaker: Speaker | null;
  readonly words: string;
  readonly more: string[];
}

interface Reading {
  readonly entries: Said[];
  readonly early: number[];
  readonly noise: { readonly line: number; readonly why: string }[];

  heading: string | null;
  who: WhoColumns | null;
  /** A line without a time that may be the name above the next time. */
  held: { readonly line: number; readonly words: string } | null;
}

/** A line without a time goes to the row before it. */
function append(reading: Reading, line: number, words: string): void {
  const last = reading.entries.at(-1);
  if (last) last.more.push(words);
  else reading.early.push(line);
}

function release(reading: Reading): void {
  if (reading.held) append(reading, reading.held.line, reading.held.words);
  reading.held = null;
}

function open(reading: Reading, line: number, head: Head, words: string, above: Speaker | null = null): void {
  const said = above ? { words, speaker: above } : withoutSpeaker(words, head.isSender);
  reading.entries.push({ line, head, heading: reading.heading, ...said, words: tidy(said.words), more: [] });
}

/** The words behind the moment; a span of time keeps both its ends. */
function wordsBehind(line: string, head: Head): string {
  const rest = line.slice(head.length);
  if (RANGE.test(rest)) return line;
  return rest.slice(AFTER_HEAD.exec(rest)?.[0].length ?? 0);
}

interface Line {
  readonly number: number;
  /** Without the marker of a list. */
  readonly text: string;
  readonly raw: string;
}

function readTable(reading: Reading, { number, raw }: Line): boolean {
  const cells = cellsOf(raw, reading.who !== null);
  const found = cells && readCells(cells, reading.who);
  if (!found) return false;
  if (found.kind === 'headings') reading.who = found.who;
  else open(reading, number, found.head, found.words);
  return true;
}

/** Surely a person: a chat writes "Ann Lee" or "ann  2:02 PM" above the words, notes may write "Germany 14:02". */
function personAbove(name: string, head: Head, isChat = false): Speaker {
  return { name, written: name, isSure: isChat || isGiven(name) || /\s/.test(name) || /m/i.test(head.clock) };
}

/** Who may stand before words in one line with them: one word alone may be the first of the words. */
function isSpeaker(name: string): boolean {
  return isGiven(name) || /[\s.@_]/.test(name);
}

/**
 * The name and the moment of a chat's line above the words, or in front of them where the moment stands in brackets:
 * "BuildNest Bot APP [7:02 PM] Build passed"; null for other lines.
 */
function nameAndTime(
  text: string,
  isSaidBelow: boolean,
): { readonly speaker: Speaker; readonly head: Head; readonly words: string } | null {
  const [front, written] = NAME_AND_TIME.exec(text) ?? [];
  if (front === undefined || written === undefined) return null;
  const between = front.slice(written.length);
  const name = written.trim();
  // A program is called as its makers like: "BuildNest Bot APP".
  const isProgram = /(?:APP|BOT)\s*$/.test(between);
  if (name === '' || (!isProgram && !isName(name))) return null;
  const rest = text.slice(front.length);
  const head = readHead(rest);
  if (!head) return null;
  const isAlone = head.length === rest.length;
  if (isAlone ? !isSaidBelow : !rest.startsWith('[') || !(isProgram || isSpeaker(name))) return null;
  const isChat = head.isChat || isProgram || /[—,–-]|\s{2}/.test(between);
  return { speaker: personAbove(name, head, isChat), head, words: wordsBehind(rest, head) };
}

/** Who stands in the line above a moment that is alone in its own. */
function takeHeld(reading: Reading, head: Head): Speaker | null {
  const name = bareName(reading.held?.words ?? '');
  if (!isName(name)) return null;
  reading.held = null;
  return personAbove(name, head);
}

/** True for a line that is left out with a reason. */
function leaveNoise(reading: Reading, line: number, words: string, isDated: boolean): boolean {
  const why = noiseOf(words, isDated);
  if (why !== null) reading.noise.push({ line, why });
  return why !== null;
}

function readPlain(reading: Reading, { number, text, raw }: Line, isSaidBelow: boolean): void {
  const head = readHead(text);
  if (head) {
    const words = wordsBehind(text, head);
    if (leaveNoise(reading, number, words, true)) return;
    const held = words === '' ? takeHeld(reading, head) : null;
    release(reading);
    // "[14:02] Bob Smith" above what he says.
    const isAbove = isSaidBelow && head.isChat && /\s/.test(words) && isName(words);
    const above = isAbove ? { name: words, written: words, isSure: isGiven(words) } : held;
    open(reading, number, head, isAbove ? '' : words, above);
    return;
  }
  release(reading);
  const above = nameAndTime(text, isSaidBelow);
  if (above) {
    open(reading, number, above.head, above.words, above.speaker);
    return;
  }
  const day = headingDay(text);
  if (day !== null) reading.heading = day;
  else if (!leaveNoise(reading, number, raw, false)) reading.held = { line: number, words: tidy(text) };
}

function isDated(text: string | undefined): boolean {
  return text === undefined || readHead(text) !== null;
}

/** The entries as they stay: without whoever spoke, unless names are to be kept. */
function finish({ entries, early, noise }: Reading, keepNames: boolean): Lines {
  const lines = entries.map(({ speaker, words, more }) => ({ speaker, words: words || (more[0] ?? '') }));
  const names = speakersOf(lines);
  return {
    entries: entries.map(({ line, head, heading, speaker, words, more }) => {
      const isLeft = speaker !== null && names.has(speaker.name) && !keepNames;
      const own = speaker === null || isLeft ? words : `${speaker.written}: ${words}`.trim();
      return { line, head, heading, words: own === '' ? more : [own, ...more] };
    }),
    early,
    noise,
    names: [...names],
  };
}

/**
 * The text line by line: what is dated, what belongs to it, who spoke. Reading ends behind `max` dated lines. Linear in
 * the text.
 */
export function readLines(text: string, max: number, keepNames: boolean): Lines {
  const lines = text
    .replaceAll(UNSEEN, '')
    .split(BREAK)
    .flatMap((line, index): readonly Line[] => {
      const raw = momentFirst(line.replaceAll(CONTROL, ' ').trim());
      if (raw === '' || RULED.test(raw)) return [];
      return [{ number: index + 1, raw, text: raw.replace(MARKER, '').replace(BOLD, '') }];
    });
  const reading: Reading = {
    entries: [],
    early: [],
    heading: null,
    noise: [],
    who: null,
    held: null,
  };
  for (const [index, line] of lines.entries()) {
    if (reading.entries.length > max) break;
    if (readTable(reading, line)) continue;
    readPlain(reading, line, !isDated(lines[index + 1]?.text));
  }
  release(reading);
  return finish(reading, keepNames);
}
