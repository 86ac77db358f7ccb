import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { exportDocx } from '../main/export/docx/export-docx.ts';
import type { Brief } from '../shared/core/brief/tree.ts';
import { interleave, printMeasure } from './measure.ts';
import { longBrief } from './model.ts';

/** Peak megabytes of a process that does nothing but read the brief and export it: before and after the export. */
function peakMemory(brief: Brief): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-bench-'));
  const file = join(folder, 'brief.json');
  writeFileSync(file, JSON.stringify(brief));
  const script = resolve(import.meta.dirname, 'annex-memory.ts');
  // With gigabytes free the engine lets garbage pile up for its own speed; a small nursery shows what is needed.
  const child = spawnSync(process.execPath, ['--max-semi-space-size=4', script, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return child.stdout.trim().split(' ').map(Number);
}

/** A 10,000-row annex: at most 2 times the zip of the same parts, and at most 150 MB in a process of its own. */
export async function benchAnnex(): Promise<void> {
  const brief = longBrief();
  const parts = unzipSync((await exportDocx(brief)).bytes);
  const result = await interleave({ upfront: () => exportDocx(brief), zip: () => zipSync(parts) }, 7, 2);
  const [before = Number.NaN, after = Number.NaN] = peakMemory(brief);
  printMeasure('export a 10,000-row annex as Word', {
    upfrontMs: result.upfront.median,
    zipMs: result.zip.median,
    timesZip: result.upfront.median / result.zip.median,
    goalTimesZip: 2,
    peakMb: after,
    peakBeforeExportMb: before,
    goalMb: 150,
  });
}
