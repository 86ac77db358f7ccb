import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Target } from './targets.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** Where Electron keeps its fuses: the mark, the version of the wire, its length, and one state each ("0" off, "1" on). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/**
 * Fuses as a program carries them.
 * @param states one character a fuse, in Electron's order; as Electron leaves them: "101100110"
 */
export function fuseWire(states = '101100110'): Buffer {
  const head = [Buffer.from(sentinel, 'latin1'), Buffer.from([1, states.length])];
  return Buffer.concat([...head, Buffer.from(states)]);
}

/** A real Windows program that comes with electron-builder, as a stand-in whose icon and version can be changed. */
const windowsProgram = join(root, 'node_modules', 'electron-winstaller', 'vendor', 'Setup.exe');

/** The smallest folder electron-builder takes for an unpacked Electron. */
function makeStandIn(folder: string, { platform, stub }: Target): string {
  const dist = join(folder, `electron-${platform}`);
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  for (const name of ['locales/en-US.pak', 'locales/de.pak', 'LICENSE', 'LICENSES.chromium.html'])
    writeFileSync(join(dist, name), 'Electron');
  const program = platform === 'win' ? readFileSync(windowsProgram) : Buffer.alloc(64);
  writeFileSync(join(dist, stub), Buffer.concat([program, fuseWire()]), { mode: 0o755 });
  return dist;
}

/** Runs electron-builder offline; answers the packed folder. Throws with its words when it fails. */
export function pack(folder: string, target: Target): string {
  const output = join(folder, `packed-${target.platform}`);
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const settings = { electronDist: makeStandIn(folder, target), 'directories.output': output };
  const args = Object.entries(settings).map(([name, value]) => `--config.${name}=${value}`);
  const run = spawnSync(process.execPath, [builder, `--${target.platform}`, 'dir', '--x64', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_BUILDER_OFFLINE: 'true', CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  });
  if (run.status !== 0) throw new Error(`electron-builder failed:\n${run.stdout}${run.stderr}`);
  return join(output, target.folder);
}
