import { regex } from '../../../long-text.ts';
import { slackOf } from '../agree/agree.ts';
import { isOver, type Quantity, type Slip } from '../read/quantity.ts';
import { wrongAside, wrongProduct, wrongShares, wrongZone } from './asides.ts';
import { outOfBalance } from './balance.ts';
import { wrongGrowth } from './growth.ts';
import {
  wrongClauses,
  wrongList,
  wrongNames,
  wrongPart,
  wrongParts,
  wrongSplit,
  wrongWhole,
} from './lists.ts';
import { wrongSum } from './sums.ts';

const DAY = 24 * 60;

function wordsAt(text: string, { start, end }: Quantity): string {
  return text.slice(start, end);
}

function between(text: string, from: Quantity, to: Quantity): string {
  return text.slice(from.end, Math.max(from.end, to.start));
}

const LABELS = /\bstart\w{0,5}\b.{0,80}\b(?:end|restor)\w{0,5}\b.{0,80}\b(?:duration|last)/is;
const TO = regex('')`
  ^(?:,? ?(?:to|until|till|and|–|—|-) ?|, (?:first )?(?:alarm|alert|detected|noticed|end(?:ed)?|restored|
    over)(?: at)? )$
`;
const THEN_LASTING = regex('')`
  ^(?: (?:UTC|GMT|CET|CEST|BST))?[ ,;(:=–—-]{0,3}(?:(?:and|so|thus|therefore|which|that|it|this|is|was|or|
    i\.e\.|for|lasting|lasted|took|means|makes|made|gives|equals|a|total|duration|period|stretch|span|window|
    an|outage|incident|the|duration|downtime|interruption|disruption|failure|whole|of|about|in all|
    altogether) ?){0,5}$
`;
const LASTING_THEN = regex('')`
  ^(?:,? ?(?:long,? ?)?\(?(?:(?:runs?|ran|lasts?|lasted|are counted|is counted) )?(?:from|between) |,? \(|
    , starting at |: (?:start(?:ed)?|began|from) (?:at )?)$
`;
const BEGAN = /\b(?:start(?:ed)?|began) (?:at )?$/i;
const ENDED = /^[^.;]{0,40}\b(?:ended|end|restored|recovered|over|back|normal)(?: again)? (?:at )?$/i;
const LATER = /^ later\b/;
const LASTED = regex('i')`
  \b(?:it|this|outage|incident|failure|interruption|disruption) (?:lasted|took)|
  \b(?:duration|downtime|total) (?:is|was|of)|
  \b(?:that|which|this) (?:is|makes|means|gives)
`;
/** "Started at 14:02 UTC and lasted 30 minutes until 15:02 UTC". */
const FOR_THEN = /^,? (?:and )?(?:lasted|took|went on|continued)(?: for)? $/i;
/** "It started at 14:02 UTC. It ended 30 minutes later, at 15:15 UTC". */
const ENDED_AFTER =
  /\b(?:it|outage|incident|service|and) (?:was |had )?(?:ended|over|restored|back|stopped) $/i;
const LATER_AT = /^ later,? (?:at )?$/;
const UNTIL = /^,? (?:until|till|to|up to|and ended at) $/i;
/** "At 14:06 UTC, four minutes after the start at 13:40 UTC". */
const AFTER = /^,? (after|before) (?:the |it |we )?(?:[a-z]{2,16} ){0,4}(?:at |\(|of )?$/i;

/** True when the words leave no doubt that the stretch of time runs from the first clock time to the second. */
function isSpan(text: string, start: Quantity, end: Quantity, lasting: Quantity): boolean {
  if (LABELS.test(text)) return true;
  const gap = between(text, start, end);
  if (BEGAN.test(text.slice(0, start.start)) && ENDED.test(gap))
    return (
      THEN_LASTING.test(between(text, end, lasting)) &&
      (LATER.test(text.slice(lasting.end)) || LASTED.test(between(text, end, lasting)))
    );
  if (!TO.test(gap)) return false;
  if (lasting.start > end.end) return THEN_LASTING.test(between(text, end, lasting));
  return lasting.end <= start.start && LASTING_THEN.test(between(text, lasting, start));
}

type Span = readonly [from: Quantity, to: Quantity];

/** The two clock times between which the stretch of time is said to lie. */
function spanOf(text: string, start: Quantity, end: Quantity, lasting: Quantity): Span | null {
  if (isSpan(text, start, end, lasting)) return [start, end];
  if (lasting.start < start.end || lasting.end > end.start) return null;
  const [before, behind] = [between(text, start, lasting), between(text, lasting, end)];
  if (BEGAN.test(text.slice(0, start.start)) && ENDED_AFTER.test(before) && LATER_AT.test(behind))
    return [start, end];
  if (FOR_THEN.test(before) && UNTIL.test(behind)) return [start, end];
  // "It began at 14:02 UTC; the alarm came 10 minutes later, at 14:20 UTC."
  if (LATER_AT.test(behind)) return [start, end];
  const order = /^,? (?:only |just |\()?$/.test(before) ? AFTER.exec(behind)?.[1]?.toLowerCase() : undefined;
  if (order === undefined) return null;
  return order === 'after' ? [end, start] : [start, end];
}

/** Whole days between two written days of one month; 0 where no day is written, null where they cannot be compared. */
function daysBetween(start: Quantity, end: Quantity): number | null {
  const [from, to] = [start.day, end.day];
  if (!from && !to) return 0;
  if (!from || !to || from.month !== to.month || from.year !== to.year || to.day <= from.day) return null;
  return to.day - from.day;
}

/** "Start 14:02 UTC, end 14:49 UTC, duration 57 minutes", "from 14:02 to 14:49 (57 minutes)". */
function wrongDuration(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [start, end, ...more] = quantities.filter((each) => each.kind === 'clock');
  const [lasting, ...others] = quantities.filter((each) => each.kind === 'duration');
  if (!start || !end || !lasting || more.length > 0 || others.length > 0) return [];
  const days = daysBetween(start, end);
  if (days === null) return [];
  if (start.zone !== end.zone) return [];
  const [from, to] = spanOf(text, start, end, lasting) ?? [];
  if (!from || !to) return [];
  const minutes = days === 0 ? (to.low - from.low + DAY) % DAY : days * DAY + to.low - from.low;
  const seconds = minutes * 60;
  const isLong = lasting.bound === 'under' || seconds >= lasting.low - 60 - slackOf(lasting);
  const isShort = isOver(lasting.bound) || seconds <= lasting.high + 60 + slackOf(lasting);
  if (isLong && isShort) return [];
  const message = `From ${wordsAt(text, from)} to ${wordsAt(text, to)} is not ${wordsAt(text, lasting)}.`;
  return [{ quantity: lasting, message }];
}

const EQUALS = regex('')`
  ^ (?:[a-z]{2,20} )?(?:=|is|are|equals?|means|makes?|gives?|was|were|(?:comes|came|amounts) to|[a-z]{2,20},?
    (?:that|which) (?:is|are)) $
`;
const ASIDE = /^ (?:[\p{L} ]{2,40})?(?:,|\() ?(?:that is |or |i\.e\. )?$/u;
/** "Half of the 800 stores were closed: 600 stores." */
const RESULT = /^[^.;:]{1,60}: $/;
const ASIDE_ENDS = /^(?: [\p{L}]{2,20})?(?:,|\))/u;
const IN_BRACKET =
  /^(?: (?:of [\p{L} ]{2,40} |[\p{L} ]{2,40} )?\(| [\p{L} ]{2,40}, )(?:about |that is |or )?$/u;
/** "40% of calls failed, so 400 of the 800 calls did not go through". */
const SO_PART = regex('')`
  ^ [^.;:\d]{3,50}(?:, (?:so|that is|i\.e\.|in other words,?|which (?:is|means|makes)|that means|or|meaning)|
    :) (?:about |exactly )?$
`;
const OF = /^ (?:out )?of (?:our |the |all )?$/;
/** "1,412 of 7,840 payments failed, which is 28%". */
const WHICH_IS = regex('i')`
  ^[^.;#]{0,60}?(?:,|–|—|\() ?(?:(?:which|that|this) (?:is|makes|means|equals)|or|i\.e\.|a (?:share|rate) of|
    equal to|equivalent to|making|so)? ?(?:(?:a |an )?(?:failure |error )?(?:rate|share) of )?$
`;
const BEGINS_OF = /(?:^|[.;,:] )(?:out )?of (?:our |the |all )?$/i;
const WITH_NOUN = /^ [\p{L} ]{2,40},? $/u;

/** A rounded and an exact form of one figure differ by less than this part of it. */
const ROUNDED = 0.05;

function shareFits(share: Quantity, part: Quantity, base: Quantity): boolean {
  const percent = (part.low / base.low) * 100;
  const slack = Math.max(slackOf(share), ROUNDED * percent);
  return percent >= share.low - slack && percent <= share.high + slack;
}

/** "4% of 80,000 customers = 5,000 customers", "18% of card payments (1,412 of 7,840)", "1,412 of 7,840 (18%)". */
function wrongShare(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [first, second, third, ...more] = quantities;
  if (!first || !second || !third || more.length > 0) return [];
  const gaps = [between(text, first, second), between(text, second, third)] as const;
  const kinds = `${first.kind} ${second.kind} ${third.kind}`;
  const slip = (share: Quantity, part: Quantity, base: Quantity, wrong: Quantity): readonly Slip[] => {
    if (base.low <= 0 || shareFits(share, part, base)) return [];
    const [a, b, c] = [part, base, share].map((each) => wordsAt(text, each));
    return [{ quantity: wrong, message: `${a} of ${b} is not ${c}.` }];
  };
  if (kinds === 'share count count' && OF.test(gaps[0]) && EQUALS.test(gaps[1]))
    return slip(first, third, second, third);
  if (
    kinds === 'share count count' &&
    (IN_BRACKET.test(gaps[0]) || SO_PART.test(gaps[0])) &&
    OF.test(gaps[1])
  )
    return slip(first, second, third, first);
  if (kinds === 'count count share' && OF.test(gaps[0]) && IN_BRACKET.test(gaps[1]))
    return slip(third, first, second, third);
  if (kinds === 'count count share' && OF.test(gaps[0]) && WHICH_IS.test(gaps[1]))
    return slip(third, first, second, third);
  if (kinds === 'count count share' && BEGINS_OF.test(text.slice(0, first.start)))
    return WITH_NOUN.test(gaps[0]) && WHICH_IS.test(gaps[1]) ? slip(third, second, first, third) : [];
  if (kinds === 'share count count' && OF.test(gaps[0]) && ASIDE.test(gaps[1]))
    return ASIDE_ENDS.test(text.slice(third.end)) ? slip(first, third, second, third) : [];
  if (kinds === 'share count count' && OF.test(gaps[0]) && RESULT.test(gaps[1]))
    return second.noun === third.noun ? slip(first, third, second, third) : [];
  if (kinds === 'count share count' && BEGINS_OF.test(text.slice(0, first.start)))
    return / \($/.test(gaps[1]) && text[third.end] === ')' ? slip(second, third, first, third) : [];
  if (kinds === 'count share count' && IN_BRACKET.test(gaps[0]) && OF.test(gaps[1]))
    return slip(second, first, third, second);
  return [];
}

/** Longest sentence in which three numbers still belong together, in UTF-16 units. */
const LONGEST = 500;

/** Sums that do not come out right within one sentence, by words that leave no doubt which number is which. */
export function slipsIn(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  if (text.length > LONGEST) return [];
  const told = slipsByWords(text, quantities);
  return told.length > 0 ? told : outOfBalance(text, quantities);
}

type Check = (text: string, quantities: readonly Quantity[]) => readonly Slip[];

const OF_ONE: readonly Check[] = [wrongList, wrongClauses, wrongNames, wrongGrowth];
const OF_TWO: readonly Check[] = [
  wrongList,
  wrongClauses,
  wrongNames,
  wrongPart,
  wrongWhole,
  wrongGrowth,
  wrongAside,
  wrongZone,
];
const OF_MORE: readonly Check[] = [
  wrongZone,
  wrongProduct,
  wrongShares,
  wrongSplit,
  wrongGrowth,
  wrongParts,
  wrongDuration,
  wrongShare,
  wrongSum,
];

function checksOf([first, second, third]: readonly Quantity[]): readonly Check[] {
  if (third) return OF_MORE;
  if (second) return OF_TWO;
  // Only things can be listed, and only a range has two ends.
  return first && (first.kind === 'count' || first.low < first.high) ? OF_ONE : [];
}

function slipsByWords(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  return checksOf(quantities).flatMap((check) => check(text, quantities));
}
