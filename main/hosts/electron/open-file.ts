import { basename } from 'node:path';
import type { ImportedIncident } from '../../../shared/api/answers.ts';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { type Result, success } from '../../../shared/api/result.ts';
import { readBytes } from '../read-json-file.ts';

/** What a call takes, in megabytes: base64 makes a third more of it. */
const MAX_MEGABYTES = 20;

/**
 * Puts the incident of a file into the store; answers its id, or a sentence about what is wrong with the file. What is
 * here already is never written over: the same is opened, another state of it becomes a copy.
 */
export async function takeIn(path: string, dispatch: Dispatch): Promise<Result<string>> {
  const read = await readBytes(path, MAX_MEGABYTES);
  if (!read.ok) return read;
  const given = { name: basename(path).slice(-255), base64: Buffer.from(read.value).toString('base64') };
  const call = (mode: 'look' | 'take' | 'copy') =>
    dispatch('incidents.import', { ...given, mode }) as Promise<Result<ImportedIncident>>;
  const looked = await call('look');
  if (!looked.ok) return looked;
  const { known } = looked.value;
  const taken = await call(known === 'new' || known === 'same' ? 'take' : 'copy');
  return taken.ok ? success(taken.value.id ?? '') : taken;
}
