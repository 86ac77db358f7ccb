import { NOBODY_TO_ASK } from '../../../../main/hosts/cli/ask-passphrase.ts';
import { runCommandLine } from '../../../../main/hosts/cli/run.ts';
import { success } from '../../../../shared/api/result.ts';

interface Outcome {
  readonly code: number;
  /** Lines on standard output and on standard error. */
  readonly said: readonly string[];
  readonly complained: readonly string[];
}

/** Runs a command with its arguments as the program does, with a terminal of the test's own, at which these passphrases are typed. */
export async function runLine(
  args: readonly string[],
  input: Uint8Array | string = '',
  passphrases: readonly string[] = [],
): Promise<Outcome> {
  const typed = [...passphrases];
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(args, {
    print: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
    askPassphrase: async () => {
      const next = typed.shift();
      return next === undefined ? NOBODY_TO_ASK : success(next);
    },
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
  });
  return { code, said, complained };
}
