import { SENTENCE_WORDS } from '../../../wording/sentence-words.ts';
import { type Hit, isProse, type LineRule, onPage } from '../../rule.ts';
import type { Sentence } from '../../text/coach-text.ts';
import { sentenceLength } from '../../text/count.ts';

/** No sentence as long as the limit has fewer letters than this; counting starts here. */
const SHORT = 60;

/** Letters and digits that our words leave out: "½", "²". */
const OTHER_LETTERS = /[ªµº²³¹¼½¾\u2070-\u2bff]/;

/** What stands between two spaces holds a word at least, so that there are no fewer words than those. */
function isShort({ words, text }: Sentence): boolean {
  return words.length <= SENTENCE_WORDS.better && !OTHER_LETTERS.test(text);
}

function hitOf(sentence: Sentence): readonly Hit[] {
  const { line, start, end, text } = sentence;
  if (text.length < SHORT || isShort(sentence)) return [];
  const words = sentenceLength(text);
  if (words <= SENTENCE_WORDS.better) return [];
  const message = `The sentence has ${words} words; ${SENTENCE_WORDS.better} are the limit.`;
  return [{ line, start, end, message, severity: words > SENTENCE_WORDS.most ? 'error' : 'warn' }];
}

export const sentenceLong: LineRule = {
  id: 'sentence.long',
  doc: `A sentence of more than ${SENTENCE_WORDS.better} words (error above ${SENTENCE_WORDS.most}); a figure with its unit counts as one.`,
  severity: 'warn',
  message: 'The sentence is too long.',
  reason: `Read aloud, ${SENTENCE_WORDS.better} words take about ten seconds: one breath. Longer sentences are read twice or not at all.`,
  suggestion: 'Split it at “which”, “and”, “because”, “while”. Give the condition a sentence of its own.',
  checkLine: ({ line, sentences }) =>
    onPage(line) && (isProse(line) || line.kind === 'cell') ? sentences.flatMap(hitOf) : [],
};
