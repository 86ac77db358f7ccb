import { type Hit, isProse, onPage, type Rule } from '../../rule.ts';
import type { Sentence } from '../../text/coach-text.ts';
import { sentenceLength } from '../../text/count.ts';

/** GOV.UK's limit; 25 words take about ten seconds aloud, one breath. */
const WARN_ABOVE = 25;
const ERROR_ABOVE = 35;
/** No sentence of 25 words is shorter than this; counting starts here. */
const SHORT = 60;

function hitOf(sentence: Sentence): readonly Hit[] {
  const { line, start, end, text } = sentence;
  if (text.length < SHORT) return [];
  const words = sentenceLength(text);
  if (words <= WARN_ABOVE) return [];
  const message = `The sentence has ${words} words; ${WARN_ABOVE} are the limit.`;
  return [{ line, start, end, message, severity: words > ERROR_ABOVE ? 'error' : 'warn' }];
}

export const sentenceLong: Rule = {
  id: 'sentence.long',
  doc: 'A sentence of more than 25 words (error above 35); a figure with its unit counts as one.',
  severity: 'warn',
  message: 'The sentence is too long.',
  reason:
    'Read aloud, 25 words take about ten seconds: one breath. Longer sentences are read twice or not at all.',
  suggestion: 'Split it at “which”, “and”, “because”, “while”. Give the condition a sentence of its own.',
  check({ text }) {
    return text.lines
      .filter(({ line }) => onPage(line) && (isProse(line) || line.kind === 'cell'))
      .flatMap(({ sentences }) => sentences.flatMap(hitOf));
  },
};
