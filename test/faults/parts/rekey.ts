// Run by itself: brings the store in the folder argv[2] from the key in the file argv[3] to that in argv[4] ("none" for
// no key), and kills itself before the call to the file system whose number is argv[5] (from 1), if there are so many.
// Prints "ready" before it begins and "done" at the end.
import { rekeyStore } from '../../../main/store/backup/rekey.ts';
import { readKey } from './key-file.ts';
import { killAtStep } from './kill-at-step.ts';

const [, , dataDir = '', fromFile = '', toFile = '', nth = '0'] = process.argv;
const [from, to] = [readKey(fromFile), readKey(toFile)];

killAtStep(['openSync', 'writeFileSync', 'fsyncSync', 'rmSync', 'renameSync', 'utimesSync'], Number(nth));

console.log('ready');
const done = await rekeyStore(dataDir, from, to);
if (!done.ok) throw new Error(done.error.message);
console.log('done');
