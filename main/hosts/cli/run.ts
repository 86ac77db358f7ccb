import { parseArgs } from 'node:util';
import { appVersion } from '../places.ts';
import { takeFromInput } from './ask-passphrase.ts';
import { COMMON, type Command, descriptorsOf, type ExitCode } from './command.ts';
import { open } from './commands/open.ts';
import { printCommandHelp, printProgramHelp } from './help.ts';
import { calm, processTerminal, type Terminal } from './terminal.ts';

/**
 * Every command; the others' code is read only when one of them, or the help, is
 * asked for: a window waits for none of it.
 */
async function allCommands(): Promise<readonly Command[]> {
  const { BESIDES_OPEN } = await import('./commands/besides-open.ts');
  return [open, ...BESIDES_OPEN];
}

/** Runs one command with its arguments. Complaints are one line each: what is wrong and what to do. */
export async function runCommandLine(
  args: readonly string[],
  given: Terminal = processTerminal,
): Promise<ExitCode> {
  const terminal = calm(given);
  const [name, ...rest] = args;
  if (name === open.name) return runCommand(open, rest, terminal);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(printProgramHelp(await allCommands()));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.print(appVersion());
    return 0;
  }
  const commands = await allCommands();
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return runCommand(command, rest, terminal);
  const names = commands.map((candidate) => candidate.name).join(', ');
  terminal.complain(`There is no command "${name}". The commands are ${names}; see "upfront --help".`);
  return 2;
}

async function runCommand(command: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = descriptorsOf({ ...command.options, ...COMMON });
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help === true) {
      terminal.print(printCommandHelp(command));
      return 0;
    }
    const asked = values['passphrase-stdin'] === true;
    if (asked && positionals.includes('-')) {
      terminal.complain(
        'Standard input hands over the passphrase or the file, not both: name the file instead of "-".',
      );
      return 2;
    }
    const asking = asked ? { ...terminal, askPassphrase: takeFromInput(terminal.readInput) } : terminal;
    return await command.run(values as Record<string, string | boolean>, positionals, asking);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    terminal.complain(`${whatIsWrong(error)} See "upfront ${command.name} --help".`);
    return 2;
  }
}

/** The first sentence of what parseArgs says; what stands on its further lines is for who writes the program. */
function whatIsWrong({ message }: Error): string {
  const lacking = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument is ambiguous/.exec(message)?.[1];
  if (lacking !== undefined) return `${lacking} needs a value, and another option stands in its place.`;
  const [what = ''] = message.split(/\.\s/);
  return `${what.replace(/\.$/, '')}.`;
}

/** What parseArgs throws for an unknown option or a value that is missing. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
