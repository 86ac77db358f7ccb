import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Starts a script of this folder with this very Node, or by another command that is handed script and arguments. Its
 * errors go to the test's own output unless they are expected.
 */
export function start(
  script: string,
  args: readonly string[],
  [command, ...before]: readonly [string, ...string[]] = [process.execPath],
  errors: 'inherit' | 'ignore' = 'inherit',
): ChildProcess {
  const file = join(import.meta.dirname, script);
  return spawn(command, [...before, file, ...args], { stdio: ['pipe', 'pipe', errors] });
}

/** Everything it prints, once it has ended. */
export async function outputOf(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  await new Promise((ended) => child.once('close', ended));
  return text;
}
