import { type Figure, wordsOf } from './figures.ts';
import type { Slip } from './quantity.ts';

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
