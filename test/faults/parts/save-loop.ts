// Run by itself, to be killed: opens the store in argv[2] and saves one incident for ever, printing each revision once
// it was acknowledged. argv[3] saves of a clean end instead.
import { writeSync } from 'node:fs';
import { openStore } from '../../../main/store/open.ts';
import { recordOf } from './record.ts';

const [, , dataDir = '', most = 'Infinity'] = process.argv;
const opened = openStore({ dataDir });
if (!opened.ok) {
  if (opened.error.code === 'store-in-use') process.exit(3);
  throw new Error(opened.error.message);
}
const { incidents } = opened.store;

const found = incidents.open('a');
let saved = found.ok ? found : incidents.create(recordOf(1), null);
for (let count = 0; saved.ok && count < Number(most); count++) {
  writeSync(1, `${saved.value.revision}\n`);
  const { revision } = saved.value;
  saved = incidents.save('a', revision, recordOf(revision + 1));
}
if (!saved.ok) throw new Error(saved.error.message);
opened.store.close();
