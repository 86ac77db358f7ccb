// Run by itself, to be killed: opens the store in argv[2], which is of an earlier version.
import { writeSync } from 'node:fs';
import { openStore } from '../../../main/store/open.ts';
import { SLOW } from './slow-migration.ts';

writeSync(1, 'start\n');
const opened = openStore({ dataDir: process.argv[2] ?? '', migrations: SLOW });
if (!opened.ok) throw new Error(opened.error.message);
opened.store.close();
