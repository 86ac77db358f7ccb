import type { Line } from '../../../brief/lines.ts';
import type { Incident } from '../../../incident/incident.ts';
import { offsetOf } from '../../../wording/zone-offsets.ts';
import type { Fix, Severity } from '../../finding.ts';
import { type CoachLine, rememberInLine } from '../../text/coach-text.ts';
import { faceAt } from '../agree/agree-moment.ts';
import { areOfAKind, compare, DIFFERS, type Verdict } from '../agree/compare.ts';
import { type Known, knownFact, labelOf, printedFact } from '../agree/known-facts.ts';
import { isOver, type Quantity, type Slip } from '../read/quantity.ts';
import { lineReader, type Meant, type Reading, type ReadLine } from '../read-line.ts';
import { correctedHere } from './corrected.ts';
import { eventsMeant } from './events.ts';
import { fixesFor, putFact } from './fixes.ts';
import { namesOf } from './names.ts';
import { type Place, placeOf } from './places.ts';

/** What the record says of one number of a text. */
interface Outcome {
  readonly kind: 'conflict' | 'typed';
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** A number as it stands in the text: its reading, its words with what they count, and who wrote them. */
interface Spoken {
  readonly reading: Reading;
  readonly words: string;
  readonly place: Place;
}

interface Judged {
  readonly meant: Meant;
  readonly known: Known;
  readonly verdict: Verdict;
}

/** Smallest number that, with nothing but its noun, is no coincidence. */
const TELLING = 100;

/** "The text says 3,400 customers; the record says 3,187 (Customers affected)." */
function messageOf(incident: Incident, { words, place }: Spoken, chip: string, verdict: Verdict): string {
  const speaker = place.kind === 'fact' ? `“${labelOf(incident, place.chip)}”` : 'The text';
  const record = printedFact(incident, chip).text;
  const both = `${speaker} says ${words}; the record says ${record} (${labelOf(incident, chip)}).`;
  return verdict.kind === 'currency' ? `${both} Amounts of different currencies are not converted.` : both;
}

/** With nothing but a noun, only a large number that is the fact to the last digit is surely the fact. */
function isTelling({ meant, known }: Judged, { kind, low, bound }: Quantity): boolean {
  if (meant.certainty !== 'noun') return true;
  if (known.kind !== 'figure' || kind !== 'count' || bound !== 'exact') return false;
  return low >= TELLING && low === (known.likely ?? known.low);
}

function typedBy(incident: Incident, spoken: Spoken, judged: readonly Judged[]): Outcome | null {
  const { reading, words, place } = spoken;
  if (place.kind !== 'prose' || !reading.quantity.standsAlone) return null;
  // A time of the timeline is often told again; only a fact of the whole incident is offered in its place.
  const same = judged.find(
    (each) =>
      each.verdict.kind === 'same' &&
      isTelling(each, reading.quantity) &&
      !each.meant.chip.startsWith('timeline/'),
  );
  if (!same) return null;
  const { meant, verdict } = same;
  return {
    kind: 'typed',
    severity: 'info',
    message: `“${words}” is typed by hand; the record holds it (${labelOf(incident, meant.chip)}).`,
    fixes: fixesFor({ incident, reading, place, chip: meant.chip, verdict }),
  };
}

/** Small numbers against large facts count something else: "one customer", "3 of them". */
function isPlausible({ low, kind }: Quantity, known: Known): boolean {
  return kind !== 'count' || known.kind !== 'figure' || low >= 10 || known.low < 100;
}

function conflictOf(incident: Incident, spoken: Spoken, judged: readonly Judged[]): Outcome | null {
  const { reading, place } = spoken;
  const rivals = judged.filter(
    ({ meant, known }) => meant.certainty !== 'noun' && isPlausible(reading.quantity, known),
  );
  const rival = rivals.find(({ meant }) => meant.certainty === 'sure') ?? rivals[0];
  if (!rival) return null;
  const { meant, verdict } = rival;
  return {
    kind: 'conflict',
    severity: meant.certainty === 'sure' ? 'error' : 'warn',
    message: messageOf(incident, spoken, meant.chip, verdict),
    fixes: fixesFor({ incident, reading, place, chip: meant.chip, verdict }),
  };
}

/** True when the fact differs only as the words leave open. */
function isAllowed({ meant, known }: Judged, { low, zone }: Quantity, { setup }: Incident): boolean {
  if (!meant.allows) return false;
  if (known.kind === 'figure') return meant.allows === 'more' ? low <= known.high : known.low <= low;
  const offset = offsetOf(zone, known.at, setup.zone);
  const face = offset === null ? null : faceAt(known.at, offset);
  return meant.allows === 'earlier' && (!face || face.hour * 60 + face.minute <= low);
}

/** True when the words can mean this fact. "More than 4,000" fits any larger fact, so it takes more than a noun. */
function mayBe({ meant, verdict }: Judged, { bound }: Quantity): boolean {
  const isOpen = isOver(bound) || bound === 'under';
  return verdict.kind === 'same' || (verdict.kind === 'fits' && !(isOpen && meant.certainty === 'noun'));
}

/** What the words may mean: facts by their cues, and events of the timeline where no cue is sure. */
function meaningsOf(incident: Incident, { meant, clause }: Reading): readonly Meant[] {
  if (clause === null || meant.some(({ certainty }) => certainty !== 'noun')) return meant;
  return [...meant, ...eventsMeant(incident, clause)];
}

/** A title counts those the incident is about: there the noun alone says which figure it is. */
function surerInTitle(meant: readonly Meant[], place: Place): readonly Meant[] {
  if (place.kind !== 'fact' || place.chip !== 'title') return meant;
  return meant.map((each) =>
    each.chip === 'customers' && each.certainty === 'noun' ? { ...each, certainty: 'likely' } : each,
  );
}

/** A row of the timeline has its time beside it: another one in its words is that of something else. */
function withoutOwnTime(meant: readonly Meant[], place: Place): readonly Meant[] {
  if (place.kind !== 'fact' || !place.chip.startsWith('timeline/')) return meant;
  const own = place.chip.replace(/[^/]*$/, 'at');
  return meant.filter(({ chip }) => chip !== own);
}

function judge(incident: Incident, spoken: Spoken): Outcome | null {
  const { quantity } = spoken.reading;
  const meanings = surerInTitle(meaningsOf(incident, spoken.reading), spoken.place);
  const meant = withoutOwnTime(meanings, spoken.place);
  const judged = meant.flatMap((each): readonly Judged[] => {
    const known = knownFact(incident, each.chip);
    if (!known || !areOfAKind(quantity, known)) return [];
    return [{ meant: each, known, verdict: compare(quantity, known, incident) }];
  });
  // Words may mean several facts: one that fits is enough.
  const isRight = judged.some((each) => mayBe(each, quantity) || isAllowed(each, quantity, incident));
  return isRight ? typedBy(incident, spoken, judged) : conflictOf(incident, spoken, judged);
}

/** A number of a line with the place it stands in and what the record says of it. */
export interface JudgedReading {
  readonly reading: Reading;
  readonly place: Place;
  readonly outcome: Outcome | null;
}

/** All the numbers of a line, and those that contradict others of it. */
interface JudgedLine {
  readonly readings: readonly JudgedReading[];
  readonly slips: readonly Slip[];
}

/** One state of the record, against which the numbers of a text are judged. */
export interface Judge {
  readonly incident: Incident;
  readonly readLine: ReadLine;
}

function heldAgainstFacts(incident: Incident, spoken: Spoken): Outcome | null {
  const { place, reading } = spoken;
  if (place.kind === 'value' || place.kind === 'generated') return null;
  if (reading.meant.length === 0 && reading.clause === null) return null;
  return judge(incident, spoken);
}

/** A figure was corrected, and here it is told as it was before. */
function heldAgainstCorrections(incident: Incident, line: Line, spoken: Spoken): Outcome | null {
  const { reading, words } = spoken;
  const old = correctedHere(incident, line, reading.quantity);
  if (!old) return null;
  const place: Place = spoken.place.kind === 'value' ? { kind: 'fact', chip: '' } : spoken.place;
  const pair = { incident, reading, place, verdict: DIFFERS };
  return {
    kind: 'conflict',
    severity: 'error',
    message: `“${words}” holds “${old.label}” as it was told before it was corrected to “${old.to}”.`,
    fixes: old.chip === null ? [] : putFact({ ...pair, chip: old.chip }),
  };
}

function outcomeOf(incident: Incident, line: Line, reading: Reading, place: Place): Outcome | null {
  const { start, nounEnd } = reading.quantity;
  const spoken = { reading, words: line.text.slice(start, nounEnd), place };
  const outcome = heldAgainstFacts(incident, spoken);
  return outcome?.kind === 'conflict' ? outcome : (heldAgainstCorrections(incident, line, spoken) ?? outcome);
}

/** Kept with the line for as long as the record stands. */
const judged = rememberInLine((read, { incident, readLine }: Judge): JudgedLine => {
  const { readings, slips } = readLine(read);
  return {
    slips,
    readings: readings.map((reading) => {
      const place = placeOf(read.line, reading.quantity);
      return { reading, place, outcome: outcomeOf(incident, read.line, reading, place) };
    }),
  };
});

/** What a line says of its numbers, held against the record. */
export function judgeLine(read: CoachLine, by: Judge): JudgedLine {
  return judged(read, by);
}

/** True for a fact that the record holds. */
export function isKnown({ incident }: Judge, chip: string): boolean {
  return knownFact(incident, chip) !== null;
}

const judges = new WeakMap<Incident['facts'], Judge>();

/** The judge for this state of the facts; an edit of the prose keeps it. */
export function judgeOf(incident: Incident): Judge {
  const { facts, lists, setup } = incident;
  const kept = judges.get(facts);
  if (kept?.incident.lists === lists && kept.incident.setup === setup) return kept;
  const made: Judge = { incident, readLine: lineReader(namesOf(incident)) };
  judges.set(facts, made);
  return made;
}
