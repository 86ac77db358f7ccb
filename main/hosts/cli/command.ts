import type { ParseArgsConfig, ParseArgsOptionDescriptor } from 'node:util';
import type { Terminal } from './terminal.ts';

/** What the person sees: 0 done, 1 findings, 2 bad input or something that could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface Option extends Omit<ParseArgsOptionDescriptor, 'multiple' | 'default'> {
  /** For the help: what stands behind the option, for instance "<folder>"; absent for a switch. */
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The options as given: a text for those with a value, true for switches. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  readonly name: string;
  /** What stands behind the name, for instance "<incident.json|id>". */
  readonly arguments: string;
  readonly summary: string;
  /** Further lines of the help. */
  readonly notes: readonly string[];
  readonly options: Options;
  readonly run: (values: Values, words: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** Options every command takes. */
export const COMMON: Options = {
  'data-dir': { type: 'string', value: '<folder>', help: "Upfront's data folder, if not the usual one" },
  'passphrase-stdin': {
    type: 'boolean',
    help: 'read the passphrase of an encrypted store from standard input',
  },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

/** The descriptors as node:util wants them. */
export function descriptorsOf(options: Options): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  );
}

export function textOf(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}
