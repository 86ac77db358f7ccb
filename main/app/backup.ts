import type { Backups, SavedBackup } from '../../shared/api/answers.ts';
import type { Parsed } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { BACKUP_ENDING, backupTitle } from '../../shared/core/wording/backup-name.ts';
import { placeFor } from './export-place.ts';
import type { Ports } from './ports.ts';

/** In the log of exports backups stand where an incident's id would. */
export const BACKUP_LOG = 'backup';

/** What lies in the folder of the store, by whatever link, is lost with it, and might be the store itself. */
async function isBesideStore(path: string, { delivery, host }: Ports): Promise<boolean> {
  const inside = delivery.join(await delivery.realPath(host.dataDir), '-').slice(0, -1);
  return (await delivery.realPath(path)).startsWith(inside);
}

/** What was written is read again: a backup is looked at next when all else is lost. */
async function writeChecked(
  path: string,
  content: Iterable<Uint8Array>,
  { delivery }: Ports,
): Promise<Result<string>> {
  const written = await delivery.writePrivate(path, content);
  if (!written.ok) return written;
  const found = await delivery.sha256Of(path);
  if (!found.ok) return found;
  if (found.value === written.value) return written;
  return failure(
    'unavailable',
    `${path} was written, but the disk gives other bytes back. Save it elsewhere.`,
  );
}

/** Writes the whole store as it is now into one file and reads it back. */
async function saveBackup({ path, keep }: Parsed<'backup.save'>, ports: Ports): Promise<Result<SavedBackup>> {
  const { store, clock } = ports;
  if (path !== null && (await isBesideStore(path, ports)))
    return failure(
      'bad-input',
      'A backup in the folder of the store would be lost with it. Choose another folder.',
    );
  const copy = store.backup();
  if (!copy.ok) return copy;
  const wanted = { incidentId: BACKUP_LOG, title: backupTitle(clock.now()), extension: BACKUP_ENDING };
  const place = await placeFor(wanted, path, ports, keep);
  if (!place.ok) return place.error.code === 'conflict' ? taken(path ?? '') : place;
  const { content, size, incidents } = copy.value;
  const written = await writeChecked(place.value, content, ports);
  if (!written.ok) return written;
  const sha256 = written.value;
  store.exports.record({ path: place.value, sha256, incidentId: BACKUP_LOG, revision: 0 });
  return success({ path: place.value, sha256, notes: [], incidents, bytes: size });
}

const taken = (path: string) =>
  failure('conflict', `${path} is there already and is no backup written from here. It was left as it is.`);

/** The last backup from here, and the stores that were kept without anybody asking. */
function listBackups({ store, keptStores }: Ports): Result<Backups> {
  const logged = store.exports.list(BACKUP_LOG);
  if (!logged.ok) return logged;
  const [last] = logged.value;
  return success({
    last: last ? { path: last.path, savedAt: last.exportedAt } : null,
    kept: keptStores(),
  });
}

export function backupHandlers(ports: Ports): Pick<Handlers, 'backup.save' | 'backup.list'> {
  return {
    'backup.save': (wish) => saveBackup(wish, ports),
    'backup.list': () => listBackups(ports),
  };
}
