import { asSentence } from './text.ts';

/** As many sentences as somebody on the phone takes in. */
const MOST_CALLED = 3;

const sentencesOf = (lines: readonly string[]): readonly string[] =>
  lines.map(asSentence).filter((line) => line !== '');

/** All lines as sentences, one behind the other. */
export function allCalledLines(lines: readonly string[]): string {
  return sentencesOf(lines).join(' ');
}

/** Lines as sentences to be read out, one behind the other; of more than three the first ones, and "…". */
export function calledLines(lines: readonly string[]): string {
  const said = sentencesOf(lines);
  return `${said.slice(0, MOST_CALLED).join(' ')}${said.length > MOST_CALLED ? ' …' : ''}`;
}
