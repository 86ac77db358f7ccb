// Run by itself: brings the store in the folder argv[2] from the key in the file argv[3] to that in argv[4] ("none" for
// no key), and kills itself before the call to the file system whose number is argv[5] (from 1), if there are so many.
// Prints "ready" before it begins and "done" at the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { rekeyStore } from '../../../main/store/backup/rekey.ts';
import { readKey } from './key-file.ts';

const [, , dataDir = '', fromFile = '', toFile = '', nth = '0'] = process.argv;
const [from, to] = [readKey(fromFile), readKey(toFile)];

let calls = 0;
/** Everything that changes the disk, or makes a change last. */
const CHANGING = ['openSync', 'writeFileSync', 'fsyncSync', 'rmSync', 'renameSync', 'utimesSync'] as const;
for (const name of CHANGING) {
  const real = fs[name] as (...args: readonly unknown[]) => unknown;
  const counted = (...args: readonly unknown[]) => {
    calls += 1;
    if (calls === Number(nth)) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
  Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();

console.log('ready');
const done = await rekeyStore(dataDir, from, to);
if (!done.ok) throw new Error(done.error.message);
console.log('done');
