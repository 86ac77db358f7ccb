import type { ExportedFile } from '../../../shared/api/answers.ts';
import { type Result, success } from '../../../shared/api/result.ts';
import { bundles } from '../bundles.ts';
import type { ExitCode } from './command.ts';
import { isFile, loadIncident } from './load-incident.ts';
import { refusalOf, writeWithoutStore } from './taken-place.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';

export interface BundleOrder {
  readonly bundle: true;
  /** A file, "-" or the id of an incident in the store. */
  readonly word: string;
  /** Absolute. */
  readonly path: string;
  readonly dataDir: string;
  /** False: a file that is not this incident's own stays. */
  readonly replace: boolean;
}

/** From a file there is the record alone: what else belongs to it is in a store. */
async function fromFile({ word, path, replace }: BundleOrder, terminal: Terminal): Promise<Result<string>> {
  const loaded = await loadIncident(word, terminal);
  if (!loaded.ok) return loaded;
  const bytes = await bundles.write({ record: loaded.value, versions: [], files: [] });
  const written = await writeWithoutStore(path, bytes, replace);
  return written.ok ? success(path) : written;
}

function fromStore(
  { word, path, dataDir, replace }: BundleOrder,
  terminal: Terminal,
): Promise<Result<string>> {
  return withStore({ dataDir, reads: true }, terminal, async (dispatch) => {
    const call = { id: word, format: 'upfront', path, keep: !replace };
    const written = (await dispatch('export.bundle', call)) as Result<ExportedFile>;
    return written.ok ? success(written.value.path) : written;
  });
}

/** Writes an incident with all that belongs to it as one Upfront file. */
export async function writeBundleOf(order: BundleOrder, terminal: Terminal): Promise<ExitCode> {
  const isOnDisk = order.word === '-' || (await isFile(order.word));
  const written = await (isOnDisk ? fromFile(order, terminal) : fromStore(order, terminal));
  if (written.ok) {
    terminal.print(written.value);
    return 0;
  }
  terminal.complain(refusalOf(written.error, order.path));
  return 2;
}
