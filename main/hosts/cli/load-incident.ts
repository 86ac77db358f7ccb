import { stat } from 'node:fs/promises';
import { failure, type Result, success } from '../../../shared/api/result.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { checkedIncident } from '../../app/incident-input.ts';
import { readJson, readJsonFile } from '../read-json-file.ts';
import type { Terminal } from './terminal.ts';

/** Whether a word names something on the disk; otherwise it is the id of an incident. */
export async function isFile(word: string): Promise<boolean> {
  return (await stat(word).catch(() => null)) !== null;
}

/** The incident in a file, or in what comes in for "-"; or a sentence about what is wrong with it. */
export async function loadIncident(word: string, terminal: Terminal): Promise<Result<Incident>> {
  const name = word === '-' ? 'What came in' : word;
  const read = word === '-' ? readJson(await terminal.readInput(), name) : await readJsonFile(word);
  if (!read.ok) return read;
  const checked = checkedIncident(read.value);
  if (checked.ok) return success(checked.value);
  return failure(checked.error.code, `${name}: ${checked.error.message}`);
}
