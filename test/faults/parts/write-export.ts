import { writeFileWhole } from '../../../main/export/write-file.ts';

// Writes a file of so many bytes and prints the answer: to be run under faults.
const [path = '', size = '0'] = process.argv.slice(2);
const result = await writeFileWhole(path, [new Uint8Array(Number(size)).fill(65)]);
process.stdout.write(JSON.stringify(result));
