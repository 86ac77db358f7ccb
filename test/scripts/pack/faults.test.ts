import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from '../../../scripts/pack/faults.ts';
import { fuseWire } from '../../../scripts/pack/stand-in.ts';
import { TARGETS, type Target } from '../../../scripts/pack/targets.ts';

const [linux, windows, mac] = TARGETS as readonly [Target, Target, Target];
const NOTICES = 'Upfront is made with better-sqlite3-multiple-ciphers.';
/** The fuses as electron-builder.yml sets them, in Electron's order. */
const SET = '010011000';

type Files = Readonly<Record<string, string | Buffer>>;

const elf = Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(14), Buffer.from([0x3e, 0])]);
const pe = Buffer.alloc(134);
pe.write('MZ', 'latin1');
pe.writeUInt32LE(128, 60);
pe.write('PE\0\0', 128, 'latin1');
pe.writeUInt16LE(0x8664, 132);

const machO = Buffer.alloc(8);
machO.writeUInt32LE(0xfeedfacf, 0);
machO.writeUInt32LE(16_777_228, 4);
const LIBRARIES = { linux: elf, win: pe, mac: machO } as const;

const prebuild = (name: string) => `node_modules/better-sqlite3-multiple-ciphers/prebuilds/${name}`;

/** The smallest app that keeps every rule. */
const sound: Files = {
  'package.json': JSON.stringify({ type: 'module', main: 'dist/main/electron.js' }),
  LICENSE: 'MIT',
  'dist/main/electron.js':
    'import { app } from "electron";\nimport Database from "better-sqlite3-multiple-ciphers";\n',
  'dist/main/index.dic': '1\nword',
  'dist/renderer/index.html': '<!doctype html>',
  'dist/renderer/assets/index-1.js': '',
  'assets/samples/one.json': '{}',
  'node_modules/better-sqlite3-multiple-ciphers/lib/index.js': '',
  'node_modules/@fontsource/carlito/files/carlito-latin-400-normal.woff': '',
  'node_modules/@fontsource/arimo/files/arimo-latin-400-normal.woff': '',
  'node_modules/@fontsource/tinos/files/tinos-latin-400-normal.woff': '',
  'node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff': '',
};

let folder = '';
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront-faults-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Planted {
  readonly target?: Target;
  readonly files?: Files;
  readonly without?: string;
  /** The native library, by its name. */
  readonly native?: Files;
  readonly notices?: string;
  readonly fuses?: string;
  /** False leaves the icon of .upfront files out. */
  readonly fileIcon?: boolean;
}

function write(at: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), content);
  }
}

/** Packs the sound app with what is planted in it; answers what is found wrong. */
async function plant(planted: Planted): Promise<readonly string[]> {
  const { target = linux, files = {}, without, notices = NOTICES, fuses = SET } = planted;
  const native = planted.native ?? { [prebuild(target.native)]: LIBRARIES[target.platform] };
  count += 1;
  const app = join(folder, `app-${count}`);
  const packed = join(folder, `packed-${count}`);
  write(app, { ...sound, ...native, ...files });
  if (without) rmSync(join(app, without), { recursive: true });
  const archive = join(packed, target.resources, 'app.asar');
  mkdirSync(dirname(archive), { recursive: true });
  await createPackageWithOptions(app, archive, { unpack: '**/*.node' });
  write(join(packed, target.ownNotices), { 'LICENCES.txt': notices });
  write(join(packed, target.notices), { 'LICENSE.electron.txt': '', 'LICENSES.chromium.html': '' });
  if (target.fileIcon && planted.fileIcon !== false) write(packed, { [target.fileIcon]: 'icns' });
  const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework';
  const program = target === mac ? `${target.program}/${framework}` : target.program;
  write(packed, { [program]: Buffer.concat([Buffer.alloc(64), fuseWire(fuses)]) });
  return faultsIn(packed, target, NOTICES);
}

describe('a packed folder', () => {
  it.each([linux, windows, mac])(
    'with what runs and nothing else is let through ($platform)',
    async (target) => {
      expect(await plant({ target })).toEqual([]);
    },
  );

  const strangers: readonly (readonly [string, Planted, string])[] = [
    ['a source', { files: { 'main/app/save.ts': '' } }, '/main/app/save.ts is shipped.'],
    ['a test', { files: { 'test/save.test.js': '' } }, '/test/save.test.js is shipped.'],
    ['the command line’s bundle', { files: { 'dist/main/cli.js': '' } }, '/dist/main/cli.js is shipped.'],
    [
      'a map of the sources',
      { files: { 'dist/renderer/assets/index-1.js.map': '' } },
      '/dist/renderer/assets/index-1.js.map is shipped.',
    ],
    [
      'another package',
      { files: { 'node_modules/docx/index.js': '' } },
      '/node_modules/docx/index.js is shipped.',
    ],
    [
      'no dictionary',
      { without: 'dist/main/index.dic' },
      'Nothing is /^\\/dist\\/main\\/index\\.(?:aff|dic)$/.',
    ],
    [
      'no icon for the files of the app',
      { target: mac, fileIcon: false },
      'The icon of .upfront files, incident.icns, is missing.',
    ],
    ['no sample', { without: 'assets/samples' }, 'Nothing is /^\\/assets\\/samples\\/[\\w-]+\\.json$/.'],
    [
      'a main program that imports what is not there',
      { files: { 'dist/main/electron.js': 'import { z } from "zod";\n' } },
      'The main program imports zod, which is not shipped.',
    ],
    [
      'a manifest without its type',
      { files: { 'package.json': JSON.stringify({ main: 'dist/main/electron.js' }) } },
      'The packed manifest does not say that it is a module.',
    ],
    [
      'two native libraries',
      { files: { [prebuild('linux-arm64.node')]: elf } },
      'Beside the archive lie "linux-arm64.node,linux-x64.node", not linux-x64.node.',
    ],
    [
      'no native library',
      { native: { [prebuild('nothing.js')]: '' }, files: {} },
      'Beside the archive lie "", not linux-x64.node.',
    ],
    [
      'the library of another system under the right name',
      { native: { [prebuild('linux-x64.node')]: pe } },
      'linux-x64.node is PE x64, not ELF x64.',
    ],
    [
      'text in the place of the library',
      { target: windows, native: { [prebuild('win32-x64.node')]: 'version https://git-lfs' } },
      'win32-x64.node is no library for Linux, Windows or macOS, not PE x64.',
    ],
    [
      'the library of an older Mac',
      { target: mac, native: { [prebuild('darwin-arm64.node')]: elf } },
      'darwin-arm64.node is ELF x64, not Mach-O arm64.',
    ],
    ['notices of an older lock', { notices: 'Old.' }, 'LICENCES.txt is not what the lock says is shipped.'],
    [
      'an app of 15 MB',
      { files: { 'assets/samples/large.json': Buffer.alloc(15_000_000, ' ') } },
      "The app's own part weighs",
    ],
    [
      'a program that can be started as Node',
      { fuses: '110011000' },
      'The fuse RunAsNode is not as electron-builder.yml says.',
    ],
    [
      'a program that loads an app beside its archive',
      { fuses: '010010000' },
      'The fuse OnlyLoadAppFromAsar is not as electron-builder.yml says.',
    ],
  ];
  it.each(strangers)('with %s is refused', async (_what, planted, sentence) => {
    expect((await plant(planted)).join('\n')).toContain(sentence);
  });

  it('without the notices is refused', async () => {
    await plant({});
    const copy = join(folder, 'without-notices');
    cpSync(join(folder, `packed-${count}`), copy, { recursive: true });
    rmSync(join(copy, 'LICENSES.chromium.html'));
    expect(await faultsIn(copy, linux, NOTICES)).toEqual(['LICENSES.chromium.html is missing.']);
  });
});
