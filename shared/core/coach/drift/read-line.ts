import { remember } from '../../remember.ts';
import { type KnownWord, knownWord } from '../../vocabulary/words.ts';
import { ready } from '../phrases/make-pattern.ts';
import { type CoachLine, rememberInLine, type Sentence } from '../text/coach-text.ts';
import { outsideQuotes, quotedSpans } from '../text/quotes.ts';
import { slipsIn } from './arithmetic/arithmetic.ts';
import { type Counted, slipsAcross } from './arithmetic/paragraph.ts';
import type { Certainty, Names } from './cues/cue.ts';
import { createCueIndex } from './cues/cue-index.ts';
import { isNarrowed, isPaidPart } from './cues/vetoes.ts';
import { clauseAt } from './read/clause.ts';
import { noneIn } from './read/none.ts';
import { quantitiesOf } from './read/quantities.ts';
import type { Quantity, Slip } from './read/quantity.ts';
import { thingOf } from './read/things.ts';
import { keysOf, type WordKeys } from './same-words.ts';
import { THINGS, type Told, toldOf } from './told/told.ts';

/** A fact that the words around a number may mean, by the chip that prints it. */
export interface Meant {
  readonly chip: string;
  readonly certainty: Certainty;
  /** In which direction the fact may differ: more customers than "800 could not log in", earlier than "by 14:30". */
  readonly allows?: 'more' | 'earlier' | null;
}

/** A quantity of a line with what it may mean; offsets count in the line. */
export interface Reading {
  readonly quantity: Quantity;
  readonly meant: readonly Meant[];
  /** Two quantities of a text that share one of these keys speak of one fact. */
  readonly keys: WordKeys;
  /** True when the quantity begins its sentence. */
  readonly isFirst: boolean;
  /** The words that say what happened at a clock time; null for other kinds and where they cannot be told apart. */
  readonly clause: string | null;
  /** What a share or a time that may tell a fact is said of ("payments"), '' where nothing is named. */
  readonly thing: string;
  /** The fact it tells in words of its own; null where they narrow it down or leave it open. */
  readonly told: Told | null;
}

/** All that the words of a line say of its numbers, before any value is compared. */
interface LineReading {
  readonly readings: readonly Reading[];
  /** Numbers that contradict others of the same sentence. */
  readonly slips: readonly Slip[];
}

export type ReadLine = (line: CoachLine) => LineReading;

/** Words around a number that are looked at, in UTF-16 units. */
const BEFORE = 110;
const AFTER = 100;

/** The stretch around a quantity in which words may say what it means. */
function reachOf(sentence: string, { start, end }: Quantity): readonly [from: number, to: number] {
  return [Math.max(0, start - BEFORE), Math.min(sentence.length, end + AFTER)];
}

/** White space other than the plain one. */
const OTHER_SPACE = /[^\S ]/g;

/** A sentence in small letters, each at its place, with one kind of space and apostrophe. */
function plainOf(sentence: string): string {
  // The one letter that grows in lower case would shift every offset behind it.
  const small = sentence.replaceAll('\u0130', 'I').toLowerCase();
  return small.replace(OTHER_SPACE, ' ').replaceAll('’', "'");
}

/** The plain sentence around a quantity, the quantity as "#"; "~" where it was cut. */
function frameOf(plain: string, quantity: Quantity): string {
  const { start, end } = quantity;
  const [from, to] = reachOf(plain, quantity);
  const head = (from > 0 ? '~' : '') + plain.slice(from, start);
  return `${head}#${plain.slice(end, to)}${to < plain.length ? '~' : ''}`.replaceAll('"', '');
}

/** Adds the words, or the parts of words, that lie in a stretch of the sentence. */
function addWords({ words, start: base }: Sentence, start: number, end: number, to: KnownWord[]): void {
  for (const word of words) {
    const from = word.start - base;
    const until = word.end - base;
    if (until <= start) continue;
    if (from >= end) return;
    if (from >= start && until <= end) to.push(word.known);
    else to.push(knownWord(word.text.slice(Math.max(start - from, 0), end - from)));
  }
}

/** The words of a frame. */
function wordsAround(sentence: Sentence, quantity: Quantity): readonly KnownWord[] {
  const [from, to] = reachOf(sentence.text, quantity);
  const around: KnownWord[] = [];
  addWords(sentence, from, quantity.start, around);
  addWords(sentence, quantity.end, to, around);
  return around;
}

type FindCues = ReturnType<typeof createCueIndex>;

const RANK: Readonly<Record<Certainty, number>> = { sure: 0, likely: 1, noun: 2 };

function meantBy({ sentence, plain, findCues }: Parts, quantity: Quantity): readonly Meant[] {
  const near = findCues(quantity.kind, wordsAround(sentence, quantity));
  if (near.length === 0) return [];
  const frame = frameOf(plain, quantity);
  const said = near.filter(({ cue: { per = '' }, isIn }) => per === quantity.per && isIn(frame));
  if (said.length === 0) return [];
  if (said.length > 1) said.sort((a, b) => a.order - b.order);
  const best = new Map<string, Certainty>();
  for (const { cue } of said) {
    const { chip, certainty } = cue;
    const before = best.get(chip);
    if (!before || RANK[certainty] < RANK[before]) best.set(chip, certainty);
  }
  const meant = [...best].map(([chip, certainty]) => ({ chip, certainty }));
  // The worst case is told in the words of the case that happened.
  return best.get('customersWorst') === 'sure'
    ? meant.filter(({ chip }) => chip === 'customersWorst')
    : meant;
}

function shifted<Q extends Quantity>(quantity: Q, by: number): Q {
  const { start, end, nounEnd } = quantity;
  return { ...quantity, start: start + by, end: end + by, nounEnd: nounEnd + by };
}

interface Parts {
  readonly sentence: Sentence;
  /** Its text, see `plainOf`. */
  readonly plain: string;
  readonly findCues: FindCues;
  readonly quantities: readonly Quantity[];
  /** What "it" stands for at the start of the sentence. */
  readonly subject: string;
}

const IS_IT = ready(
  /^(?:(?:According to|By|In|As for|From) (?:\p{L}+ ){1,3}?\p{L}+,? )?(?:[Ii]t|[Tt]hey|[Tt]his|[Tt]hat) (?:was|were|is|took|lasted|failed|ran|has|had|began|started|cost|came|went) /u,
);
const SUBJECT = ready(
  /^(?:The|Our|An?|This) (\p{L}{3,20}(?: (?!(?:was|were|is|took|lasted|failed|ran|has|had|of|for|to|that|which|began|started|could|did)\b)\p{Ll}{3,20}(?= (?:was|were|is|took|lasted|failed|ran|has|had|began|started|could|did)\b))?) /u,
);

/** What the "it" at the start of a sentence stands for: the subject of the sentence before; '' where there is none. */
function subjectOf({ text }: Sentence, before: Sentence | undefined): string {
  return IS_IT.test(text) ? (SUBJECT.exec(before?.text.slice(0, 60) ?? '')?.[1] ?? '') : '';
}

/** Beside another number of its kind, the words of a row of figures may belong to either. */
function withoutRows(
  meant: readonly Meant[],
  { kind }: Quantity,
  quantities: readonly Quantity[],
): readonly Meant[] {
  const rivals = quantities.filter((other) => other.kind === kind).length > 1;
  return rivals && kind !== 'count' ? meant.filter(({ chip }) => !chip.startsWith('figures/')) : meant;
}

/** What no cue ties to a fact may still tell it in words of its own. */
function withTold(meant: readonly Meant[], told: Told | null): readonly Meant[] {
  if (!told || told.chip === THINGS || told.isStage) return meant;
  const allows = told.isLatest ? 'earlier' : told.isWhole || told.isDefinite ? null : 'more';
  if (meant.some(({ certainty }) => certainty !== 'noun'))
    return meant.map((each) =>
      told.isLatest && told.chip === 'restoredAt' && each.chip === told.chip ? { ...each, allows } : each,
    );
  return [
    ...meant.filter(({ chip }) => chip !== told.chip),
    { chip: told.chip, certainty: 'likely', allows },
  ];
}

function clauseOf(
  quantity: Quantity,
  sentence: string,
  quantities: readonly Quantity[],
  isNarrow: boolean,
): string | null {
  if (quantity.kind !== 'clock' || isNarrow) return null;
  const others = quantities.filter((other) => other !== quantity && other.kind === 'clock');
  return clauseAt(sentence, quantity, others);
}

function readQuantity(quantity: Quantity, parts: Parts): Reading {
  const { plain, quantities, subject } = parts;
  const { text, start } = parts.sentence;
  const others = quantities.filter((other) => other !== quantity);
  const isNarrow = isNarrowed(text, quantity) || isPaidPart(text, quantity, others);
  const meant = isNarrow ? [] : meantBy(parts, quantity);
  const told = isNarrow ? null : toldOf(plain, quantity, others);
  const all = withTold(withoutRows(meant, quantity, quantities), told);
  // Asked only of what a fact may be told by.
  const hasThing = told !== null || all.some(({ certainty }) => certainty === 'sure');
  return {
    quantity: shifted(quantity, start),
    meant: all,
    told,
    keys: keysOf(text, quantity, quantities.length, isNarrow, subject),
    isFirst: quantity.start === 0,
    clause: clauseOf(quantity, text, quantities, isNarrow),
    thing: hasThing ? thingOf(text, quantity) : '',
  };
}

/** "Nobody was charged twice" is told against "120 customers were charged twice". */
function readNone(text: string, at: number): readonly Reading[] {
  const none = noneIn(text);
  if (!none) return [];
  const { quantity, subject } = none;
  const keys = keysOf(text, quantity, 1, false, subject);
  const reading = { meant: [], told: null, keys, isFirst: true, clause: null, thing: '' };
  return [{ ...reading, quantity: shifted(quantity, at) }];
}

/** What is read of a line so far. */
interface Growing {
  readonly readings: Reading[];
  readonly slips: Slip[];
  readonly counted: Counted[];
}

function readSentence(
  sentence: Sentence,
  findCues: FindCues,
  before: Sentence | undefined,
  to: Growing,
): void {
  const { text, start: at } = sentence;
  const all = quantitiesOf(text, sentence.words);
  if (all.length === 0) {
    to.readings.push(...readNone(text, at));
    to.counted.push({ sentence: text, start: at, quantities: all });
    return;
  }
  // What others say is theirs: it may well be another number.
  const quoted = quotedSpans(sentence).map(({ start, end }) => ({ start: start - at, end: end - at }));
  const quantities = outsideQuotes(all, quoted);
  const subject = subjectOf(sentence, before);
  const parts: Parts = { sentence, plain: plainOf(text), findCues, quantities, subject };
  for (const quantity of quantities) to.readings.push(readQuantity(quantity, parts));
  for (const slip of slipsIn(text, quantities))
    to.slips.push({ ...slip, quantity: shifted(slip.quantity, at) });
  to.counted.push({ sentence: text, start: at, quantities });
}

const readLine = rememberInLine(({ line, sentences }, cues: FindCues): LineReading => {
  const read: Growing = { readings: [], slips: [], counted: [] };
  for (const [index, sentence] of sentences.entries())
    readSentence(sentence, cues, sentences[index - 1], read);
  const { readings, slips, counted } = read;
  slips.push(...slipsAcross(line.text, counted));
  return { readings, slips };
});

function readerFor(names: Names): ReadLine {
  const cues = createCueIndex(names);
  return (line) => readLine(line, cues);
}

/** Few records are open at a time; each change of a name makes a new set of patterns. */
const readerOf = remember((names) => readerFor(JSON.parse(names) as Names), 6_000, 100_000);

/** How the lines of a record with these names are read; what a line says is remembered. */
export function lineReader(names: Names): ReadLine {
  return readerOf(JSON.stringify(names));
}
