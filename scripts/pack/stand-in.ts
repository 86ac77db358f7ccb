import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { Target } from './targets.ts';

const root = resolve(import.meta.dirname, '..', '..');

/**
 * Where Electron keeps its fuses: the mark, the version of the wire, its length, and one state each ("0" off, "1" on).
 */
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
function standInFolder(dist: string, platform: 'linux' | 'win'): void {
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  for (const name of ['locales/en-US.pak', 'locales/de.pak', ...LICENCES])
    writeFileSync(join(dist, name), 'Electron');
  const program = platform === 'win' ? readFileSync(windowsProgram) : Buffer.alloc(64);
  const name = platform === 'win' ? 'electron.exe' : 'electron';
  writeFileSync(join(dist, name), Buffer.concat([program, fuseWire()]), { mode: 0o755 });
}

const LICENCES = ['LICENSE', 'LICENSES.chromium.html'];
const PLIST =
  '<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>CFBundleExecutable</key><string>Electron</string></dict></plist>';

/** The smallest archive electron-builder takes for Electron on a Mac: only from one does it take the licences too. */
function standInArchive(dist: string, arch: string): void {
  const contents = 'Electron.app/Contents';
  const framework = `${contents}/Frameworks/Electron Framework.framework`;
  const helpers = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map((kind) => `Electron Helper${kind}`);
  const files: Readonly<Record<string, string | Buffer>> = {
    ...Object.fromEntries(LICENCES.map((name) => [name, 'Electron'])),
    [`${contents}/Info.plist`]: PLIST,
    [`${contents}/MacOS/Electron`]: 'Electron',
    [`${contents}/Resources/electron.icns`]: 'Electron',
    [`${contents}/Resources/en.lproj/locale.pak`]: 'Electron',
    [`${framework}/Versions/A/Resources/en.lproj/locale.pak`]: 'Electron',
    [`${framework}/Electron Framework`]: fuseWire(),
    ...Object.fromEntries(
      helpers.flatMap((name) => [
        [`${contents}/Frameworks/${name}.app/Contents/Info.plist`, PLIST],
        [`${contents}/Frameworks/${name}.app/Contents/MacOS/${name}`, 'Electron'],
      ]),
    ),
  };
  const packed = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)] as const);
  const manifest = readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest);
  mkdirSync(dist);
  writeFileSync(join(dist, `electron-v${version}-darwin-${arch}.zip`), zipSync(Object.fromEntries(packed)));
}

function makeStandIn(folder: string, { platform, arch }: Target): string {
  const dist = join(folder, `electron-${platform}`);
  if (platform === 'mac') standInArchive(dist, arch);
  else standInFolder(dist, platform);
  return dist;
}

/** Runs electron-builder offline; answers the packed folder. Throws with its words when it fails. */
export function pack(folder: string, target: Target): string {
  const output = join(folder, `packed-${target.platform}`);
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const settings = { electronDist: makeStandIn(folder, target), 'directories.output': output };
  const args = Object.entries(settings).map(([name, value]) => `--config.${name}=${value}`);
  const run = spawnSync(
    process.execPath,
    [builder, `--${target.platform}`, 'dir', `--${target.arch}`, ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ELECTRON_BUILDER_OFFLINE: 'true', CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
    },
  );
  if (run.status !== 0) throw new Error(`electron-builder failed:\n${run.stdout}${run.stderr}`);
  return join(output, target.folder);
}
