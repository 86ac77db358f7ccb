import { pattern, regex } from '../../../long-text.ts';
import { slackOf } from '../agree/agree.ts';
import { isOver, type Slip } from '../read/quantity.ts';
import { type Figure, wordsOf } from './figures.ts';

const LIKELY = '(?:most likely|likeliest|likely|most probable|best (?:estimate|guess)|central|mid-?point)';
const LIKELY_BEFORE = new RegExp(`\\b${LIKELY}(?:,|:)?(?: \\p{L}+){0,4}[,:]? $`, 'iu');
const LIKELY_AFTER = new RegExp(
  `^ ?(?:(?:\\p{L}+ ){0,2}(?:is|being|as) (?:the )?(?:our )?${LIKELY}|\\((?:${LIKELY})\\)|,? ${LIKELY}\\b)`,
  'iu',
);

/** "The most likely figure, 900 users, lies between 1,000 and 1,400": it lies in the range or is not the likely one. */
export function wrongLikely(text: string, figures: readonly Figure[]): readonly Slip[] {
  const [a, b, ...more] = figures;
  if (!a || !b || more.length > 0 || a.kind !== b.kind || a.currency !== b.currency) return [];
  const [one, range] = a.low === a.high ? [a, b] : [b, a];
  if (one.low !== one.high || range.low >= range.high || range.likely !== null || one.kind === 'date')
    return [];
  if (!LIKELY_BEFORE.test(one.before) && !LIKELY_AFTER.test(one.after)) return [];
  if (one.low >= range.low && one.low <= range.high) return [];
  return [{ quantity: one, message: `${wordsOf(text, one)} is not within ${wordsOf(text, range)}.` }];
}

const IN_OTHER_WORDS = regex('u')`
  ^(?: \p{L}{3,12})?(?:, or |,? that is,? |,? i\.e\.,? | \(|, in other words,? | = |,? which is |, equal
    to )(?:about |roughly |some |or )?$
`;
const CLOSES = /^(?:[,.;)]|$)/;

/** "3 hours and 20 minutes, or 220 minutes,", "an hour and a half (80 minutes)": one stretch of time in two units. */
export function wrongInOtherWords(text: string, figures: readonly Figure[]): readonly Slip[] {
  for (const [index, here] of figures.entries()) {
    const there = figures[index + 1];
    if (here.kind !== 'duration' || there?.kind !== 'duration' || here.per !== there.per) continue;
    if (!IN_OTHER_WORDS.test(here.after) || !CLOSES.test(there.after)) continue;
    if (here.low !== here.high || there.low !== there.high) continue;
    if (isOver(here.bound) || here.bound === 'under') continue;
    const slack = Math.max(slackOf(here), slackOf(there)) + 1;
    if (Math.abs(here.low - there.low) <= slack) continue;
    return [{ quantity: there, message: `${wordsOf(text, here)} is not ${wordsOf(text, there)}.` }];
  }
  return [];
}

const MEAN = /\b(?:mean|average|median|typical|on average)\b/i;
const LEAST = /\b(?:fastest|shortest|lowest|smallest|minimum|quickest|cheapest|least|best)\b/i;
const MOST = /\b(?:longest|slowest|highest|largest|maximum|peak|worst|dearest|biggest)\b/i;

/** "The mean was 4.1 seconds, the fastest call took 4.6 seconds": no mean lies outside of what it is the mean of. */
export function wrongMean(text: string, figures: readonly Figure[]): readonly Slip[] {
  const [a, b, ...more] = figures;
  if (!a || !b || more.length > 0 || a.kind !== b.kind || a.currency !== b.currency || a.noun !== b.noun)
    return [];
  const told = [a, b].map(({ before, after }, index) => (index === 0 ? before : before + after.slice(0, 24)));
  const mean = told.findIndex((words) => MEAN.test(words));
  const [one, other] = mean === 0 ? [a, b] : [b, a];
  const words = told[1 - mean] ?? '';
  if (mean < 0 || MEAN.test(words) || LEAST.test(words) === MOST.test(words)) return [];
  const isRight = LEAST.test(words) ? other.low <= one.high : other.high >= one.low;
  if (isRight) return [];
  return [
    { quantity: other, message: `The mean ${wordsOf(text, one)} lies beyond ${wordsOf(text, other)}.` },
  ];
}

const LIMIT = pattern`
  (?:limit|target|maximum|minimum|budget|threshold|allowance|goal|quota|average|mean|norm|usual|normal|cap|
    ceiling|plan|promise|commitment)
`;
const WITHIN = new RegExp(
  `^[^.;]{0,40}\\b(?:within|below|under|inside)\\b[^.;\\d]{0,30}\\b${LIMIT}\\b[^.;,\\d]{0,16}$`,
  'i',
);
const BEYOND = new RegExp(
  `^[^.;]{0,40}\\b(?:above|over|beyond|exceed(?:s|ed|ing)?)\\b[^.;\\d]{0,30}\\b${LIMIT}\\b[^.;,\\d]{0,16}$`,
  'i',
);
const NOT = /\b(?:not|no longer|never|bring|brought|get|got|down|up|until|if|by|should|must|would|than)\b/i;

/** "18 minutes are within our limit of 15 minutes": above what they are said to lie below. */
export function wrongLimit(text: string, figures: readonly Figure[]): readonly Slip[] {
  const [a, limit, ...more] = figures;
  if (!a || !limit || more.length > 0 || a.kind !== limit.kind || a.currency !== limit.currency) return [];
  if (a.per !== limit.per || a.kind === 'clock' || a.kind === 'date' || NOT.test(a.after)) return [];
  const isOff = (WITHIN.test(a.after) && a.low > limit.high) || (BEYOND.test(a.after) && a.high < limit.low);
  if (!isOff || a.bound === 'under' || isOver(a.bound)) return [];
  const side = a.low > limit.high ? 'above' : 'below';
  return [{ quantity: a, message: `${wordsOf(text, a)} is ${side} ${wordsOf(text, limit)}.` }];
}
