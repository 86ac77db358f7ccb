import { asSentence } from './text.ts';

/** As many sentences as somebody on the phone takes in. */
const MOST_CALLED = 3;

/** Lines as sentences to be read out, one behind the other; of more than three the first ones, and "…". */
export function calledLines(lines: readonly string[]): string {
  const said = lines.map(asSentence).filter((line) => line !== '');
  return `${said.slice(0, MOST_CALLED).join(' ')}${said.length > MOST_CALLED ? ' …' : ''}`;
}
