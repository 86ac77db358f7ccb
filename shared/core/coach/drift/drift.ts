import type { Line } from '../../brief/lines.ts';
import { type Hit, isProse, notTechnical, type RuleContext } from '../rule.ts';
import type { CoachLine, CoachText } from '../text/coach-text.ts';
import { bothHold } from './agree/compare.ts';
import { type EventWords, eventWordsOf, tells } from './judge/events.ts';
import { isKnown, type Judge, type JudgedReading, judgeLine, judgeOf } from './judge/judge.ts';
import type { Quantity, Slip } from './read/quantity.ts';
import type { Reading } from './read-line.ts';
import type { WordKeys } from './same-words.ts';
import { contradict, type Telling, THINGS } from './told/told.ts';

/** What the numbers of a text say against each other and against the record. */
export interface Drift {
  readonly conflicts: readonly Hit[];
  /** Numbers typed by hand that a fact would print. */
  readonly typed: readonly Hit[];
}

/** More times than any brief tells; the rest of a pasted log is not held against a timeline. */
const MOST_TIMES = 300;
/** A row of a timeline begins with its time, at most behind its day. */
const LATEST_START = 16;
/** A fact is told a few times; a table pasted into the prose tells nothing more. */
const MOST_TELLINGS = 8;

interface Found {
  readonly judge: Judge;
  readonly conflicts: Hit[];
  readonly typed: Hit[];
  /**
   * The first number of each key, with its line: a later rival is compared with it; null where it may be either of two.
   */
  readonly firsts: Map<string, Spoken | null>;
  /** Clock times of prose with what happened then, and the rows of a timeline that the text itself holds. */
  readonly clocks: Spoken[];
  readonly events: Event[];
  /** By fact, the first numbers that tell it in words of their own. */
  readonly tellings: Map<string, (Telling & Spoken)[]>;
}

/** A number of the text in its line. */
interface Spoken {
  readonly line: Line;
  readonly reading: Reading;
}

interface Event extends Spoken {
  readonly words: EventWords;
}

function wordsOf({ text }: Line, { start, nounEnd }: Quantity): string {
  return text.slice(start, nounEnd);
}

function sectionOf({ section }: Line): string {
  return section === 'title' ? 'the title' : `the section “${section.replaceAll('-', ' ')}”`;
}

/**
 * Keys by which two numbers of a text speak of one fact: their words, or a fact that the record does not hold. A fact
 * told of one thing ("12% of payments failed") is not that of another ("18% of calls failed"); told of none, it is any.
 */
function keysOf({ keys, meant, thing }: Reading, judge: Judge): WordKeys {
  const open = meant.find(({ chip, certainty }) => certainty === 'sure' && !isKnown(judge, chip));
  if (!open) return keys;
  const [any, bare, own] = ['any', 'bare', thing].map((name) => `fact ${open.chip} ${name}`) as [
    string,
    string,
    string,
  ];
  return thing === ''
    ? { ...keys, asks: [...keys.asks, any], leaves: [...keys.leaves, any, bare] }
    : { ...keys, asks: [...keys.asks, own, bare], leaves: [...keys.leaves, any, own] };
}

/** Two typed numbers: neither need be a fact, and in a plain text none is. */
const BOTH = 'Find out which is right, and say it in both places.';

function rivals(line: Line, quantity: Quantity, rival: Spoken): Hit {
  const where = rival.line === line ? 'elsewhere in this paragraph' : `in ${sectionOf(rival.line)}`;
  const message = `“${wordsOf(line, quantity)}” here, “${wordsOf(rival.line, rival.reading.quantity)}” ${where}.`;
  return { line, start: quantity.start, end: quantity.end, message, suggestion: BOTH };
}

/** The first number under one of these keys that cannot be right beside this one. */
function rivalOf(quantity: Quantity, asks: readonly string[], firsts: Found['firsts']): Spoken | null {
  for (const key of asks) {
    const first = firsts.get(key);
    if (first && !bothHold(first.reading.quantity, quantity)) return first;
  }
  return null;
}

/** Two typed values of one fact: the later is listed, with the words and the place of the first. */
function againstText(line: Line, reading: Reading, { judge, firsts, conflicts }: Found): void {
  const { quantity } = reading;
  // A log repeats its sentences at other times.
  if (quantity.kind === 'clock' && (line.section === 'timeline' || line.kind === 'cell')) return;
  const { asks, leaves, shared } = keysOf(reading, judge);
  const rival = rivalOf(quantity, asks, firsts);
  const other = shared && firsts.get(shared);
  if (other && !bothHold(other.reading.quantity, quantity)) firsts.set(shared, null);
  for (const key of leaves) if (!firsts.has(key)) firsts.set(key, { line, reading });
  if (rival) conflicts.push(rivals(line, quantity, rival));
}

/** One fact told twice in other words. What the record holds is compared with the record. */
function againstTellings(line: Line, reading: Reading, { judge, tellings, conflicts }: Found): void {
  const { told, quantity, thing } = reading;
  if (!told || (told.chip !== THINGS && isKnown(judge, told.chip))) return;
  const telling = { told, quantity, thing, line, reading };
  const before = tellings.get(told.chip) ?? [];
  if (before.length < MOST_TELLINGS) tellings.set(told.chip, [...before, telling]);
  const rival = before.find((each) => contradict(each, telling));
  if (rival && !conflicts.some((hit) => hit.line === line && hit.start === quantity.start))
    conflicts.push(rivals(line, quantity, rival));
}

function addReading(line: Line, { reading, place, outcome }: JudgedReading, found: Found): void {
  if (place.kind === 'value' && !outcome) return;
  // The sheet names its own thresholds: "without the main function for 15 minutes" is no fact of this incident.
  if (place.kind === 'generated' && line.section === 'escalation') return;
  if (outcome) {
    const { kind, ...rest } = outcome;
    const { start, end } = reading.quantity;
    const hits = kind === 'typed' ? found.typed : found.conflicts;
    hits.push({ line, start, end, ...rest });
    return;
  }
  if (!isProse(line)) return;
  againstText(line, reading, found);
  againstTellings(line, reading, found);
  if (reading.clause !== null && line.section !== 'timeline' && found.clocks.length < MOST_TIMES)
    found.clocks.push({ line, reading });
}

/** A row of a typed timeline: its time in one cell and what happened in the next, or both in one line. */
function addEvent(line: Line, next: Line | undefined, reading: Reading, found: Found): void {
  const { quantity, clause } = reading;
  if (quantity.kind !== 'clock' || line.section !== 'timeline' || !line.edited) return;
  const isWhole = line.text.slice(quantity.end).trim() === '';
  const text = line.kind === 'cell' && isWhole && next?.kind === 'cell' ? next.text : clause;
  if (quantity.start > LATEST_START || !text || found.events.length >= MOST_TIMES) return;
  found.events.push({ line, reading, words: eventWordsOf(text) });
}

/** Clock times of the prose that the text's own timeline gives otherwise; one row that fits is enough. */
function againstTimeline({ clocks, events, conflicts }: Found): void {
  if (events.length === 0) return;
  for (const { line, reading } of clocks) {
    const words = eventWordsOf(reading.clause ?? '');
    const told = events.filter((event) => tells(words, event.words));
    const [first] = told;
    if (first && !told.some((event) => bothHold(event.reading.quantity, reading.quantity)))
      conflicts.push(rivals(line, reading.quantity, first));
  }
}

/** Headings repeat the facts in the generator's words; technical details have numbers of their own. */
function isRead(line: Line): boolean {
  return line.kind !== 'heading' && line.kind !== 'subtitle' && notTechnical(line);
}

/** "Update 2 - 08:00 BST": from here on the text tells a later state, with numbers of its own. */
const BULLETIN = /^(?:(?:status |progress )?update (?:no\.? |#)?\d|\d{1,2}[:.]\d{2}\b)/i;

const beginsAnew = ({ kind, text }: Line): boolean => kind === 'heading' && BULLETIN.test(text);

/** What a sentence and its paragraph both say is told once. */
function addSlips(line: Line, slips: readonly Slip[], { conflicts }: Found): void {
  const told = new Set<string>();
  for (const { quantity, message } of slips) {
    const { start, end } = quantity;
    const key = `${start} ${message}`;
    if (!told.has(key)) conflicts.push({ line, start, end, message });
    told.add(key);
  }
}

function findDrift({ text, incident }: RuleContext): Drift {
  const judge = judgeOf(incident);
  const found: Found = {
    judge,
    conflicts: [],
    typed: [],
    firsts: new Map(),
    clocks: [],
    events: [],
    tellings: new Map(),
  };
  for (const [index, read] of text.lines.entries()) {
    const { line } = read;
    if (beginsAnew(line)) {
      found.firsts.clear();
      found.tellings.clear();
    }
    if (!isRead(line)) continue;
    const { readings, slips } = judgeLine(read, judge);
    for (const each of readings) {
      addReading(line, each, found);
      addEvent(line, text.lines[index + 1]?.line, each.reading, found);
    }
    if (!isProse(line)) continue;
    addSlips(line, slips, found);
  }
  againstTimeline(found);
  return found;
}

/** The last answer for a text: two rules ask for the same one. */
const answers = new WeakMap<CoachText, Drift>();

/**
 * Every number, clock time, day, share, amount of money and stretch of time of a text, compared with the record and
 * with one another. Values printed by a chip are right by construction.
 */
export function driftOf(context: RuleContext): Drift {
  const before = answers.get(context.text);
  if (before) return before;
  const drift = findDrift(context);
  answers.set(context.text, drift);
  return drift;
}

/** What `driftOf` reads of a line by itself; it is kept with the line. */
export function readNumbers(read: CoachLine, { incident }: Pick<RuleContext, 'incident'>): unknown {
  return isRead(read.line) ? judgeLine(read, judgeOf(incident)) : null;
}
