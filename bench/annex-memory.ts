import { readFileSync } from 'node:fs';
import { exportDocx } from '../main/export/docx/export-docx.ts';
import type { Brief } from '../shared/core/brief/tree.ts';

// Usage: annex-memory.ts BRIEF.json. Prints this process's peak memory in megabytes, before and after one export.
const peak = (): number => process.resourceUsage().maxRSS / 1024;

const brief = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Brief;
const before = peak();
await exportDocx(brief);
process.stdout.write(`${before} ${peak()}\n`);
