import { basename } from 'node:path';
import type { ImportedIncident } from '../../../shared/api/answers.ts';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { type Result, success } from '../../../shared/api/result.ts';
import { readBytes } from '../read-json-file.ts';

/** What a call takes, in megabytes: base64 makes a third more of it. */
const MAX_MEGABYTES = 20;

/** The incident that a file was opened as. */
export interface OpenedFile {
  readonly id: string;
  /** What the person must know of it; null where the file is what opens, and nothing else came of it. */
  readonly notice: string | null;
}

/** What became of a file whose incident is here, or was. */
function noticeOf({ title, known }: ImportedIncident): string | null {
  const name = `“${title || 'Untitled incident'}”`;
  if (known === 'different')
    return `${name} is here already and says something else than the file. The file was opened as a copy beside it: to bring the two together, delete the copy and take the file in with “Import an incident…”.`;
  if (known === 'removed') return `${name} was here and was deleted. It came back from the file.`;
  return null;
}

/**
 * Puts the incident of a file into the store, or says in a sentence what is wrong with the file. What is here already
 * is never written over: the same is opened, another state of it becomes a copy.
 */
export async function takeIn(path: string, dispatch: Dispatch): Promise<Result<OpenedFile>> {
  const read = await readBytes(path, MAX_MEGABYTES);
  if (!read.ok) return read;
  const given = { name: basename(path).slice(-255), base64: Buffer.from(read.value).toString('base64') };
  const call = (mode: 'look' | 'take' | 'copy') =>
    dispatch('incidents.import', { ...given, mode }) as Promise<Result<ImportedIncident>>;
  const looked = await call('look');
  if (!looked.ok) return looked;
  const { known, cameAs } = looked.value;
  // Another tool's file came in as an incident that has gone its own way since.
  if (cameAs) return success({ id: cameAs.id, notice: null });
  const taken = await call(known === 'new' || known === 'same' ? 'take' : 'copy');
  return taken.ok ? success({ id: taken.value.id ?? '', notice: noticeOf(looked.value) }) : taken;
}
