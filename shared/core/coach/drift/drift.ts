import type { Line } from '../../brief/lines.ts';
import { type Hit, isProse, notTechnical, type RuleContext } from '../rule.ts';
import type { CoachText } from '../text/coach-text.ts';
import { bothHold } from './compare.ts';
import { type Judge, judgeOf } from './judge.ts';
import { placeOf } from './places.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './read-line.ts';

/** What the numbers of a text say against each other and against the record. */
export interface Drift {
  readonly conflicts: readonly Hit[];
  /** Numbers typed by hand that a fact would print. */
  readonly typed: readonly Hit[];
}

interface Found {
  readonly judge: Judge;
  readonly conflicts: Hit[];
  readonly typed: Hit[];
  /** The first number of each key, with its line: the place a later rival is compared with. */
  readonly firsts: Map<string, { readonly line: Line; readonly quantity: Quantity }>;
}

function wordsOf({ text }: Line, { start, nounEnd }: Quantity): string {
  return text.slice(start, nounEnd);
}

function sectionOf({ section }: Line): string {
  return section === 'title' ? 'the title' : `the section “${section.replaceAll('-', ' ')}”`;
}

/** Keys by which two numbers of a text speak of one fact: their words, or a fact that the record does not hold. */
function keysOf({ keys, meant }: Reading, judge: Judge): readonly string[] {
  const open = meant.find(({ chip, certainty }) => certainty === 'sure' && !judge.isKnown(chip));
  return open ? [...keys, `fact ${open.chip}`] : keys;
}

/** Two typed values of one fact: the later is listed, with the words and the place of the first. */
function againstText(line: Line, reading: Reading, { judge, firsts, conflicts }: Found): void {
  const { quantity } = reading;
  let rival: { readonly line: Line; readonly quantity: Quantity } | null = null;
  for (const key of keysOf(reading, judge)) {
    const first = firsts.get(key);
    if (!first) firsts.set(key, { line, quantity });
    else if (!rival && !bothHold(first.quantity, quantity)) rival = first;
  }
  if (!rival) return;
  const where = rival.line === line ? 'elsewhere in this paragraph' : `in ${sectionOf(rival.line)}`;
  const message = `“${wordsOf(line, quantity)}” here, “${wordsOf(rival.line, rival.quantity)}” ${where}.`;
  conflicts.push({ line, start: quantity.start, end: quantity.end, message });
}

function addReading(line: Line, reading: Reading, found: Found): void {
  const { quantity } = reading;
  const place = placeOf(line, quantity);
  if (place.kind === 'value') return;
  const words = wordsOf(line, quantity);
  const outcome = place.kind === 'generated' ? null : found.judge.outcomeOf({ reading, words, place });
  if (outcome) {
    const { kind, ...rest } = outcome;
    const hits = kind === 'typed' ? found.typed : found.conflicts;
    hits.push({ line, start: quantity.start, end: quantity.end, ...rest });
  } else if (isProse(line)) againstText(line, reading, found);
}

/** Headings repeat the facts in the generator's words; technical details have numbers of their own. */
function isRead(line: Line): boolean {
  return line.kind !== 'heading' && line.kind !== 'subtitle' && notTechnical(line);
}

function findDrift({ text, incident }: RuleContext): Drift {
  const judge = judgeOf(incident);
  const found: Found = { judge, conflicts: [], typed: [], firsts: new Map() };
  for (const { line } of text.lines) {
    if (!isRead(line)) continue;
    const { readings, slips } = judge.readLine(line.text);
    for (const reading of readings) addReading(line, reading, found);
    if (!isProse(line)) continue;
    for (const { quantity, message } of slips)
      found.conflicts.push({ line, start: quantity.start, end: quantity.end, message });
  }
  return found;
}

/** The last answer for a text: two rules ask for the same one. */
const answers = new WeakMap<CoachText, Drift>();

/**
 * Every number, clock time, day, share, amount of money and stretch of time of a text, compared with the record and with
 * one another. Values printed by a chip are right by construction.
 */
export function driftOf(context: RuleContext): Drift {
  const before = answers.get(context.text);
  if (before) return before;
  const drift = findDrift(context);
  answers.set(context.text, drift);
  return drift;
}
