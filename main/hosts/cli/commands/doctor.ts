import { askKey } from '../ask-key.ts';
import type { Command, ExitCode, Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import { examine, type Symptom } from '../examine.ts';
import type { Terminal } from '../terminal.ts';

/** Says whether everything Upfront needs is there, and what to do where it is not. */
export const doctor: Command = {
  name: 'doctor',
  arguments: '',
  summary: 'Check that everything Upfront needs is there, and read through the store',
  notes: ['Nothing is changed. Exit code 1 when something needs attention.'],
  options: {},
  run: runDoctor,
};

async function runDoctor(values: Values, _words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const dataDir = dataDirOf(values);
  const symptoms = await examine(dataDir, (header) => askKey(header, 'Passphrase of the store', terminal));
  for (const symptom of symptoms) terminal.print(printSymptom(symptom));
  return symptoms.some(({ state }) => state === 'bad') ? 1 : 0;
}

function printSymptom({ state, what, detail }: Symptom): string {
  return `${state.padEnd(4)}  ${what.padEnd(14)}  ${detail}`;
}
