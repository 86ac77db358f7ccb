import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printMeasure } from './measure.ts';

interface Found {
  readonly p95: number;
  readonly median: number;
  readonly memory: number;
  readonly hits: number;
}

const child = resolve(import.meta.dirname, 'search-child.ts');

function run(kind: 'upfront' | 'minisearch', count: number, dataDir: string): Found {
  const done = spawnSync(process.execPath, ['--expose-gc', child, kind, String(count), dataDir], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Found;
}

/** Ranked search with snippets: p95 at most half of minisearch's, memory at most a tenth. */
export async function benchSearch(): Promise<void> {
  for (const count of [10_000, 100_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'upfront-bench-'));
    const dataDir = join(folder, 'store');
    run('upfront', count, dataDir); // fills the store; the measured run opens it as the app would
    const ours = run('upfront', count, dataDir);
    const peer = run('minisearch', count, '');
    rmSync(folder, { recursive: true });
    printMeasure(`ranked search over ${count} incidents`, {
      p95Ms: ours.p95,
      minisearchP95Ms: peer.p95,
      timesMinisearch: ours.p95 / peer.p95,
      goalTimes: 0.5,
      memoryMb: ours.memory,
      minisearchMemoryMb: peer.memory,
      timesMemory: ours.memory / peer.memory,
      goalTimesMemory: 0.1,
      hits: ours.hits,
      minisearchHits: peer.hits,
    });
  }
}
