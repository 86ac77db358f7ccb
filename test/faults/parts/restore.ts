// Run by itself: restores the backup argv[2] into the folder argv[3], and kills itself before the call to the file
// system whose number is argv[4] (from 1), if there are so many. Prints "done" at the end.
import { readBackup } from '../../../main/store/backup/read-backup.ts';
import { putInPlace } from '../../../main/store/backup/restore.ts';
import { MIGRATIONS } from '../../../main/store/schema/migrations.ts';
import { killAtStep } from './kill-at-step.ts';

const [, , file = '', dataDir = '', nth = '0'] = process.argv;
const copy = readBackup(file, MIGRATIONS);
if (!copy.ok) throw new Error(copy.error.message);

killAtStep(['openSync', 'writeSync', 'fsyncSync', 'linkSync', 'rmSync', 'renameSync'], Number(nth));

const kept = await putInPlace(dataDir, copy.value.bytes, '2026-11-22T05:31:00.000Z');
if (!kept.ok) throw new Error(kept.error.message);
console.log('done');
