import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExportedFile, TakenStyle } from '../../../../shared/api/answers.ts';
import type { Dispatch } from '../../../../shared/api/dispatch.ts';
import type { ApiError, Result } from '../../../../shared/api/result.ts';
import type { HouseStyle } from '../../../../shared/core/style/house-style.ts';
import { readBytes } from '../../read-json-file.ts';
import { type Command, type ExitCode, textOf, type Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import { REPLACE } from '../taken-place.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

const MAX_MEGABYTES = 1;

/** Shows, takes over or writes the house style of the store. */
export const style: Command = {
  name: 'style',
  arguments: '[house-style.json]',
  summary: 'Show the house style, take one over from a file, or write it as one with -o',
  notes: [
    'Everything exported from the store follows it: logo, colour, fonts, confidentiality mark, language tag.',
    'The file also holds the paper of new incidents. One export alone follows another with "export --style".',
  ],
  options: {
    output: { type: 'string', short: 'o', value: '<file>', help: 'the file to write the house style to' },
    replace: REPLACE,
  },
  run: runStyle,
};

async function runStyle(values: Values, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [word, ...more] = words;
  const output = textOf(values, 'output');
  const dataDir = dataDirOf(values);
  if (more.length > 0 || (word !== undefined && output !== null))
    return refuse('Name one file to take over, or one to write: upfront style -o house-style.json', terminal);
  if (word === undefined && !existsSync(dataDir))
    return refuse(`There is no store in ${dataDir}. Name its folder with --data-dir.`, terminal);
  if (output !== null)
    return withStore({ dataDir, reads: true }, terminal, (dispatch) =>
      write(resolve(output), values.replace !== true, dispatch, terminal),
    );
  if (word === undefined)
    return withStore({ dataDir, reads: true }, terminal, (dispatch) => show(dispatch, terminal));
  const read = await readBytes(word, MAX_MEGABYTES);
  if (!read.ok) return refuse(read.error.message, terminal);
  return withStore({ dataDir, reads: false }, terminal, (dispatch) =>
    take(Buffer.from(read.value).toString('base64'), dispatch, terminal),
  );
}

function refuse(message: string, terminal: Terminal): ExitCode {
  terminal.complain(message);
  return 2;
}

function tell(
  { accent, headings, body, logo, mark, markPlace, language }: HouseStyle,
  terminal: Terminal,
): void {
  terminal.print(`Colour: #${accent}`);
  terminal.print(`Fonts: ${headings} for headings, ${body} for text`);
  terminal.print(`Logo: ${logo ? `${logo.alt} (${logo.width} by ${logo.height} pixels)` : 'none'}`);
  terminal.print(`Confidentiality mark: ${mark || 'none'}, in the ${markPlace}`);
  terminal.print(`Language: ${language}`);
}

async function show(dispatch: Dispatch, terminal: Terminal): Promise<ExitCode> {
  const kept = (await dispatch('style.get', {})) as Result<HouseStyle>;
  if (!kept.ok) return refuse(kept.error.message, terminal);
  tell(kept.value, terminal);
  return 0;
}

async function take(base64: string, dispatch: Dispatch, terminal: Terminal): Promise<ExitCode> {
  const taken = (await dispatch('style.import', { base64 })) as Result<TakenStyle>;
  if (!taken.ok) return refuse(taken.error.message, terminal);
  tell(taken.value.style, terminal);
  return 0;
}

const hintOf = ({ code }: ApiError): string =>
  code === 'conflict' ? ' Or add --replace to write over it.' : '';

async function write(path: string, keep: boolean, dispatch: Dispatch, terminal: Terminal): Promise<ExitCode> {
  const written = (await dispatch('style.export', { path, keep })) as Result<ExportedFile>;
  if (!written.ok) return refuse(written.error.message + hintOf(written.error), terminal);
  terminal.print(written.value.path);
  return 0;
}
