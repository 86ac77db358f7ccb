import { regex } from '../../../long-text.ts';
import { fixedOffset } from '../../../wording/zone-offsets.ts';
import { slackOf } from '../agree/agree.ts';
import type { Quantity, Slip } from '../read/quantity.ts';

const DAY = 24 * 60;

const OPENS_ASIDE = /^(?: [\p{L}’'-]{2,20}){0,3}(?: \(|, )(?:that is |i\.e\. |or |about |a )?$/u;
/** "1 in 10 customers was affected, that is 5% of customers": these words leave no doubt. */
const THAT_IS = /^(?: [\p{L}’'-]{2,20}){1,6}, (?:that is|i\.e\.|which is)(?: about)? $/u;
const CLOSES_ASIDE = /^(?:\)|,(?! (?:and|then|or|up|down|while|but|with|after|before)\b))/;

/** Two shares of which one explains the other: "one in four customers (40%)", "five of 20 pumps, a fifth,". */
export function wrongAside(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [first, second, ...more] = quantities;
  if (first?.kind !== 'share' || second?.kind !== 'share' || more.length > 0) return [];
  if (first.standsAlone && second.standsAlone) return [];
  const gap = text.slice(first.end, second.start);
  const isAside = OPENS_ASIDE.test(gap) && CLOSES_ASIDE.test(text.slice(second.end));
  if (!isAside && !(THAT_IS.test(gap) && /^(?:[.;)]| of\b|$)/.test(text.slice(second.end)))) return [];
  const slack = Math.max(slackOf(first), slackOf(second), 1);
  if (Math.abs(first.low - second.low) <= slack || first.bound !== 'exact') return [];
  const [a, b] = [first, second].map(({ start, end }) => text.slice(start, end));
  return [{ quantity: second, message: `${a} is not ${b}.` }];
}

const SAME_MOMENT = regex('')`
  ^(?: \(|, (?:that is |i\.e\. |which is |or )|\/| \/ | or | = | \((?:that is |i\.e\. |or |which
    is ))(?:at )?$
`;

const ARE_IN =
  /^ (?:of [\p{L} ]{3,40} )?(?:are|come|came|were|live|fell|fall)\b[^.;,]{0,20}\b(?:in|from|on) /u;
const AND_IN = /^ (?:are |were |come )?(?:in|from|on) \p{L}/u;

/** "60% are in Germany, 30% in France and 20% in Italy": one customer is in one country. */
export function wrongShares(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [first, ...others] = quantities;
  if (
    !first ||
    others.length < 2 ||
    quantities.some(({ kind, bound }) => kind !== 'share' || bound !== 'exact')
  )
    return [];
  if (!ARE_IN.test(text.slice(first.end, first.end + 80))) return [];
  if (!others.every(({ end }) => AND_IN.test(text.slice(end, end + 20)))) return [];
  const sum = quantities.reduce((so, { low }) => so + low, 0);
  if (sum <= 100 + quantities.length) return [];
  const parts = quantities.map(({ start, end }) => text.slice(start, end)).join(' and ');
  return [{ quantity: others.at(-1) ?? first, message: `${parts} are more than all.` }];
}

/** One moment in two zones: "14:02 UTC (15:02 CEST)". */
export function wrongZone(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  return quantities.flatMap((here, index): readonly Slip[] => {
    const there = quantities[index + 1];
    if (here.kind !== 'clock' || there?.kind !== 'clock' || here.zone === there.zone) return [];
    if (!SAME_MOMENT.test(text.slice(here.end, there.start))) return [];
    const [from, to] = [fixedOffset(here.zone), fixedOffset(there.zone)];
    if (from === null || to === null) return [];
    const apart = (((there.low - to - (here.low - from)) % DAY) + DAY) % DAY;
    if (apart === 0 || here.bound !== 'exact' || there.bound !== 'exact') return [];
    const [a, b] = [here, there].map(({ start, end }) => text.slice(start, end));
    return [{ quantity: there, message: `${a} is not ${b}.` }];
  });
}

const EACH = regex('')`
  ^ (?:for each of|for every one of|to each of|each (?:to|for)|a head (?:to|for)|times|x|×)
    (?:the |our |these )?$
`;
const MAKES = regex('u')`
  ^(?: [\p{L}’'-]{2,20}){0,2}(?:,| is| makes| =|, which is|, that is|, or)(?: a total of| in all| about)? $
`;

const EACH_MAKES = regex('')`
  ^ (?:each|apiece|a piece)(?:,| make| makes| is| are| =|, which is|, that is)(?: a total of| in all| about)?
    $
`;

/** "1,400 orders worth $20 each, $14,000 in all." */
function wrongWorth(text: string, [many, one, total]: readonly Quantity[]): readonly Slip[] {
  if (many?.kind !== 'count' || one?.kind !== 'money' || total?.kind !== 'money') return [];
  if (one.currency !== total.currency || total.bound !== 'exact' || one.bound !== 'exact') return [];
  if (
    !/ (?:worth|at|of) $/.test(text.slice(many.end, one.start)) ||
    !EACH_MAKES.test(text.slice(one.end, total.start))
  )
    return [];
  return unlessProduct(text, [one, many, total]);
}

function unlessProduct(text: string, parts: readonly [Quantity, Quantity, Quantity]): readonly Slip[] {
  const [one, many, total] = parts;
  const product = one.low * many.low;
  if (one.low !== one.high || Math.abs(product - total.low) <= 0.05 * product) return [];
  const [a, b, c] = parts.map(({ start, end }) => text.slice(start, end));
  return [{ quantity: total, message: `${a} times ${b} is not ${c}.` }];
}

/** "We refund $12 for each of 1,000 orders, $120,000 in all." */
export function wrongProduct(text: string, quantities: readonly Quantity[]): readonly Slip[] {
  const [one, many, total, ...more] = quantities;
  if (!one || !many || !total || more.length > 0) return [];
  if (one.kind === 'count') return wrongWorth(text, quantities);
  if (one.kind !== 'money' || many.kind !== 'count' || total.kind !== 'money') return [];
  if (one.currency !== total.currency || total.bound !== 'exact' || one.bound !== 'exact') return [];
  if (!EACH.test(text.slice(one.end, many.start)) || !MAKES.test(text.slice(many.end, total.start)))
    return [];
  return unlessProduct(text, [one, many, total]);
}

const HALVES: readonly (readonly [RegExp, number])[] = [
  [/^a half|^half/, 0.5],
  [/^two thirds/, 2 / 3],
  [/^three quarters/, 0.75],
  [/^a third/, 1 / 3],
  [/^a quarter/, 0.25],
];
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^twice/, 2],
  [/^three times/, 3],
  [/^four times/, 4],
  [/^five times/, 5],
  [/^ten times/, 10],
];
const FELL_BY = regex('u')`
  ^(?: [\p{L}’'-]{2,20}){0,2}, (?:that is |which is )?(?:down by|a drop of|a fall of|less by|lower by)
    (a half|half|two thirds|three quarters|a third|a quarter)\b
`;
const AS_MANY = regex('u')`
  ^(?: [\p{L}’'-]{2,20}){0,2}, (?:that is |which is )?(twice|three times|four times|five times|ten times)
    (?:as (?:many|much|high|long|large|big|slow|fast|often)|the|its|their|our|what|that of)\b
`;
/** What a writer may round away, as a part of the whole. */
const ROUNDED = 0.15;

/** The change from one number to another, told in words: "from 10,000 to 2,500 orders, down by half". */
export function wrongChange(text: string, from: Quantity, to: Quantity): readonly Slip[] {
  const after = text.slice(to.end, to.end + 80);
  const fell = FELL_BY.exec(after)?.[1];
  const grew = AS_MANY.exec(after)?.[1];
  const part = fell === undefined ? undefined : HALVES.find(([pattern]) => pattern.test(fell))?.[1];
  const times = grew === undefined ? undefined : TIMES.find(([pattern]) => pattern.test(grew))?.[1];
  const is = part === undefined ? to.low / from.low : 1 - to.low / from.low;
  const told = part ?? times;
  if (told === undefined || Math.abs(is - told) <= ROUNDED * told) return [];
  const words = [from, to].map(({ start, end }) => text.slice(start, end)).join(' to ');
  return [{ quantity: to, message: `From ${words} is not “${fell === undefined ? grew : `by ${fell}`}”.` }];
}
