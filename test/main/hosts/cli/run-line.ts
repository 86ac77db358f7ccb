import { runCommandLine } from '../../../../main/hosts/cli/run.ts';

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
    askPassphrase: async () => typed.shift() ?? null,
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
  });
  return { code, said, complained };
}
