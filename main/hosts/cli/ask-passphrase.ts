/** Asks for one passphrase after the other; null when there is nobody to ask, or nothing more was handed over. */
export type AskPassphrase = (question: string) => Promise<string | null>;

/** Keys as a terminal sends them that is told not to show them. */
const ENTER = ['\r', '\n'];
/** Ctrl+C and Ctrl+D. */
const LEAVE = ['\u0003', '\u0004'];
const ERASE = ['\b', '\u007f'];

/** One line typed at the terminal, of which nothing is shown. */
function typed(input: NodeJS.ReadStream): Promise<string | null> {
  return new Promise((resolve) => {
    let line: readonly string[] = [];
    const stop = (answer: string | null): void => {
      input.off('data', take);
      input.setRawMode(false);
      input.pause();
      resolve(answer);
    };
    const take = (text: string): void => {
      for (const sign of text) {
        const ends = ENTER.includes(sign);
        if (ends || LEAVE.includes(sign)) {
          stop(ends ? line.join('') : null);
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
export const askAtTerminal: AskPassphrase = async (question) => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  process.stderr.write(`${question}: `);
  const answer = await typed(process.stdin);
  process.stderr.write('\n');
  return answer;
};

/** Takes the lines of standard input one after the other, for a program that hands the passphrase over. */
export function takeFromInput(readInput: () => Promise<Uint8Array>): AskPassphrase {
  let lines: readonly string[] | null = null;
  return async () => {
    lines ??= Buffer.from(await readInput())
      .toString('utf8')
      .split(/\r?\n/);
    const [first, ...rest] = lines;
    lines = rest;
    return first === undefined || first === '' ? null : first;
  };
}

export const NOBODY_TO_ASK =
  'The store is encrypted: run this in a terminal, which asks for the passphrase, or hand it over with --passphrase-stdin.';
