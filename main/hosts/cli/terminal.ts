import { buffer } from 'node:stream/consumers';
import { type AskPassphrase, askAt } from './ask-passphrase.ts';

/** Where a command reads and writes; a test hands in its own. */
export interface Terminal {
  /** One line of the answer. */
  readonly print: (line: string) => void;
  /** One line about what is wrong: what, and what to do. */
  readonly complain: (line: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
  readonly askPassphrase: AskPassphrase;
}

/** Signs that steer a terminal or turn a line round. */
const STEERING = /[^\P{Cc}\n\t]|\p{Bidi_Control}/gu;

/** The terminal, whose complaints may quote a file and yet do nothing but be read. */
export function calm({ complain, ...rest }: Terminal): Terminal {
  return { ...rest, complain: (line) => complain(line.replaceAll(STEERING, '')) };
}

// Whoever reads our answer may stop early, as "| head" does: there is nobody left to answer.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

export const processTerminal: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  readInput: () => buffer(process.stdin),
  askPassphrase: askAt(process.stdin, process.stderr),
};
