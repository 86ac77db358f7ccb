import { regex } from '../../../long-text.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { bothHold } from '../agree/compare.ts';
import type { Quantity } from '../read/quantity.ts';
import { moneyTold, shareTold } from './amounts.ts';
import { peopleTold, thingsTold } from './people.ts';
import { timeTold } from './times.ts';
import { mayBeSameAttempts, mayBeSamePeople } from './words.ts';

/** What a number tells, whichever words it is told in. */
export interface Told {
  /** The chip of the fact. */
  readonly chip: string;
  /** Who or what it is said of, '' where that is all of it. */
  readonly noun: string;
  /** What happened to them; '' for times and money. */
  readonly deed: string;
  readonly isWhole: boolean;
  /** True for "the 400 users", of whom the text spoke before. */
  readonly isDefinite: boolean;
  /** "By 14:30", "within an hour": no later than then. */
  readonly isLatest: boolean;
  /** A first count, or the last one: it may differ from what is told elsewhere. */
  readonly isStage: boolean;
}

/** Things of any kind, which no fact of the record holds. */
export const THINGS = 'things';

const WHOLE = { noun: '', deed: '', isWhole: true, isDefinite: false, isLatest: false, isStage: false };
const STAGE = ready(
  regex('')`
    \b(?:final|finally|corrected|correction|revised|updated|now|since then|by now|actual(?:ly)?|in fact|
      (?:first|second|next|previous|earlier) (?:count|report|estimate|figure|number|wave|outage|incident|part|
      half|hour|day)|we first|initial(?:ly)?|early|earliest|estimated|estimates?(?! (?:the|that|it|our)\b)|
      at first|preliminary|so far|(?<!stood )still|already|known|latest|meanwhile|recount|worst case|at worst|
      at best|peak|rose|grew|climbed|fell|target|goal|plan|normal(?:ly)? (?:day|week|hour)|usual(?:ly)?|
      average|typical(?:ly)?|a year ago|last (?:year|month|week|time))\b
  `,
);
const BY = ready(/(?:^|[ ,])by (?:about )?$/);
/** What has worked "since 15:00" may have been back before. */
const SINCE = ready(/(?:^|[ ,])since (?:about )?$/);
const WITHIN = ready(/(?:^|[ ,])within (?:only |just )?$/);
/** Words that only measure. */
const MEASURED = regex('')`
  (?:\b(?:barely|hardly|a good|fully|well over|the best part of|(?:a|the) whole|a full|as long as|some|
    roughly|an estimated) )+$
`;
/** Words on either side of a number that may tell what it is. */
const BEFORE = 120;
const AFTER = 90;

const INNER = ready(/^one ([a-z ]{4,30}) (?:in|out of) /i);

/** The words on both sides, up to the next number of the kind: what stands beyond is told of that one. */
function sidesOf(
  sentence: string,
  quantity: Quantity,
  others: readonly Quantity[],
): readonly [string, string] {
  const { start, end } = quantity;
  const from = Math.max(
    0,
    start - BEFORE,
    ...others.filter((each) => each.end <= start).map((each) => each.end),
  );
  const to = Math.min(
    sentence.length,
    end + AFTER,
    ...others.filter((each) => each.start >= end).map((each) => each.start),
  );
  return [sentence.slice(from, start).replace(MEASURED, ''), sentence.slice(end, to)];
}

function partsOf({ kind }: Quantity, before: string, after: string): Partial<Told> | null {
  if (kind === 'count') {
    const people = peopleTold(before, after);
    if (people) return { chip: 'customers', ...people };
    const things = thingsTold(before, after);
    return things && { chip: THINGS, ...things };
  }
  if (kind === 'share') return shareTold(before, after);
  if (kind === 'money') {
    const chip = moneyTold(before, after);
    return chip === null ? null : { chip };
  }
  if (kind !== 'duration' && kind !== 'clock') return null;
  const chip = timeTold(kind, before, after);
  return chip === null
    ? null
    : {
        chip,
        isLatest:
          (kind === 'clock' ? BY : WITHIN).test(before) || (chip === 'restoredAt' && SINCE.test(before)),
      };
}

/**
 * The fact that a number of a sentence tells, in whatever words; null where they are not sure of it. The sentence is
 * plain, see `plainOf`; `others` are its further numbers.
 */
export function toldOf(sentence: string, quantity: Quantity, others: readonly Quantity[]): Told | null {
  if (quantity.per !== '' || quantity.kind === 'date' || quantity.kind === 'points') return null;
  const rivals = others.filter(({ kind }) => kind === quantity.kind);
  const [before, behind] = sidesOf(sentence, quantity, rivals);
  // "One customer in ten" holds its noun.
  const inner =
    quantity.kind === 'share' ? INNER.exec(sentence.slice(quantity.start, quantity.end))?.[1] : undefined;
  const after = inner ? ` ${inner.toLowerCase()}s${behind}` : behind;
  const parts = partsOf(quantity, before, after);
  return parts?.chip === undefined
    ? null
    : { ...WHOLE, ...parts, chip: parts.chip, isStage: STAGE.test(`${before}# ${after}`) };
}

/** A number and what it tells. */
export interface Telling {
  readonly told: Told;
  readonly quantity: Quantity;
  /** The service it is told of, '' where none is named. */
  readonly thing: string;
}

function samePeople(a: Telling, b: Telling): boolean {
  if (!mayBeSamePeople(a.told.noun, b.told.noun)) return false;
  if (a.told.isWhole && b.told.isWhole) return true;
  if (a.told.isWhole !== b.told.isWhole) {
    const [whole, part] = a.told.isWhole ? [a, b] : [b, a];
    return (
      part.told.isDefinite || (whole === b && b.told.isDefinite) || part.quantity.low > whole.quantity.high
    );
  }
  return a.told.deed === b.told.deed && (a.told.isDefinite || b.told.isDefinite);
}

function speakOfOne(a: Telling, b: Telling): boolean {
  if (
    a.told.chip !== b.told.chip ||
    (a.quantity.kind !== 'share' && a.thing !== b.thing && a.thing !== '' && b.thing !== '')
  )
    return false;
  if (a.told.chip === THINGS) return a.told.noun === b.told.noun && a.told.deed === b.told.deed;
  if (a.told.chip === 'customers') return samePeople(a, b);
  if (a.told.chip === 'customersShare') return mayBeSamePeople(a.told.noun, b.told.noun);
  return a.told.chip !== 'failedShare' || mayBeSameAttempts(a.told.noun, b.told.noun);
}

function allows(a: Telling, b: Telling): boolean {
  return a.told.isLatest && a.quantity.low >= b.quantity.low;
}

/** True when two numbers tell one fact and cannot both be right. */
export function contradict(a: Telling, b: Telling): boolean {
  if (a.told.isStage || b.told.isStage || !speakOfOne(a, b)) return false;
  return !bothHold(a.quantity, b.quantity) && !allows(a, b) && !allows(b, a);
}
