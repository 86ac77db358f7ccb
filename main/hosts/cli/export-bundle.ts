import type { ExportedFile } from '../../../shared/api/answers.ts';
import { type Result, success } from '../../../shared/api/result.ts';
import { bundles } from '../bundles.ts';
import { createDelivery } from '../delivery.ts';
import type { ExitCode } from './command.ts';
import { NO_HOST_FILES } from './export-source.ts';
import { isFile, loadIncident } from './load-incident.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';

export interface BundleOrder {
  readonly bundle: true;
  /** A file, "-" or the id of an incident in the store. */
  readonly word: string;
  /** Absolute. */
  readonly path: string;
  readonly dataDir: string;
}

/** From a file there is the record alone: what else belongs to it is in a store. */
async function fromFile({ word, path }: BundleOrder, terminal: Terminal): Promise<Result<string>> {
  const loaded = await loadIncident(word, terminal);
  if (!loaded.ok) return loaded;
  const bytes = await bundles.write({ record: loaded.value, versions: [], files: [] });
  const written = await createDelivery(NO_HOST_FILES).write(path, bytes);
  return written.ok ? success(path) : written;
}

function fromStore({ word, path, dataDir }: BundleOrder, terminal: Terminal): Promise<Result<string>> {
  return withStore({ dataDir, reads: true }, terminal, async (dispatch) => {
    const call = { id: word, format: 'upfront', path };
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
  terminal.complain(written.error.message);
  return 2;
}
