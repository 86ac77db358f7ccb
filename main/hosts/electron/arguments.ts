import { parseArgs } from 'node:util';

/** What the app was started with. */
export interface StartArguments {
  /** A command of the command line with what follows it; null to open a window. */
  readonly command: readonly string[] | null;
  /** The folder named with --data-dir; null for the usual one. */
  readonly dataDir: string | null;
  /** The incident's file that was opened with the app; null for none. */
  readonly file: string | null;
}

/**
 * Reads the arguments behind the program (and, in a checkout, behind the app's folder). Chromium's own switches stand
 * among them, so unknown ones are let through.
 * @param commands words that ask for the command line instead of a window
 */
export function readArguments(args: readonly string[], commands: readonly string[]): StartArguments {
  const start = args.findIndex((arg) => commands.includes(arg));
  const isCommand = start >= 0 && args.slice(0, start).every((arg) => arg.startsWith('-'));
  if (isCommand) return { command: args.slice(start), dataDir: null, file: null };
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { 'data-dir': { type: 'string' } },
  });
  const dataDir = values['data-dir'];
  const file = positionals.find((word) => /\.(upfront|json)$/i.test(word));
  return { command: null, dataDir: typeof dataDir === 'string' ? dataDir : null, file: file ?? null };
}
