import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoggedExport } from '../../../shared/api/answers.ts';
import { type ApiError, type Result, success } from '../../../shared/api/result.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { BACKUP_LOG } from '../../app/backup.ts';
import { inspect } from '../../store/file/header.ts';
import { isEncrypted, type StoreKey } from '../../store/file/key.ts';
import { placeIn } from '../../store/file/place.ts';
import { RESTORE_HINT } from '../../store/file/problems.ts';
import { readCopy } from '../../store/rescue.ts';
import { MIGRATIONS, newestVersion } from '../../store/schema/migrations.ts';
import { hasDisplay } from '../display.ts';
import { findBrowser } from '../loopback/find-browser.ts';
import { pageMissing } from '../loopback/host.ts';
import { appVersion, defaultExportDir } from '../places.ts';
import { loadSamples } from '../samples.ts';
import { findElectron } from './find-electron.ts';

/** One thing that was looked at. */
export interface Symptom {
  /** note = works, but the person should know; bad = needs attention. */
  readonly state: 'ok' | 'note' | 'bad';
  readonly what: string;
  readonly detail: string;
}

const ok = (what: string, detail: string): Symptom => ({ state: 'ok', what, detail });
const note = (what: string, detail: string): Symptom => ({ state: 'note', what, detail });
const bad = (what: string, detail: string): Symptom => ({ state: 'bad', what, detail });

/** Looks at everything Upfront needs on this machine. Makes and changes nothing: a store that is not there stays so. */
export async function examine(
  dataDir: string,
  openEncrypted: (header: Buffer) => Promise<Result<StoreKey>>,
): Promise<readonly Symptom[]> {
  const { platform, arch, versions } = process;
  const missing = pageMissing();
  return [
    ok('Upfront', appVersion()),
    ok('Node', `${versions.node} on ${platform} ${arch}`),
    missing === null ? ok('Page', 'built') : bad('Page', missing),
    ok('Samples', `${loadSamples().list().length} incidents`),
    ...windows(),
    folder('Exports', defaultExportDir()),
    folder('Data folder', dataDir),
    ...(await store(dataDir, openEncrypted)),
  ];
}

function windows(): readonly Symptom[] {
  const browser = findBrowser();
  const electron = findElectron();
  return [
    electron === null
      ? note('Electron', 'not fetched: Upfront opens in the browser')
      : ok('Electron', electron),
    browser === null
      ? bad('Browser', 'no Chromium, Chrome or Edge found: install one, or name it in UPFRONT_BROWSER')
      : ok('Browser', browser),
    hasDisplay()
      ? ok('Display', 'there is one')
      : note('Display', 'none: Upfront prints its address and serves'),
  ];
}

/** A folder that is not there yet is judged by the nearest one above it that is. */
function folder(what: string, path: string): Symptom {
  let nearest = path;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK);
  } catch {
    return bad(what, `${path} cannot be written: choose another folder, or change its permissions`);
  }
  return ok(what, nearest === path ? path : `${path} (made when it is needed)`);
}

/** Reads through a copy in memory: the store may be in use, and looking must not change it. */
async function store(
  dataDir: string,
  openEncrypted: (header: Buffer) => Promise<Result<StoreKey>>,
): Promise<readonly Symptom[]> {
  const place = placeIn(dataDir);
  if (!existsSync(place.file)) return [ok('Store', 'none yet')];
  const known = inspect(place, newestVersion(MIGRATIONS));
  if (!known.ok) return [unread(known.error)];
  const key = isEncrypted(known.value) ? await openEncrypted(known.value) : success(null);
  if (!key.ok) return [notRead(key.error)];
  const copy = readCopy(place, key.value, MIGRATIONS, () => new Date().toISOString());
  if (!copy.ok) return [unread(copy.error)];
  const damages = copy.value.check();
  const list = copy.value.incidents.list('', 10_000);
  const backups = copy.value.exports.list(BACKUP_LOG);
  copy.value.close();
  const count = list.ok ? list.value.length : 0;
  const whole = ok('Store', `whole, ${key.value ? 'encrypted, ' : ''}${printCount(count, 'incident')}`);
  const stores = damages.length === 0 ? [whole] : damages.map(({ message }) => bad('Store', message));
  return [...stores, lastBackup(backups.ok ? backups.value : [])];
}

/** A store that cannot be read at all. */
function unread({ code, message }: ApiError): Symptom {
  return bad('Store', code === 'damaged' ? `${message} ${RESTORE_HINT}` : message);
}

/** A wrong passphrase is no fault of the store; nor that there is nobody to ask. */
function notRead({ code, message }: ApiError): Symptom {
  return note('Store', code === 'locked' ? `encrypted, so it was not read through. ${message}` : message);
}

/** A backup made beside an open window could not be noted in its store. */
function lastBackup([last]: readonly LoggedExport[]): Symptom {
  if (!last)
    return note('Backup', 'none was made from this store that it knows of: "upfront backup" makes one');
  return ok('Backup', `last made ${last.exportedAt.slice(0, 16).replace('T', ' ')} UTC: ${last.path}`);
}
