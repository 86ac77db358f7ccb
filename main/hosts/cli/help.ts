import { COMMON, type Command, type Options } from './command.ts';

/** The help of the whole program. */
export function printProgramHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, arguments: words, summary }) => [`${name} ${words}`.trim(), summary]);
  return [
    'Upfront: from the facts of an incident to the brief for the CEO. Offline.',
    '',
    'Usage: upfront <command> [options]',
    '',
    ...columns(rows),
    '',
    'Options of every command:',
    ...optionLines(COMMON),
    ...columns([['--version', 'show the version']]),
    '',
    'Exit codes: 0 done, 1 findings, 2 bad input.',
  ].join('\n');
}

export function printCommandHelp({ name, arguments: words, summary, notes, options }: Command): string {
  return [
    `Usage: upfront ${`${name} ${words}`.trim()} [options]`,
    '',
    `${summary}.`,
    ...notes,
    '',
    'Options:',
    ...optionLines({ ...options, ...COMMON }),
  ].join('\n');
}

function optionLines(options: Options): readonly string[] {
  const rows = Object.entries(options).map(([name, { short, value, help }]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    help,
  ]);
  return columns(rows);
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
