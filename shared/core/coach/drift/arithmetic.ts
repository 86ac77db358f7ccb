import { slackOf } from './agree.ts';
import type { Quantity } from './quantity.ts';

/** A number that contradicts others of its own sentence. */
export interface Slip {
  readonly quantity: Quantity;
  readonly message: string;
}

const DAY = 24 * 60;

function wordsAt(text: string, { start, end }: Quantity): string {
  return text.slice(start, end);
}

function between(text: string, from: Quantity, to: Quantity): string {
  return text.slice(from.end, Math.max(from.end, to.start));
}

const LABELS = /\bstart\w{0,5}\b.{0,80}\b(?:end|restor)\w{0,5}\b.{0,80}\b(?:duration|last)/is;
const TO = /^,? ?(?:to|until|till|and|–|—|-) ?$/;
const THEN_LASTING = /^[ ,(:=]{0,3}(?:that is |which is |or |i\.e\. |for |lasting |a total of |about )?$/;
const LASTING_THEN = /^(?:,? ?\(?(?:from|between) |,? \()$/;
const BEGAN = /\b(?:start(?:ed)?|began) (?:at )?$/i;
const ENDED = /^[^.;]{0,40}\b(?:ended|end|restored|recovered|over|back|normal)(?: again)? (?:at )?$/i;
const LATER = /^ later\b/;

/** True when the words leave no doubt that the stretch of time runs from the first clock time to the second. */
function isSpan(text: string, start: Quantity, end: Quantity, lasting: Quantity): boolean {
  if (LABELS.test(text)) return true;
  const gap = between(text, start, end);
  if (BEGAN.test(text.slice(0, start.start)) && ENDED.test(gap))
    return THEN_LASTING.test(between(text, end, lasting)) && LATER.test(text.slice(lasting.end));
  if (!TO.test(gap)) return false;
  if (lasting.start > end.end) return THEN_LASTING.test(between(text, end, lasting));
  return lasting.end <= start.start && LASTING_THEN.test(between(text, lasting, start));
}

/** "Start 14:02 UTC, end 14:49 UTC, duration 57 minutes", "from 14:02 to 14:49 (57 minutes)". */
function wrongDuration(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [start, end, ...more] = quantities.filter((each) => each.kind === 'clock');
  const [lasting, ...others] = quantities.filter((each) => each.kind === 'duration');
  if (!start || !end || !lasting || more.length > 0 || others.length > 0) return [];
  if (start.day || end.day || lasting.bound === 'over' || lasting.bound === 'under') return [];
  if (start.zone !== end.zone) return [];
  if (!isSpan(text, start, end, lasting)) return [];
  const seconds = ((end.low - start.low + DAY) % DAY) * 60;
  if (seconds >= lasting.low - 60 - slackOf(lasting) && seconds <= lasting.high + 60 + slackOf(lasting))
    return [];
  const message = `From ${wordsAt(text, start)} to ${wordsAt(text, end)} is not ${wordsAt(text, lasting)}.`;
  return [{ quantity: lasting, message }];
}

const EQUALS = /^ (?:[a-z]{2,20} )?(?:=|is|are|equals?|means) $/;
const IN_BRACKET = /^ (?:of [\p{L} ]{2,40} |[\p{L} ]{2,40} )?\((?:about |that is |or )?$/u;
const OF = /^ (?:out )?of (?:our |the |all )?$/;

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
  if (kinds === 'share count count' && IN_BRACKET.test(gaps[0]) && OF.test(gaps[1]))
    return slip(first, second, third, first);
  if (kinds === 'count count share' && OF.test(gaps[0]) && IN_BRACKET.test(gaps[1]))
    return slip(third, first, second, third);
  if (kinds === 'count share count' && IN_BRACKET.test(gaps[0]) && OF.test(gaps[1]))
    return slip(second, first, third, second);
  return [];
}

/** Longest sentence in which three numbers still belong together, in UTF-16 units. */
const LONGEST = 500;

/** Sums that do not come out right within one sentence, by words that leave no doubt which number is which. */
export function slipsIn(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  if (quantities.length < 3 || text.length > LONGEST) return [];
  return [...wrongDuration(text, quantities), ...wrongShare(text, quantities)];
}
