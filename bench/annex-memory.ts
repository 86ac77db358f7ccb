import { readFileSync } from 'node:fs';
import { exportDocx } from '../main/export/docx/export-docx.ts';
import type { Brief } from '../shared/core/brief/tree.ts';

// Usage: annex-memory.ts BRIEF.json. Prints this process's peak memory in megabytes, before and after one export.
/**
 * Not `maxRSS`: Linux hands a process that of whoever started it, here the bench with all it has measured
 * before. Throws where the system does not tell.
 */
function peak(): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  if (kilobytes === undefined) throw new Error('This system does not tell the peak memory of a process.');
  return Number(kilobytes) / 1024;
}

const brief = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Brief;
const before = peak();
await exportDocx(brief);
process.stdout.write(`${before} ${peak()}\n`);
