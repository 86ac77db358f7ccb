import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractAll, extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { startApp } from '../test/electron/app-under-test.ts';
import { writeLicences } from './licences.ts';

// Packs for Linux and Windows as far as it can be done without Electron's program: into folders, around a stand-in for
// it that holds the fuses. Then looks at what would be shipped. Installers themselves need the network.

const root = resolve(import.meta.dirname, '..');

/** Where Electron keeps its fuses: the mark, the version of the wire, its length, and one state each ("0" off, "1" on). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wire = Buffer.concat([Buffer.from(sentinel, 'latin1'), Buffer.from([1, 9]), Buffer.from('101100110')]);

interface Target {
  readonly platform: 'linux' | 'win';
  /** The folder electron-builder makes. */
  readonly folder: string;
  /** What Electron's program is called before and after. */
  readonly stub: string;
  readonly program: string;
  /** The native libraries that must be beside the archive, and no others. */
  readonly native: readonly string[];
}

const targets: readonly Target[] = [
  {
    platform: 'linux',
    folder: 'linux-unpacked',
    stub: 'electron',
    program: 'upfront',
    native: ['linux-x64.node'],
  },
  {
    platform: 'win',
    folder: 'win-unpacked',
    stub: 'electron.exe',
    program: 'Upfront.exe',
    native: ['win32-x64.node'],
  },
];

const allowed = [
  /^\/package\.json$/,
  /^\/LICENSE$/,
  /^\/dist\/main\/(electron[\w-]*\.js|preload\.cjs)$/,
  /^\/dist\/renderer\/(index\.html|assets\/[^/]+\.(js|css|svg|woff2?))$/,
  /^\/assets\/samples\/[\w-]+\.json$/,
  /^\/node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/.+\.js|prebuilds\/.+\.node)$/,
];

const wanted: Readonly<Partial<Record<FuseV1Options, FuseState>>> = {
  [FuseV1Options.RunAsNode]: FuseState.DISABLE,
  [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
};

/** A real Windows program that comes with electron-builder, as a stand-in whose icon and version can be changed. */
const windowsProgram = join(root, 'node_modules', 'electron-winstaller', 'vendor', 'Setup.exe');

/** The smallest folder electron-builder takes for an unpacked Electron. */
function makeStub(folder: string, { platform, stub }: Target): string {
  const dist = join(folder, `electron-${platform}`);
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  for (const name of ['locales/en-US.pak', 'locales/de.pak', 'LICENSE', 'LICENSES.chromium.html'])
    writeFileSync(join(dist, name), 'Electron');
  const program = platform === 'win' ? readFileSync(windowsProgram) : Buffer.alloc(64);
  writeFileSync(join(dist, stub), Buffer.concat([program, wire]), { mode: 0o755 });
  return dist;
}

/** Runs electron-builder offline; answers the packed folder. Throws with its words when it fails. */
function pack(folder: string, target: Target): string {
  const output = join(folder, `packed-${target.platform}`);
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const settings = { electronDist: makeStub(folder, target), 'directories.output': output };
  const args = Object.entries(settings).map(([name, value]) => `--config.${name}=${value}`);
  const run = spawnSync(process.execPath, [builder, `--${target.platform}`, 'dir', '--x64', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_BUILDER_OFFLINE: 'true', CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  });
  if (run.status !== 0) throw new Error(`electron-builder failed:\n${run.stdout}${run.stderr}`);
  return join(output, target.folder);
}

/** What is wrong with a packed folder, one sentence each. */
async function faultsIn(packed: string, { program, native }: Target): Promise<readonly string[]> {
  const archive = join(packed, 'resources', 'app.asar');
  const files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  const plain = files.filter((path) => !files.some((other) => other.startsWith(`${path}/`)));
  const unpacked = join(`${archive}.unpacked`, 'node_modules', 'better-sqlite3', 'prebuilds');
  const beside = existsSync(unpacked) ? readdirSync(unpacked).sort() : [];
  return [
    ...plain.filter((path) => !allowed.some((each) => each.test(path))).map((path) => `${path} is shipped.`),
    ...allowed.filter((each) => !plain.some((path) => each.test(path))).map((each) => `Nothing is ${each}.`),
    ...(beside.join() === native.join()
      ? []
      : [`Beside the archive lie ${beside.join()}, not ${native.join()}.`]),
    ...manifestFaults(archive),
    ...['LICENCES.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html']
      .filter((name) => !existsSync(join(packed, name)))
      .map((name) => `${name} is missing.`),
    ...(await fuseFaults(join(packed, program))),
  ];
}

function manifestFaults(archive: string): readonly string[] {
  const manifest = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  const entry = extractFile(archive, manifest.main).toString('utf8');
  const imported = [...entry.matchAll(/^(?:import|export) .*?from "([^."][^"]*)";$/gm)].map(
    ([, name = '']) => name,
  );
  const strangers = imported.filter(
    (name) => !name.startsWith('node:') && name !== 'electron' && name !== 'better-sqlite3',
  );
  return [
    ...(manifest.type === 'module' ? [] : ['The packed manifest does not say that it is a module.']),
    ...strangers.map((name) => `The main program imports ${name}, which is not shipped.`),
  ];
}

/** Starts what was packed, over the double of Electron's module, and waits for its window to show the samples. */
async function runPacked(packed: string, folder: string): Promise<void> {
  const extracted = join(folder, 'extracted');
  extractAll(join(packed, 'resources', 'app.asar'), extracted);
  const app = await startApp({ dataDir: join(folder, 'data'), root: extracted });
  try {
    await app.page.getByText('Card payments failed').first().waitFor();
  } finally {
    await app.close();
  }
}

async function fuseFaults(program: string): Promise<readonly string[]> {
  const fuses = await getCurrentFuseWire(program);
  return Object.entries(wanted)
    .filter(([fuse, state]) => fuses[Number(fuse) as FuseV1Options] !== state)
    .map(([fuse]) => `The fuse ${FuseV1Options[Number(fuse)]} is not as electron-builder.yml says.`);
}

if (!existsSync(join(root, 'dist', 'built'))) throw new Error('Run "npm run build" first.');
writeLicences();
const folder = mkdtempSync(join(tmpdir(), 'upfront-pack-'));
try {
  for (const target of targets) {
    const packed = pack(folder, target);
    const faults = await faultsIn(packed, target);
    for (const fault of faults) console.error(`${target.platform}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    else console.log(`${target.platform}: packed; only what runs is in it, the fuses are set.`);
    if (target.platform === process.platform) {
      await runPacked(packed, folder);
      console.log(`${target.platform}: what was packed starts and shows its list.`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, maxRetries: 5 });
}
