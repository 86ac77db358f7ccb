import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SavedBackup } from '../../../../shared/api/answers.ts';
import type { Result } from '../../../../shared/api/result.ts';
import { BACKUP_ENDING, backupTitle } from '../../../../shared/core/wording/backup-name.ts';
import { printBytes } from '../../../../shared/core/wording/bytes.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import type { Command, ExitCode, Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import { REPLACE } from '../taken-place.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** Writes the whole store as one file. */
export const backup: Command = {
  name: 'backup',
  arguments: '[file|folder]',
  summary: 'Save the whole store as one file: every incident, version, file, term and setting',
  notes: [
    'Also while Upfront is open: what it saved last is in it. The file is read through before it is done.',
    'In a folder the file gets a name with the date; without either it goes to the folder for exports.',
    'The file is readable by you alone, and encrypted if the store is; else keep it where the incidents may be kept.',
  ],
  options: { replace: REPLACE },
  run: runBackup,
};

/** The file that is meant; a folder stands for a dated name in it. Null without a word. */
function fileOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  const path = resolve(word);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? join(path, `${backupTitle(new Date().toISOString())}.${BACKUP_ENDING}`) : path;
}

async function runBackup(values: Values, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [word, ...more] = words;
  if (more.length > 0) {
    terminal.complain('Name one file or folder: upfront backup incidents.upfront-backup');
    return 2;
  }
  const path = fileOf(word);
  const dataDir = dataDirOf(values);
  if (!existsSync(dataDir)) {
    terminal.complain(`There is no store in ${dataDir}. Name its folder with --data-dir.`);
    return 2;
  }
  return withStore({ dataDir, reads: true }, terminal, async (dispatch) => {
    const call = { path, keep: values.replace !== true };
    const saved = (await dispatch('backup.save', call)) as Result<SavedBackup>;
    if (!saved.ok) {
      const hint =
        saved.error.code === 'conflict' ? ' Name another file, or add --replace to write over it.' : '';
      terminal.complain(saved.error.message + hint);
      return 2;
    }
    const { incidents, bytes } = saved.value;
    terminal.print(`${printCount(incidents, 'incident')}, ${printBytes(bytes)}: ${saved.value.path}`);
    return 0;
  });
}
