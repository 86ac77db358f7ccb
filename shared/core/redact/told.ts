import { joinWords } from '../wording/text.ts';
import type { Left } from './left-names.ts';
import type { Redacted } from './redact-brief.ts';
import { type Covered, MARKS } from './redaction.ts';

/** What no list can promise, wherever a redacted copy is made. */
export const READ_FIRST =
  'Read the copy before you share it: it covers what the record names and what Upfront recognises, nothing else.';

/** So many are named; the rest are counted. */
const NAMED = 40;

/** "Covered: 5 × [amount] and 3 × [name]." What was kept is not counted. */
function coveredNote(covered: readonly Covered[]): string {
  const counts = Object.values(MARKS).flatMap((mark) => {
    const places = covered.filter((each) => each.mark === mark && !each.kept);
    const count = places.reduce((sum, each) => sum + each.count, 0);
    return count === 0 ? [] : [`${count} × ${mark}`];
  });
  return counts.length === 0 ? 'Covered: nothing was found to cover.' : `Covered: ${joinWords(counts)}.`;
}

/** "Stays readable and may be a name: Acme and Delta." */
function leftNotes(left: readonly Left[]): readonly string[] {
  const names = left.slice(0, NAMED).map(({ words }) => words);
  const rest = left.length - names.length;
  const said = joinWords(rest > 0 ? [...names, `${rest} more`] : names);
  return left.length === 0 ? [] : [`Stays readable and may be a name: ${said}.`];
}

/** What is told of a redacted copy beside its file. */
export function redactedNotes({ covered, left }: Pick<Redacted, 'covered' | 'left'>): readonly string[] {
  return [coveredNote(covered), ...leftNotes(left)];
}
