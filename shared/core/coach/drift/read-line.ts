import { remember, rememberLine } from '../../remember.ts';
import { splitWords } from '../../vocabulary/words.ts';
import { outsideQuotes, quotedSpans } from '../text/quotes.ts';
import { sentencesOf } from '../text/sentences.ts';
import { slipsIn } from './arithmetic.ts';
import { clauseAt } from './clause.ts';
import { type CueWording, createCueIndex } from './cue-index.ts';
import type { Certainty, Names } from './cues/cue.ts';
import { type Counted, slipsAcross } from './paragraph.ts';
import { quantitiesOf } from './quantities.ts';
import type { Quantity, Slip } from './quantity.ts';
import { keysOf } from './same-words.ts';
import { thingOf } from './things.ts';
import { isNarrowed } from './vetoes.ts';

/** A fact that the words around a number may mean, by the chip that prints it. */
export interface Meant {
  readonly chip: string;
  readonly certainty: Certainty;
}

/** A quantity of a line with what it may mean; offsets count in the line. */
export interface Reading {
  readonly quantity: Quantity;
  readonly meant: readonly Meant[];
  /** Two quantities of a text that share one of these keys speak of one fact. */
  readonly keys: readonly string[];
  /** True when the quantity begins its sentence. */
  readonly isFirst: boolean;
  /** The words that say what happened at a clock time; null for other kinds and where they cannot be told apart. */
  readonly clause: string | null;
  /** What a share or a time is said of ("payments"), '' where nothing is named. */
  readonly thing: string;
}

/** All that the words of a line say of its numbers, before any value is compared. */
interface LineReading {
  readonly readings: readonly Reading[];
  /** Numbers that contradict others of the same sentence. */
  readonly slips: readonly Slip[];
}

export type ReadLine = (text: string) => LineReading;

/** Words around a number that are looked at, in UTF-16 units. */
const BEFORE = 110;
const AFTER = 100;

/** The sentence around a quantity in small letters, the quantity as "#"; "~" where it was cut. */
function frameOf(sentence: string, { start, end }: Quantity): string {
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(sentence.length, end + AFTER);
  const words = `${from > 0 ? '~' : ''}${sentence.slice(from, start)}#${sentence.slice(end, to)}${to < sentence.length ? '~' : ''}`;
  return words.toLowerCase().replace(/\s/g, ' ').replaceAll('’', "'").replaceAll('"', '');
}

type FindCues = (words: readonly string[]) => readonly CueWording[];

const RANK: Readonly<Record<Certainty, number>> = { sure: 0, likely: 1, noun: 2 };

function meantBy(sentence: string, quantity: Quantity, cues: FindCues): readonly Meant[] {
  const frame = frameOf(sentence, quantity);
  const words = splitWords(frame).map(({ text }) => text);
  const best = new Map<string, Certainty>();
  for (const { cue, isIn } of cues(words)) {
    const { chip, kinds, certainty, per = '' } = cue;
    if (per !== quantity.per || !kinds.includes(quantity.kind) || !isIn(frame)) continue;
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

/** What a sentence says of its numbers, with those that others are not quoted with. */
interface SentenceReading extends LineReading {
  readonly counted: Counted;
}

interface Parts {
  readonly sentence: string;
  readonly cues: FindCues;
  readonly quantities: readonly Quantity[];
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

function readQuantity(quantity: Quantity, { sentence, cues, quantities }: Parts): Omit<Reading, 'quantity'> {
  const isNarrow = isNarrowed(sentence, quantity);
  const meant = isNarrow ? [] : meantBy(sentence, quantity, cues);
  return {
    meant: withoutRows(meant, quantity, quantities),
    keys: keysOf(sentence, quantity, quantities.length, isNarrow),
    isFirst: quantity.start === 0,
    clause: clauseOf(quantity, sentence, quantities, isNarrow),
    thing: thingOf(sentence, quantity),
  };
}

function readSentence(sentence: string, at: number, cues: FindCues): SentenceReading {
  const all = quantitiesOf(sentence);
  if (all.length === 0) return { readings: [], slips: [], counted: { sentence, start: at, quantities: [] } };
  // What others say is theirs: it may well be another number.
  const quantities = outsideQuotes(all, quotedSpans({ text: sentence, start: 0 }));
  const parts: Parts = { sentence, cues, quantities };
  return {
    readings: quantities.map((quantity) => ({
      ...readQuantity(quantity, parts),
      quantity: shifted(quantity, at),
    })),
    slips: slipsIn(sentence, quantities).map((slip) => ({ ...slip, quantity: shifted(slip.quantity, at) })),
    counted: { sentence, start: at, quantities },
  };
}

function readerFor(names: Names): ReadLine {
  const cues = createCueIndex(names);
  return rememberLine((text) => {
    const parts = sentencesOf(text).map(({ start, end }) =>
      readSentence(text.slice(start, end), start, cues),
    );
    return {
      readings: parts.flatMap((part) => part.readings),
      slips: [
        ...parts.flatMap((part) => part.slips),
        ...slipsAcross(
          text,
          parts.map(({ counted }) => counted),
        ),
      ],
    };
  });
}

/** Few records are open at a time; each change of a name makes a new set of patterns. */
const readerOf = remember((names) => readerFor(JSON.parse(names) as Names), 6_000, 100_000);

/** How the lines of a record with these names are read; what a line says is remembered. */
export function lineReader(names: Names): ReadLine {
  return readerOf(JSON.stringify(names));
}
