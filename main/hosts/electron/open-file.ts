import type { OpenIncident } from '../../../shared/api/contract.ts';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { type Result, success } from '../../../shared/api/result.ts';
import { readJsonFile } from '../read-json-file.ts';

/** Puts the incident of a file into the store; answers its id, or a sentence about what is wrong with the file. */
export async function takeIn(path: string, dispatch: Dispatch): Promise<Result<string>> {
  const read = await readJsonFile(path);
  if (!read.ok) return read;
  const created = (await dispatch('incidents.create', { incident: read.value })) as Result<OpenIncident>;
  return created.ok ? success(created.value.incident.id) : created;
}
