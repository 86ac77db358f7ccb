import { regex } from '../../../long-text.ts';
import { secondsOf } from '../../../wording/time-units.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { slackOf } from '../agree/agree.ts';
import type { Slip } from '../read/quantity.ts';
import { type Figure, wordsOf } from './figures.ts';

const PER_TIME = /\b(?:per|a|an|each|every) (second|minute|hour|day|week)\b/i;
const PER_PIECE = /\b(?:per|each|every|apiece|a head|a piece|for each of|for every)\b/i;
const IS_TOTAL = regex('i')`
  (?:\b(?:makes?|made|is|are|was|were|costs?|cost us|lost|lose|loss of|totals?|sums?|adds? up to|added up to|
    amounts? to|comes? to|so|or|total of|pay|paid|equals?|gives?|of|need)|=|,|\() (?:us |about |roughly |
    a total of |in all |nearly )?$
`;
/** A total may be rounded by this part of it. */
const ROUNDED = 0.06;

function isNear(is: number, told: Figure): boolean {
  const slack = Math.max(slackOf(told), ROUNDED * Math.abs(is));
  return is >= told.low - slack && is <= told.high + slack;
}

/** How many times the rate counts: hours of a rate an hour, pieces of a rate a piece. */
function timesOf(
  rate: Figure,
  text: string,
  others: readonly Figure[],
): { many: Figure; times: number } | null {
  const unit =
    rate.per || PER_TIME.exec(rate.after.slice(0, 24))?.[1] || PER_TIME.exec(rate.before.slice(-24))?.[1];
  const lasting = others.find(({ kind }) => kind === 'duration');
  const seconds = unit ? secondsOf(unit) : null;
  if (seconds && (rate.kind === 'money' || rate.kind === 'count'))
    return lasting ? { many: lasting, times: lasting.low / seconds } : null;
  const many = others.find(({ kind }) => kind === 'count');
  return many && PER_PIECE.test(text) ? { many, times: many.low } : null;
}

const RATE_BEFORE = ready(/\b(?:per \p{L}+|each) (?:[\p{L} ]{1,20} )?(?:is|was|of|are)? ?(?:about )?$/iu);

function isRate({ before, after, per }: Figure): boolean {
  return (
    per !== '' ||
    PER_TIME.test(after.slice(0, 24)) ||
    PER_PIECE.test(after.slice(0, 20)) ||
    RATE_BEFORE.test(before.slice(-40)) ||
    /\bEach of (?:the |our )?$/.test(before)
  );
}

/** "€2,000 a minute; in 30 minutes that is €90,000", "€25 per customer; for 400 customers that makes €1,000". */
export function wrongRate(text: string, figures: readonly Figure[]): readonly Slip[] {
  if (figures.length !== 3 || !/\b(?:per|each|every|a|an|apiece)\b/i.test(text)) return [];
  for (const kind of ['money', 'duration', 'count'] as const) {
    const own = figures.filter((each) => each.kind === kind);
    const rates = own.filter(isRate);
    const each = own.length === 2 && /^\s*Each of\b/.test(text) ? own[0] : rates[0];
    const total = own.find((one) => one !== each);
    if (
      !each ||
      !total ||
      own.length !== 2 ||
      (rates.length > 1 && rates.includes(total) && total.per !== '')
    )
      continue;
    if (total.start < each.start || total.low !== total.high || each.low !== each.high) continue;
    if (each.currency !== total.currency || (total.bound !== 'exact' && total.bound !== 'about')) continue;
    const counted = timesOf(
      each,
      text,
      figures.filter((one) => one !== each && one !== total),
    );
    if (!counted || !IS_TOTAL.test(total.before) || isNear(each.low * counted.times, total)) continue;
    const [a, b, c] = [each, counted.many, total].map((one) => wordsOf(text, one));
    return [{ quantity: total, message: `${a} times ${b} is not ${c}.` }];
  }
  return [];
}

const OF_BASE = /^ of (?:our |the |all |its |these |those |about )*(?:[^.;,:\d]{0,40} of )?$/i;
const SO_MANY = regex('i')`
  ^[^.;\d]{0,48}(?:,|\(|:|=| or| so)(?: (?:that is|that makes|so|or|which is|i\.e\.|making|about|in all|
    a total of|altogether))* ?$
`;
const ENDS = /^(?:\)|,|\.|;|$| (?:in all|in total|of them|altogether)\b| [\p{L}-]+(?:,|\.|$))/u;

/** A share, what it is of and how many it is said to be. */
type Portion = readonly [share: Figure, base: Figure, part: Figure];

const OF_FIRST = /(?:^|[.;:,] )(?:out )?of (?:our |the |all )*$/i;
const THEN_SHARE = /^ [^.;:(),\d]{2,40},? $/;
const CLOSED = /^(?: [\p{L}-]+){0,2}\)/u;

/**
 * By the order in which they stand: "half of the 60 branches, 20", "of the 75 stores, a third (35)", "a third (35) of
 * the 75".
 */
function portionOf([a, b, c]: readonly Figure[]): Portion | null {
  if (!a || !b || !c) return null;
  if (a.kind === 'share' && OF_BASE.test(a.after) && SO_MANY.test(b.after) && ENDS.test(c.after))
    return [a, b, c];
  if (b.kind === 'share' && OF_FIRST.test(a.before) && THEN_SHARE.test(a.after))
    return / \($/.test(c.before) && CLOSED.test(c.after) ? [b, a, c] : null;
  const isInBracket =
    / \($/.test(b.before) && /^(?: [\p{L}-]+){0,2}\) of (?:our |the |all )*$/u.test(b.after);
  return a.kind === 'share' && isInBracket ? [a, c, b] : null;
}

/** "Half of our 60 branches, 20 in all", "2% of the fee of €50,000, so €2,500". */
export function wrongPortion(text: string, figures: readonly Figure[]): readonly Slip[] {
  const [share, base, part] = (figures.length === 3 && portionOf(figures)) || [];
  if (!share || !base || !part || base.kind !== part.kind) return [];
  if (base.kind !== 'count' && base.kind !== 'money') return [];
  if (base.currency !== part.currency || share.bound !== 'exact' || base.low !== base.high) return [];
  if (/\b(?:fewer|more|less|another|only|instead|not|before|after|in \p{Lu}\p{Ll}+)\b/u.test(base.after))
    return [];
  const is = (share.low / 100) * base.low;
  const slack = Math.max(slackOf(part), (share.step / 2 / 100) * base.low, 0.04 * is);
  if (part.low !== part.high || Math.abs(is - part.low) <= slack) return [];
  const [a, b, c] = [share, base, part].map((each) => wordsOf(text, each));
  return [{ quantity: part, message: `${a} of ${b} is not ${c}.` }];
}

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubled|twice (?:as|the)|twofold|two times)\b/i, 2],
  [/\b(?:tripled|trebled|three times (?:as|the)|threefold)\b/i, 3],
  [/\b(?:quadrupled|four times (?:as|the)|fourfold)\b/i, 4],
  [/\b(?:five times (?:as|the)|fivefold)\b/i, 5],
  [/\b(?:ten times (?:as|the)|tenfold)\b/i, 10],
  [/\b(?:(?:rose|grew|increased|went up|up|climbed) by (?:a )?half)\b/i, 1.5],
  [
    regex('i')`
      \b(?:halved|(?:fell|dropped|sank|shrank|decreased|down) by (?:a )?half|half (?:of )?(?:what it was|
        as (?:many|much|high|long)|the (?:number|size|rate) of before))\b
    `,
    0.5,
  ],
];
const PART_WORDS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  'a half': 1 / 2,
  'a third': 1 / 3,
  'two thirds': 2 / 3,
  'a quarter': 1 / 4,
  'three quarters': 3 / 4,
  'a fifth': 1 / 5,
  'a tenth': 1 / 10,
};
const BY_PART = regex('i')`
  \b(cut|reduced|fell|dropped|down|sank|shrank|decreased|lower|less|fewer|shorter|rose|grew|up|increased|
    climbed|higher|longer|more|raised)\b[^.;,\d]{0,30}? by (${Object.keys(PART_WORDS).join('|')})\b(?! of)
`;

/** The factor of a change told as a part: "cut by half", "up by a third"; null where none is told. */
function factorByPart(text: string): number | null {
  const match = BY_PART.exec(text);
  const part = PART_WORDS[match?.[2]?.toLowerCase() ?? ''];
  if (!match || part === undefined) return null;
  return /^(?:rose|grew|up|increased|climbed|higher|longer|more|raised)$/i.test(match[1] ?? '')
    ? 1 + part
    : 1 - part;
}

const ROSE = /\b(?:rose|grew|increased?|up|more|higher|gain|growth|rise|climbed|longer)\b/i;
const FELL =
  /\b(?:fell|dropped?|decreased?|down|less|lower|fewer|sank|fall|shorter|decline[ds]?|lost|shrank)\b/i;

type Pair = readonly [from: Figure, to: Figure];

/** The number before and the number after, by the words between them. */
function changeOf(figures: readonly Figure[]): Pair | null {
  const [a, b] = figures;
  if (!a || !b || a.kind !== b.kind || a.currency !== b.currency) return null;
  if (a.low !== a.high || b.low !== b.high || a.low <= 0 || b.low <= 0) return null;
  if (/\bfrom (?:about |some )?$/i.test(a.before) && /^[^.;,]{0,30} to (?:about |some )?$/.test(a.after))
    return [a, b];
  if (/^[^.;]{0,20} instead of (?:the (?:usual |planned |normal )?)?$/.test(a.after)) return [b, a];
  if (/\bbefore\b/.test(a.after) && /\bafter\b/.test(b.after)) return [a, b];
  if (
    /\b(?:first|planned|expected|usual(?:ly)?|normally)\b/i.test(a.before) &&
    /\b(?:at the peak|then|later|but|came|in the end)\b/i.test(`${a.after} ${b.after.slice(0, 20)}`)
  )
    return [a, b];
  return null;
}

/**
 * "The number tripled, from 150 to 300", "fell by 30%, from $100,000 to $80,000", "1,500 instead of 1,000, 20% more".
 */
export function wrongChangeOf(text: string, figures: readonly Figure[]): readonly Slip[] {
  const shares = figures.filter(
    ({ kind, start, end }) => kind === 'share' && !/half$/i.test(text.slice(start, end)),
  );
  const plain = figures.filter(({ kind }) => kind !== 'share');
  const by = plain.length === 2 && shares.length === 1 ? shares[0] : undefined;
  const pair = changeOf(
    by ? plain : plain.length === 2 ? plain : figures.filter(({ noun }) => noun !== 'time'),
  );
  if (!pair || pair[0].kind === 'clock' || pair[0].kind === 'date') return [];
  const [from, to] = pair;
  const ratio = to.low / from.low;
  const told = by
    ? ROSE.test(`${by.before} ${by.after}`)
      ? 1 + by.low / 100
      : FELL.test(`${by.before} ${by.after}`)
        ? 1 - by.low / 100
        : null
    : figures.length <= 3
      ? (factorByPart(text) ?? FACTORS.find(([pattern]) => pattern.test(text))?.[1] ?? null)
      : null;
  if (told === null || told <= 0) return [];
  // People round: a tenth of the factor, of a percentage three points.
  const slack = by ? Math.max(0.03, 0.12 * Math.abs(told - 1)) : 0.15 * told;
  if (Math.abs(ratio - told) <= slack) return [];
  const words = [from, to].map((each) => wordsOf(text, each)).join(' to ');
  const percent = Math.round((ratio - 1) * 100);
  const change = by ? `${percent > 0 ? '+' : ''}${percent}%` : `${Math.round(ratio * 10) / 10} times`;
  return [{ quantity: by ?? to, message: `From ${words} is ${change}.` }];
}

const CHANGED_BY = regex('i')`
  \b(fell|dropped|sank|shrank|decreased|down|rose|grew|increased|climbed|up|longer|shorter|higher|lower) by $
`;

/** "Stock fell by 300 units, from 1,000 to 600": how much stands first, the ends behind it. */
export function wrongDifference(text: string, figures: readonly Figure[]): readonly Slip[] {
  const [by, from, to, ...more] = figures;
  if (!by || !from || !to || more.length > 0 || by.kind !== from.kind || from.kind !== to.kind) return [];
  if (from.kind === 'clock' || from.kind === 'date' || from.currency !== to.currency) return [];
  if (figures.some(({ low, high }) => low !== high) || !CHANGED_BY.test(by.before)) return [];
  if (
    !/^[^.;]{0,30} from (?:about |some )?$/.test(by.after) ||
    !/^[^.;,]{0,30} to (?:about |some )?$/.test(from.after)
  )
    return [];
  const is = Math.abs(to.low - from.low);
  if (Math.abs(is - by.low) <= Math.max(slackOf(by), ROUNDED * is)) return [];
  const [a, b, c] = [from, to, by].map((each) => wordsOf(text, each));
  return [{ quantity: by, message: `From ${a} to ${b} is not ${c}.` }];
}
