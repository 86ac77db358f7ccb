import { exportDocx } from '../main/export/docx/export-docx.ts';
import { longBrief } from './annex.ts';

// Prints the peak memory of this process in megabytes, before and after one export.
const peak = (): number => process.resourceUsage().maxRSS / 1024;

const brief = longBrief();
const before = peak();
await exportDocx(brief);
process.stdout.write(`${before} ${peak()}\n`);
