import { type Conflict, type Counted, conflictsInText } from '../conflicts/in-text.ts';
import { conflictsWithRecord } from '../conflicts/with-record.ts';
import { type Hit, isProse, type Rule } from '../rule.ts';
import type { CoachText } from '../text/coach-text.ts';
import { quantitiesOf } from '../text/quantities.ts';

function countedSentences(text: CoachText): readonly Counted[] {
  return text.lines
    .filter(({ line }) => isProse(line))
    .flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => {
        const quantities = quantitiesOf(sentence.text);
        return quantities.length > 0 ? [{ sentence, quantities }] : [];
      }),
    );
}

function hitOf({ sentence, quantity, message }: Conflict): Hit {
  const { line, start } = sentence;
  return { line, start: start + quantity.start, end: start + quantity.end, message };
}

/** Two counts of one thing destroy both: Optus spoke of 228 failed emergency calls, later of more than 2,400. */
export const numberConflict: Rule = {
  id: 'number.conflict',
  doc: 'One fact with two values: two numbers in the text, or a typed number against the record.',
  severity: 'error',
  message: 'The same fact has two values.',
  reason:
    'Two customer counts in one brief destroy both. Optus first spoke of 228 failed emergency calls, later of more than 2,400.',
  suggestion: 'Insert the fact instead of typing its number, or correct the fact.',
  check({ text, incident }) {
    const counted = countedSentences(text);
    return [...conflictsInText(counted), ...conflictsWithRecord(counted, incident)].map(hitOf);
  },
};
