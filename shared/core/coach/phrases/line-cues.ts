import type { KnownWord } from '../../vocabulary/words.ts';
import { type CoachLine, rememberInLine, type Sentence } from '../text/coach-text.ts';
import { cuesOf } from './way-search.ts';

/** A sentence with what it is searched by. */
export interface CuedSentence {
  readonly sentence: Sentence;
  readonly cues: readonly KnownWord[];
}

const inLine = rememberInLine(({ sentences }) =>
  sentences.map((sentence): CuedSentence => ({ sentence, cues: cuesOf(sentence.text, sentence.words) })),
);

/** The sentences of a line with what they are searched by, made once for all searches. */
export const cuedSentences = (line: CoachLine): readonly CuedSentence[] => inLine(line, null);
