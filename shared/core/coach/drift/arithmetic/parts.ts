import { regex } from '../../../long-text.ts';
import { slackOf } from '../agree/agree.ts';
import { roundingOf } from '../agree/rounding.ts';
import type { Slip } from '../read/quantity.ts';
import { type Figure, wordsOf } from './figures.ts';

const OF = /^ (?:out )?of (?:our |the |all |its |these |those )*$/i;
const OF_FIRST = /(?:^|[.;:,] |\b(?:and|but) )(?:out )?of (?:our |the |all |every )*$/i;
/** What is well again and what is not: one thing is never both. */
const WELL = regex('i')`
  \b(?:back|restored|fixed|working|work|works|run|runs|running|up|online|answered|delivered|restarted|called|
    informed|told|repaired|paid|processed|succeeded|fine|healthy|migrated|patched|unlocked|replaced|arrived|
    sent|refunded|recovered|closed|solved|resolved|shipped|reached|done|passed|saved|found|normal|went
    (?:out|through)|record|open again|reopened|reconnected|checked|tested|updated)\b
`;
const ILL = regex('i')`
  \b(?:down|off|offline|broken|missing|waiting|late|lost|failed|failing|stuck|slow|unpaid|pending|out|dark|
    unanswered|locked|closed|open|dead|stand(?:ing)? still|stopped|unreachable|errors?|on their way|
    outstanding|unsolved|unresolved|not)\b
`;
/** The rest, said in so many words. */
const REST_BEFORE = regex('i')`
  \b(?:the (?:other|remaining|missing|last)|remaining|missing|leaving|leaves|left|remain|the rest,?|the rest
    of)(?: (?:only|about|just|us|us with|with))? $
`;
const REST_AFTER = regex('i')`
  ^(?: (?:of them |of these |others? |more )?(?:(?:are|were|is|have|has|had) )?(?:remain|left\b|still to\b|
    yet to\b|to be\b|(?:are|were|did|do|have|has|had|could|is|was) (?:not|still to|yet to)\b|did not|
    didn['’]t|others?\b|unanswered|still to be|outstanding))
`;
const STILL = /^ (?:[\p{L}-]+ )?(?:(?:are|is|were|was|have|has|remain) )?still\b|\bstill (?:have )?$/iu;
const OF_MORE = /^ (?:[\p{L}-]+ )?(?:of (?:them|these|those|the|which|whom)|more|further|another)\b/iu;
const NARROWS = regex('i')`
  \b(?:in the (?:third|second|first|other)|of (?:them|these|those)|another|also|more|at \d|
    on (?:mon|tues|wednes|thurs|fri|satur|sun)day|later|first|second|later)\b
`;

interface PartOf {
  readonly part: Figure;
  readonly whole: Figure;
  /** The words that say what became of the part. */
  readonly fate: string;
  readonly next: number;
}

function partOf(figures: readonly Figure[], index: number): PartOf | null {
  const [a, b, c] = [figures[index], figures[index + 1], figures[index + 2]];
  if (a?.kind !== 'count' || b?.kind !== 'count' || a.bound !== 'exact' || b.bound !== 'exact') return null;
  if (OF.test(a.after) && a.low <= b.low)
    return { part: a, whole: b, fate: `${a.before} ${b.after}`, next: index + 2 };
  const isOf = OF_FIRST.test(a.before) && c !== undefined && /^[^.;]{2,50}$/.test(a.after);
  return isOf && b.low <= a.low
    ? { part: b, whole: a, fate: `${a.after} ${b.after}`, next: index + 2 }
    : null;
}

function isOpposite(fate: string, rest: string): boolean {
  return (WELL.test(fate) && ILL.test(rest)) || (ILL.test(fate) && WELL.test(rest) && !WELL.test(fate));
}

/** "10 of 12 are back; three are still down", "of 320 accounts we unlocked 300, so 40 remain locked". */
export function wrongRemainder(text: string, figures: readonly Figure[]): readonly Slip[] {
  for (let index = 0; index + 2 < figures.length; index += 1) {
    const found = partOf(figures, index);
    const rest = found && figures[found.next];
    if (!found || !rest || figures.length > found.next + 1) continue;
    const { part, whole, fate } = found;
    if (rest.kind !== 'count' || rest.bound !== 'exact' || OF.test(rest.after) || OF_MORE.test(rest.after))
      continue;
    // "Three stand still", "the remaining 14 follow": what stands behind is no thing.
    const isThing = /(?:s|people|staff)$/.test(text.slice(rest.end, rest.nounEnd));
    if (isThing && whole.noun !== '' && rest.noun !== whole.noun && !REST_BEFORE.test(rest.before)) continue;
    const isRest = REST_BEFORE.test(rest.before) || REST_AFTER.test(rest.after);
    const isStill = STILL.test(rest.after) || /\bstill $/.test(rest.before);
    const isOther = isOpposite(fate, rest.after) && !NARROWS.test(rest.before);
    if (!isRest && !isStill && !isOther) continue;
    if (NARROWS.test(rest.before.replace(/\bthe other\b/gi, ''))) continue;
    const sum = part.low + rest.low;
    if (sum === whole.low || (sum < whole.low && !isRest)) continue;
    const [a, b, c] = [part, whole, rest].map((each) => wordsOf(text, each));
    return [{ quantity: rest, message: `${a} of ${b} leaves ${whole.low - part.low}, not ${c}.` }];
  }
  return [];
}

const USED = /\b(?:used|in use|taken|occupied|full|busy|booked|assigned|spent|sold)\b/i;
const FREE = /\b(?:free|available|unused|empty|vacant|spare|idle|open|unsold|left)\b/i;
const NO_WHOLE = regex('iu')`
  \b(?:more|another|further|new|extra|additional|each|every|instead|than|again|last|usual\p{L}*|
    normal\p{L}*)\b
`;

/** "The run covers 6,000 invoices; we sent 4,200 and 2,800 are still to go": the whole is named before its parts. */
export function wrongRest(text: string, figures: readonly Figure[]): readonly Slip[] {
  const [whole, part, rest, ...more] = figures;
  if (!whole || !part || !rest || more.length > 0 || whole.noun === '' || NO_WHOLE.test(text)) return [];
  if (figures.some(({ kind, bound, low, high }) => kind !== 'count' || bound !== 'exact' || low !== high))
    return [];
  const isOfWhole = [part, rest].every(
    ({ noun, start, nounEnd, end }) =>
      noun === '' || noun === whole.noun || !/s$/.test(text.slice(start, Math.max(end, nounEnd))),
  );
  const isFree = USED.test(part.after) && FREE.test(rest.after);
  const isRest =
    isFree || REST_BEFORE.test(rest.before) || REST_AFTER.test(rest.after) || STILL.test(rest.after);
  const isPart = isFree || WELL.test(`${part.before} ${part.after}`) || ILL.test(part.after);
  if (
    !isOfWhole ||
    !isRest ||
    !isPart ||
    OF.test(part.after) ||
    OF_MORE.test(rest.after) ||
    part.low > whole.low
  )
    return [];
  if (part.low + rest.low <= whole.low || OF.test(whole.after)) return [];
  const [a, b, c] = [part, whole, rest].map((each) => wordsOf(text, each));
  return [{ quantity: rest, message: `${a} of ${b} leaves ${whole.low - part.low}, not ${c}.` }];
}

const ALL_OF = /\ball (?:of )?(?:the |our )?$/i;
const OTHER_TIME =
  /\b(?:by|at|later|then|now|until|till|before|after|since|again|today|tomorrow|\p{L}+day)\b/iu;

/** "The failure hit 9 of 12 hosts; all 12 hosts failed": a part and all of them, with nothing in between. */
export function wrongAll(text: string, figures: readonly Figure[]): readonly Slip[] {
  const found = figures.length === 3 ? partOf(figures, 0) : null;
  const all = figures[2];
  if (!found || all?.kind !== 'count' || all.low !== found.whole.low || found.part.low >= all.low) return [];
  const { part, whole, fate } = found;
  const isSame =
    (ILL.test(fate) || /\b(?:hit|affected)\b/.test(fate)) && ILL.test(all.after) && !WELL.test(all.after);
  const both = WELL.test(fate) && !ILL.test(fate) && WELL.test(all.after) && !ILL.test(all.after);
  if (!ALL_OF.test(all.before) || !(isSame || both) || OTHER_TIME.test(`${fate} ${all.before} ${all.after}`))
    return [];
  const [a, b] = [part, whole].map((each) => wordsOf(text, each));
  return [{ quantity: all, message: `${a} of ${b} are not all of them.` }];
}

const IN_ALL = /^ ?(?:[\p{L}-]+ ){0,2}(?:in (?:all|total)|altogether|together|overall)\b/u;
const OPENS_LIST = /^[^;()]{0,60}(?::| \(|,)(?: (?:that is|namely))? ?$/;
const MADE_OF =
  /\b(?:made up of|consist(?:s|ing) of|divided into|split into|broken down into|composed of|comprising) $/i;
const OF_WHICH = /, of (?:which|whom|these|them|those) $/i;
/** Behind "of which" each part may say what became of it. */
const PLAIN_VERB = /\b(?:are|were|is|was|have|had|has)\b/gi;
const JOINS = /^[^.;:()]{0,40}(?:,|\band|\bplus|,? and|\+) (?:the |another )?$/;
/** A part with a verb of its own tells another story. */
const HAS_VERB = regex('i')`
  \b(?:was|is|are|have|has|had|will|could|should|but|while|then|than|to|from (?:\d|one)|more|less|each|every|
    per|later|after|before|until|because|instead|include|including|at least|once|twice|again|times|sometimes|
    mainly|mostly|among|such|e\.g|for example|other|each|both)\b
`;
/** What some of them did, others may have done as well. */
const DID = /^ \p{Ll}{2,12}(?:ed|ote|aid|ame|aw)\b/u;
const CLOSES = /^[^,;:()]{0,40}\)?[^,;:()]{0,30}[.!]?$/;

/** A total and the parts that it is said to have: "56 devices, 30 phones and 36 laptops". */
export function wrongTotal(text: string, figures: readonly Figure[]): readonly Slip[] {
  const [total, ...parts] = figures;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!total || !first || !last || parts.length < 2) return [];
  if (total.kind !== 'count' && total.kind !== 'money' && total.kind !== 'duration') return [];
  const isOfAKind = figures.every(
    ({ kind, bound, currency, low, high, per }) =>
      kind === total.kind && bound === 'exact' && currency === total.currency && low === high && per === '',
  );
  if (!isOfAKind || (total.noun === '' && total.kind !== 'money' && !/:/.test(total.after))) return [];
  if (!OPENS_LIST.test(total.after) && !MADE_OF.test(total.after) && !OF_WHICH.test(total.after)) return [];
  // "$7,000 in all" behind the parts is the total itself.
  if (OF_FIRST.test(total.before) || IN_ALL.test(last.after) || parts.some(({ after }) => DID.test(after)))
    return [];
  const joined = parts.slice(1).every(({ before }) => JOINS.test(before));
  if (
    !joined ||
    parts.some(({ after }) =>
      HAS_VERB.test(OF_WHICH.test(total.after) ? after.replace(PLAIN_VERB, '') : after),
    ) ||
    !CLOSES.test(last.after)
  )
    return [];
  if (parts.some(({ noun }) => noun !== '' && noun === total.noun)) return [];
  // "12 of the 20": a whole of its own.
  const isWhole = / (?:out )?of (?:the |our |all )?$/.test(total.after) && !MADE_OF.test(total.after);
  if (isWhole || figures.some(({ after }) => OF.test(after))) return [];
  const sum = parts.reduce((so, { low }) => so + low, 0);
  const isTotal = !OF_WHICH.test(total.after);
  if (Math.abs(sum - total.low) <= roundingOf(figures) || (!isTotal && sum < total.low)) return [];
  const words = parts.map((part) => wordsOf(text, part)).join(' and ');
  return [{ quantity: total, message: `${words} do not make ${wordsOf(text, total)}.` }];
}

const IS_SHARE = regex('iu')`
  (?:,|\(|\bor|\bis|\bthat is|=|\bmakes|\bmaking) (?:an? |about |only |just )*(?:[\p{L}]+ )?(?:(?:rate|share|
    part) of )?$
`;

/** "Of every ten calls four failed, a failure rate of 25%": a part, its whole and the share it is said to be. */
export function wrongPercent(text: string, figures: readonly Figure[]): readonly Slip[] {
  const found = partOf(figures, 0);
  const share = figures[2];
  if (!found || share?.kind !== 'share' || figures.length > 3 || !IS_SHARE.test(share.before)) return [];
  const { part, whole } = found;
  const is = (part.low / whole.low) * 100;
  const slack = Math.max(slackOf(share), 0.05 * is);
  if (whole.low <= 0 || (is >= share.low - slack && is <= share.high + slack)) return [];
  const [a, b, c] = [part, whole, share].map((each) => wordsOf(text, each));
  return [{ quantity: share, message: `${a} of ${b} is not ${c}.` }];
}

const REST_SHARE =
  /\b(?:the (?:other|remaining|missing|rest|last)[^.;]{0,16}|leaving |remaining |missing )$/i;
/** A share of another time or of a target can be more than what is left. */
const OF_ANOTHER_TIME = regex('u')`
  \b(?:target|goal|before|after|then|later|on|rest of|instead|than|at|from|to|limit|promise\w*|was|in \p{Lu})\b
`;

/** "80% are shipped; 30% are still waiting": one thing is not both. */
export function wrongHalves(text: string, figures: readonly Figure[]): readonly Slip[] {
  const [first, second, ...more] = figures;
  if (first?.kind !== 'share' || second?.kind !== 'share' || more.length > 0) return [];
  if (first.bound !== 'exact' || second.bound !== 'exact') return [];
  const isStill = /\bstill\b/i.test(second.after) || /\bstill $/i.test(second.before);
  const isRest = REST_SHARE.test(second.before);
  const fate = `${first.before} ${first.after}`;
  if (!isRest && !isStill && !isOpposite(fate, second.after)) return [];
  if (OF_ANOTHER_TIME.test(first.after)) return [];
  const sum = first.low + second.low;
  const slack = (first.step + second.step) / 2;
  if (sum <= 100 + slack && !(isRest && sum < 100 - slack)) return [];
  const [a, b] = [first, second].map((each) => wordsOf(text, each));
  return [{ quantity: second, message: `${a} and ${b} are ${sum > 100 ? 'more than' : 'not'} all.` }];
}
