import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeLicences } from './licences.ts';
import { faultsIn, ownBytes } from './pack/faults.ts';
import { runPacked } from './pack/run-packed.ts';
import { pack } from './pack/stand-in.ts';
import { TARGETS } from './pack/targets.ts';

// Packs for Linux, Windows and macOS as far as it can be done without Electron's program: into folders, around a
// stand-in for it that holds the fuses. Then looks at what would be shipped. Installers themselves need the network.

const root = resolve(import.meta.dirname, '..');
if (!existsSync(join(root, 'dist', 'built'))) throw new Error('Run "npm run build" first.');
const notices = readFileSync(writeLicences(), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'upfront-pack-'));
try {
  for (const target of TARGETS) {
    const packed = pack(folder, target);
    const faults = await faultsIn(packed, target, notices);
    for (const fault of faults) console.error(`${target.platform}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    const size = (ownBytes(packed, target) / 1e6).toFixed(1);
    if (faults.length === 0)
      console.log(`${target.platform}: only what runs is in it, ${target.kind}, fuses set, ${size} MB.`);
    if (target.platform === process.platform) {
      const bytes = await runPacked(packed, folder);
      console.log(`${target.platform}: what was packed starts and exports a brief of ${bytes} bytes.`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, maxRetries: 5 });
}
