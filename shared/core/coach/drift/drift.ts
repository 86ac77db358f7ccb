import { printChip } from '../../brief/chips.ts';
import type { Line } from '../../brief/lines.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Severity } from '../finding.ts';
import { type Hit, isProse, notTechnical, type RuleContext } from '../rule.ts';
import type { CoachLine, CoachText } from '../text/coach-text.ts';
import { areOfAKind, bothHold, compare, type Verdict } from './compare.ts';
import { fixesFor } from './fixes.ts';
import { type Known, knownFact, labelOf } from './known-facts.ts';
import { namesOf } from './names.ts';
import { type Place, placeOf } from './places.ts';
import type { Quantity } from './quantity.ts';
import { type LineReading, lineReader, type Meant, type Reading } from './read-line.ts';

/** What the numbers of a text say against each other and against the record. */
export interface Drift {
  readonly conflicts: readonly Hit[];
  /** Numbers typed by hand that a fact would print. */
  readonly typed: readonly Hit[];
}

interface Judged {
  readonly meant: Meant;
  readonly known: Known;
  readonly verdict: Verdict;
}

/** Smallest number that, with nothing but its noun, is no coincidence. */
const TELLING = 100;

function hitAt(line: Line, { start, end }: Quantity, rest: Partial<Hit>): Hit {
  return { line, start, end, ...rest };
}

function wordsOf({ text }: Line, { start, nounEnd }: Quantity): string {
  return text.slice(start, nounEnd);
}

function speaker(incident: Incident, place: Place): string {
  return place.kind === 'fact' ? `“${labelOf(incident, place.chip)}”` : 'The text';
}

/** "The text says 3,400 customers; the record says 3,187 (Customers affected)." */
function messageOf(
  incident: Incident,
  line: Line,
  { quantity }: Reading,
  place: Place,
  chip: string,
  verdict: Verdict,
): string {
  const record = printChip(incident, chip).text;
  const both = `${speaker(incident, place)} says ${wordsOf(line, quantity)}; the record says ${record} (${labelOf(incident, chip)}).`;
  return verdict.kind === 'currency' ? `${both} Amounts of different currencies are not converted.` : both;
}

function judge(incident: Incident, { quantity, meant }: Reading): readonly Judged[] {
  return meant.flatMap((each) => {
    const known = knownFact(incident, each.chip);
    return known && areOfAKind(quantity, known)
      ? [{ meant: each, known, verdict: compare(quantity, known, incident) }]
      : [];
  });
}

function typedHit(incident: Incident, line: Line, reading: Reading, judged: readonly Judged[]): Hit | null {
  const { quantity } = reading;
  const same = judged.find(
    ({ meant, verdict }) =>
      verdict.kind === 'same' &&
      (meant.certainty !== 'noun' ||
        (quantity.kind === 'count' && quantity.low >= TELLING && quantity.bound === 'exact')),
  );
  if (same?.verdict.kind !== 'same' || !quantity.standsAlone) return null;
  const { chip } = same.meant;
  const message = `“${wordsOf(line, quantity)}” is typed by hand; the record holds it (${labelOf(incident, chip)}).`;
  const fixes = fixesFor({ incident, reading, place: { kind: 'prose' }, chip, verdict: same.verdict });
  return hitAt(line, quantity, { message, fixes });
}

/** Small numbers against large facts count something else: "one customer", "3 of them". */
function isPlausible({ low, kind }: Quantity, known: Known): boolean {
  return kind !== 'count' || known.kind !== 'figure' || low >= 10 || known.low < 100;
}

function conflictHit(
  incident: Incident,
  line: Line,
  reading: Reading,
  place: Place,
  judged: readonly Judged[],
): Hit | null {
  const rivals = judged.filter(
    ({ meant, known }) => meant.certainty !== 'noun' && isPlausible(reading.quantity, known),
  );
  const [rival] = rivals.toSorted(
    (a, b) => Number(a.meant.certainty !== 'sure') - Number(b.meant.certainty !== 'sure'),
  );
  if (!rival) return null;
  const { chip, certainty } = rival.meant;
  const severity: Severity = certainty === 'sure' ? 'error' : 'warn';
  return hitAt(line, reading.quantity, {
    severity,
    message: messageOf(incident, line, reading, place, chip, rival.verdict),
    fixes: fixesFor({ incident, reading, place, chip, verdict: rival.verdict }),
  });
}

interface Found {
  readonly conflicts: Hit[];
  readonly typed: Hit[];
  /** The first number of each key, with its line: the place a later rival is compared with. */
  readonly firsts: Map<string, { readonly line: Line; readonly quantity: Quantity }>;
}

/** One number against the record: one meaning that fits is enough, as words may mean several facts. */
function againstRecord(incident: Incident, line: Line, reading: Reading, place: Place, found: Found): void {
  const judged = judge(incident, reading);
  const isRight = judged.some(({ verdict }) => verdict.kind === 'same' || verdict.kind === 'fits');
  const hit = isRight
    ? place.kind === 'prose' && typedHit(incident, line, reading, judged)
    : conflictHit(incident, line, reading, place, judged);
  if (hit) (isRight ? found.typed : found.conflicts).push(hit);
}

function sectionOf({ section }: Line): string {
  return section === 'title' ? 'the title' : `the section “${section.replaceAll('-', ' ')}”`;
}

/** A fact that the record does not hold can still be told with two values. */
function factKeys(incident: Incident, { meant }: Reading): readonly string[] {
  const [first] = meant.filter(({ chip, certainty }) => certainty === 'sure' && !knownFact(incident, chip));
  return first ? [`fact ${first.chip}`] : [];
}

function againstText(incident: Incident, line: Line, reading: Reading, found: Found): void {
  const { quantity } = reading;
  let isListed = false;
  for (const key of [...reading.keys, ...factKeys(incident, reading)]) {
    const first = found.firsts.get(key);
    if (!first) found.firsts.set(key, { line, quantity });
    else if (!isListed && !bothHold(first.quantity, quantity)) {
      isListed = true;
      const where = first.line === line ? 'elsewhere in this paragraph' : `in ${sectionOf(first.line)}`;
      const message = `“${wordsOf(line, quantity)}” here, “${wordsOf(first.line, first.quantity)}” ${where}.`;
      found.conflicts.push(hitAt(line, quantity, { message }));
    }
  }
}

function addLine(
  { line }: CoachLine,
  { readings, slips }: LineReading,
  incident: Incident,
  found: Found,
): void {
  for (const reading of readings) {
    const place = placeOf(line, reading.quantity);
    if (place.kind === 'value') continue;
    if (place.kind !== 'generated') againstRecord(incident, line, reading, place, found);
    if (isProse(line)) againstText(incident, line, reading, found);
  }
  if (!isProse(line)) return;
  for (const { quantity, message } of slips) found.conflicts.push(hitAt(line, quantity, { message }));
}

function findDrift({ text, incident }: RuleContext): Drift {
  const readLine = lineReader(namesOf(incident));
  const found: Found = { conflicts: [], typed: [], firsts: new Map() };
  for (const each of text.lines) {
    if (!notTechnical(each.line) || each.line.kind === 'heading' || each.line.kind === 'subtitle') continue;
    const reading = readLine(each.line.text);
    if (reading.readings.length > 0) addLine(each, reading, incident, found);
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
