import { resolve } from 'node:path';
import { type Result, success } from '../../../../shared/api/result.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import type { CheckedCopy } from '../../../store/backup/copy.ts';
import type { Kept } from '../../../store/backup/kept.ts';
import { backupHeader, readBackup } from '../../../store/backup/read-backup.ts';
import { isStoreItself, putInPlace } from '../../../store/backup/restore.ts';
import { encryptedHeader } from '../../../store/file/header.ts';
import type { StoreKey } from '../../../store/file/key.ts';
import { placeIn, statOf } from '../../../store/file/place.ts';
import { openStore } from '../../../store/open.ts';
import { MIGRATIONS } from '../../../store/schema/migrations.ts';
import { askKey } from '../ask-key.ts';
import type { Command, ExitCode, Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import type { Terminal } from '../terminal.ts';

/** Puts a backup in the place of the store. */
export const restore: Command = {
  name: 'restore',
  arguments: '<file>',
  summary: 'Put a backup in the place of the store, which is kept beside it',
  notes: [
    'The file is one of "upfront backup", or a store that was kept before an update or a restore.',
    'An encrypted one keeps its passphrase; one that is not is encrypted if the store here is.',
    'It is read through first; a damaged one changes nothing. Upfront must not be open meanwhile.',
  ],
  options: { yes: { type: 'boolean', help: 'do it; without it, only say what would be done' } },
  run: runRestore,
};

/** "12 incidents, saved last on 2026-11-22 05:31 UTC" */
function contentOf({ incidents, savedLast }: CheckedCopy): string {
  const saved = savedLast === null ? '' : `, saved last on ${savedLast.slice(0, 16).replace('T', ' ')} UTC`;
  return `${printCount(incidents, 'incident')}${saved}`;
}

/** Opens what was put in place once, as the next start would: its tally is written, and what is wrong is said now. */
function settle(dataDir: string, key: StoreKey | null, terminal: Terminal): void {
  const opened = openStore({ dataDir, key });
  if (opened.ok) {
    for (const notice of opened.notices) terminal.complain(notice);
    opened.store.close();
  } else if (opened.error.code !== 'store-in-use') terminal.complain(opened.error.message);
}

/** A backup that was read, with the key it is under; null for one that is not encrypted. */
interface Found {
  readonly copy: CheckedCopy;
  readonly key: StoreKey | null;
}

async function readAsked(file: string, terminal: Terminal): Promise<Result<Found>> {
  const header = backupHeader(file);
  const key = header ? await askKey(header, 'Passphrase of the backup', terminal) : success(null);
  if (!key.ok) return key;
  const copy = readBackup(file, MIGRATIONS, key.value);
  return copy.ok ? success({ copy: copy.value, key: key.value }) : copy;
}

/** The key that the store will be under: an encrypted store is never replaced by one that anybody can read. */
async function keyForStore(
  dataDir: string,
  { key }: Found,
  terminal: Terminal,
): Promise<Result<StoreKey | null>> {
  const header = encryptedHeader(placeIn(dataDir));
  return key === null && header !== null ? askKey(header, 'Passphrase of the store', terminal) : success(key);
}

async function runRestore(values: Values, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) {
    terminal.complain('Name one backup: upfront restore incidents.upfront-backup');
    return 2;
  }
  const file = resolve(word);
  const dataDir = dataDirOf(values);
  if (isStoreItself(dataDir, file)) {
    terminal.complain(`${file} is the store itself. Name a backup of it.`);
    return 2;
  }
  const found = await readAsked(file, terminal);
  if (!found.ok) {
    terminal.complain(found.error.message);
    return 2;
  }
  const { copy } = found.value;
  const content = contentOf(copy);
  if (statOf(placeIn(dataDir).file) && values.yes !== true) {
    terminal.complain(
      `${file} is whole: ${content}. Nothing was changed: run it again with --yes to put it in the place of the store in ${dataDir}, which is kept beside it.`,
    );
    return 2;
  }
  const key = await keyForStore(dataDir, found.value, terminal);
  if (key.ok) return exchange(dataDir, copy, key.value, terminal);
  terminal.complain(key.error.message);
  return 2;
}

/** Where the store as it was lies now; of one that was lost its log may be left, which another store never reads. */
function beforeOf({ store, log }: Kept): string {
  if (store !== null) return ` The store as it was is kept in ${store}.`;
  return log === null
    ? ''
    : ` The store that was here is missing; its newest saves, which lay beside it, are kept in ${log}.`;
}

async function exchange(
  dataDir: string,
  copy: CheckedCopy,
  key: StoreKey | null,
  terminal: Terminal,
): Promise<ExitCode> {
  const kept = await putInPlace(dataDir, copy.bytes, new Date().toISOString(), key);
  if (!kept.ok) {
    terminal.complain(kept.error.message);
    return 2;
  }
  settle(dataDir, key, terminal);
  terminal.print(`Restored in ${dataDir}: ${contentOf(copy)}.${beforeOf(kept.value)}`);
  return 0;
}
