import { runCommandLine } from '../../../../main/hosts/cli/run.ts';

interface Outcome {
  readonly code: number;
  /** Lines on standard output and on standard error. */
  readonly said: readonly string[];
  readonly complained: readonly string[];
}

/** Runs a command with its arguments as the program does, with a terminal of the test's own. */
export async function runLine(args: readonly string[], input: Uint8Array | string = ''): Promise<Outcome> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(args, {
    print: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
  });
  return { code, said, complained };
}
