import { failure, type Result, success } from '../../../shared/api/result.ts';

/**
 * Asks for one passphrase after the other. `locked` when there is nobody to ask, or nothing more was handed over;
 * `cancelled` when the person leaves.
 */
export type AskPassphrase = (question: string) => Promise<Result<string>>;

/** What is missing where nobody can be asked. */
export const NOBODY_TO_ASK = failure(
  'locked',
  'A passphrase is needed: run this in a terminal, which asks for it, or hand it over with --passphrase-stdin.',
);
const LEFT = failure('cancelled', 'No passphrase was entered. Nothing was changed.');

/** Keys as a terminal sends them that is told not to show them. */
const ENTER = ['\r', '\n'];
/** Ctrl+C and Ctrl+D. */
const LEAVE = ['\u0003', '\u0004'];
const ERASE = ['\b', '\u007f'];

/** What of a terminal is read and written. */
type Keys = Pick<
  NodeJS.ReadStream,
  'isTTY' | 'setRawMode' | 'setEncoding' | 'on' | 'off' | 'pause' | 'resume'
>;
type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** One line typed at the terminal, of which nothing is shown. */
function typed(input: Keys): Promise<Result<string>> {
  return new Promise((resolve) => {
    let line: readonly string[] = [];
    const stop = (answer: Result<string>): void => {
      input.off('data', take);
      input.setRawMode(false);
      input.pause();
      resolve(answer);
    };
    const take = (text: string): void => {
      for (const sign of text) {
        const ends = ENTER.includes(sign);
        if (ends || LEAVE.includes(sign)) {
          stop(ends ? success(line.join('')) : LEFT);
          return;
        }
        line = ERASE.includes(sign) ? line.slice(0, -1) : [...line, sign];
      }
    };
    input.setEncoding('utf8');
    input.setRawMode(true);
    input.on('data', take);
    input.resume();
  });
}

/** Asks at the terminal, if there is one. The question goes where complaints go: the answer of a command stays clean. */
export function askAt(keys: Keys, screen: Screen): AskPassphrase {
  return async (question) => {
    if (!keys.isTTY || !screen.isTTY) return NOBODY_TO_ASK;
    screen.write(`${question}: `);
    const answer = await typed(keys);
    screen.write('\n');
    return answer;
  };
}

/** Takes the lines of standard input one after the other, for a program that hands the passphrase over. */
export function takeFromInput(readInput: () => Promise<Uint8Array>): AskPassphrase {
  let lines: readonly string[] | null = null;
  return async () => {
    lines ??= Buffer.from(await readInput())
      .toString('utf8')
      .split(/\r?\n/);
    const [first, ...rest] = lines;
    lines = rest;
    return first === undefined || first === '' ? NOBODY_TO_ASK : success(first);
  };
}
