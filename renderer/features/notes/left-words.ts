import type { LeftOut } from '../../../shared/core/incident/typed/read-notes.ts';
import { printInteger } from '../../../shared/core/wording/number.ts';
import { joinWords } from '../../../shared/core/wording/text.ts';

/** So many lines are named by their number. */
const NAMED = 3;

/** "Lines 1, 2, 3 and 4 more: no time stands before them". */
export function leftWords({ why, lines }: LeftOut): string {
  const named = lines.slice(0, NAMED).map((line) => printInteger(line));
  const more = lines.length - named.length;
  const all = joinWords(more > 0 ? [...named, `${printInteger(more)} more`] : named);
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${all}: ${why}${/[.?!]$/.test(why) ? '' : '.'}`;
}
