import { describe, expect, it } from 'vitest';
import { appVersion, defaultDataDir, defaultExportDir, type Machine } from '../../../main/hosts/places.ts';

function machine(
  platform: NodeJS.Platform,
  env: Machine['env'] = {},
  files: Record<string, string> = {},
): Machine {
  const home = { win32: 'C:\\Users\\ada', darwin: '/Users/ada' }[platform as string] ?? '/home/ada';
  return { platform, env, home, readText: (path) => files[path] ?? null };
}

describe('the data folder', () => {
  it.each([
    ['Linux', machine('linux'), '/home/ada/.local/share/upfront'],
    ['Linux with XDG_DATA_HOME', machine('linux', { XDG_DATA_HOME: '/data' }), '/data/upfront'],
    [
      'Linux with a relative one',
      machine('linux', { XDG_DATA_HOME: 'data' }),
      '/home/ada/.local/share/upfront',
    ],
    ['macOS', machine('darwin'), '/Users/ada/Library/Application Support/Upfront'],
    ['Windows', machine('win32', { APPDATA: 'D:\\Roaming' }), 'D:\\Roaming\\Upfront'],
    ['Windows without APPDATA', machine('win32'), 'C:\\Users\\ada\\AppData\\Roaming\\Upfront'],
  ])('on %s', (_system, given, folder) => {
    expect(defaultDataDir(given)).toBe(folder);
  });
});

describe('the export folder', () => {
  const userDirs = (line: string) => ({ '/home/ada/.config/user-dirs.dirs': `# a comment\n${line}\n` });
  it.each([
    ['Linux', machine('linux'), '/home/ada/Documents/Upfront'],
    [
      'Linux in German',
      machine('linux', {}, userDirs('XDG_DOCUMENTS_DIR="$HOME/Dokumente"')),
      '/home/ada/Dokumente/Upfront',
    ],
    [
      'Linux with documents elsewhere',
      machine('linux', {}, userDirs('XDG_DOCUMENTS_DIR="/mnt/papers/"')),
      '/mnt/papers/Upfront',
    ],
    [
      'Linux without a documents folder',
      machine('linux', {}, userDirs('XDG_DOCUMENTS_DIR="$HOME/"')),
      '/home/ada/Documents/Upfront',
    ],
    ['macOS', machine('darwin'), '/Users/ada/Documents/Upfront'],
    ['Windows', machine('win32', { USERPROFILE: 'D:\\ada' }), 'D:\\ada\\Documents\\Upfront'],
  ])('on %s', (_system, given, folder) => {
    expect(defaultExportDir(given)).toBe(folder);
  });
});

it('knows the version of the app', () => {
  expect(appVersion()).toMatch(/^\d+\.\d+\.\d+$/);
});
