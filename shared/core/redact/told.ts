import { joinWords } from '../wording/text.ts';
import { type Covered, MARKS } from './redaction.ts';

/** What no list can promise, wherever a redacted copy is made. */
export const READ_FIRST =
  'Read the copy before you share it: it covers what the record names and what Upfront recognises, nothing else.';

/** "Covered: 5 × [amount] and 3 × [name]." What was kept is not counted. */
export function coveredNote(covered: readonly Covered[]): string {
  const counts = Object.values(MARKS).flatMap((mark) => {
    const places = covered.filter((each) => each.mark === mark && !each.kept);
    const count = places.reduce((sum, each) => sum + each.count, 0);
    return count === 0 ? [] : [`${count} × ${mark}`];
  });
  return counts.length === 0 ? 'Covered: nothing was found to cover.' : `Covered: ${joinWords(counts)}.`;
}
