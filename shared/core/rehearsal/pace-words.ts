import { textOf } from '../brief/tree.ts';
import { countSpokenWords } from '../coach/text/spoken.ts';
import type { PromptBlock } from './script.ts';

/** A silence after the bottom line and after a number, so that it is heard. */
const SILENCE_SECONDS = 2;

export interface PromptLine {
  readonly words: number;
  /** True where the speaker stops for two seconds after it. */
  readonly pause: boolean;
  /** Share of the block's time at which it begins, from 0 to 1. */
  readonly start: number;
}

/**
 * When each sentence of a block begins, as a share of the block's time. Pauses take their part of it, so a block still
 * lasts as long as its words at the pace.
 */
export function promptLines(block: PromptBlock, wordsPerMinute: number): readonly PromptLine[] {
  const silence = (SILENCE_SECONDS * wordsPerMinute) / 60;
  const lines = block.sentences.map((sentence, index) => {
    const text = textOf(sentence);
    const isBottomLine = block.key === 'state' && index === 0;
    return { words: countSpokenWords(text), pause: isBottomLine || /\d/.test(text) };
  });
  const weights = lines.map(({ words, pause }) => words + (pause ? silence : 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let before = 0;
  return lines.map((line, index) => {
    const start = before / all;
    before += weights[index] ?? 0;
    return { ...line, start };
  });
}
