import { basename } from 'node:path';
import type { ImportedIncident } from '../../../../shared/api/answers.ts';
import type { Dispatch } from '../../../../shared/api/dispatch.ts';
import type { Result } from '../../../../shared/api/result.ts';
import { readBytes } from '../../read-json-file.ts';
import type { Command, ExitCode, Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** What a call takes, in megabytes: base64 makes a third more of it. */
const MAX_MEGABYTES = 20;

/** Takes in an incident from an Upfront file or a record. */
export const importIncident: Command = {
  name: 'import',
  arguments: '<file.upfront|incident.json>',
  summary: 'Take in an incident from a file',
  notes: [
    'Prints the id under which it is here. What is here already is never written over: with --copy',
    'the incident in the file is taken in beside it.',
  ],
  options: { copy: { type: 'boolean', help: 'take it in as a copy when the incident is here already' } },
  run: runImport,
};

async function runImport(values: Values, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) {
    terminal.complain('Name one file: upfront import incident.upfront');
    return 2;
  }
  const read = await readBytes(word, MAX_MEGABYTES);
  if (!read.ok) {
    terminal.complain(read.error.message);
    return 2;
  }
  const given = { name: basename(word).slice(-255), base64: Buffer.from(read.value).toString('base64') };
  return withStore({ dataDir: dataDirOf(values), reads: false }, terminal, (dispatch) =>
    take(given, values.copy === true, dispatch, terminal),
  );
}

interface Given {
  readonly name: string;
  readonly base64: string;
}

async function take(given: Given, copy: boolean, dispatch: Dispatch, terminal: Terminal): Promise<ExitCode> {
  const call = { ...given, mode: copy ? 'copy' : 'take' };
  const taken = (await dispatch('incidents.import', call)) as Result<ImportedIncident>;
  if (!taken.ok) {
    const hint =
      taken.error.code === 'conflict'
        ? ' Import it in the app to merge it part by part; with --copy it is taken in beside it.'
        : '';
    terminal.complain(taken.error.message + hint);
    return 2;
  }
  if (taken.value.known === 'same' && !copy) terminal.complain('It is here already, word for word.');
  terminal.print(taken.value.id ?? '');
  return 0;
}
