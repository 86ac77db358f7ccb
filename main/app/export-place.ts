import { failure, type Result, success } from '../../shared/api/result.ts';
import { fileNameFor } from '../../shared/core/wording/file-name.ts';
import type { Ports } from './ports.ts';

interface Wanted {
  readonly incidentId: string;
  readonly title: string;
  /** What sets this report apart from the incident's others. */
  readonly tail?: string;
  readonly extension: string;
}

const MOST_NAMES = 1_000;

/** True when nothing is there, or exactly what this incident last wrote there: not another's file, not edited since. */
async function isFree(
  path: string,
  incidentId: string,
  { delivery, store }: Ports,
): Promise<Result<boolean>> {
  const found = await delivery.sha256Of(path);
  if (!found.ok) return found;
  if (found.value === null) return success(true);
  const last = store.exports.last(path);
  if (!last.ok) return last;
  return success(last.value?.incidentId === incidentId && last.value.sha256 === found.value);
}

/** The path to export to when the person named none: from the title, in the host's folder for exports. */
async function defaultPlace(wanted: Wanted, ports: Ports): Promise<Result<string>> {
  const { delivery, host } = ports;
  const made = await delivery.makeFolder(host.exportDir);
  if (!made.ok) return made;
  for (let number = 1; number <= MOST_NAMES; number++) {
    const path = delivery.join(
      host.exportDir,
      fileNameFor(wanted.title, wanted.extension, wanted.tail ?? '', number),
    );
    const free = await isFree(path, wanted.incidentId, ports);
    if (!free.ok) return free;
    if (free.value) return success(path);
  }
  return failure('unavailable', `${host.exportDir} has a thousand files of this name. Choose another name.`);
}

/**
 * Where the file goes: the path the person named, if it is a full one, else the default place. With `keep` a file that
 * is not this incident's own stays, as nobody has been asked whether it may be replaced.
 */
export async function placeFor(
  wanted: Wanted,
  path: string | null,
  ports: Ports,
  keep = false,
): Promise<Result<string>> {
  if (path === null) return await defaultPlace(wanted, ports);
  if (!ports.delivery.isAbsolute(path))
    return failure('bad-input', `${path} is not a full path. Nothing was written.`);
  const free = keep ? await isFree(path, wanted.incidentId, ports) : success(true);
  if (!free.ok) return free;
  if (free.value) return success(path);
  const message = `${path} is there already, and not as this incident wrote it. It was left as it is: choose another name.`;
  return failure('conflict', message);
}
