import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, resolve, win32 } from 'node:path';

/** Where Upfront itself lies. The same from main/hosts and from dist/main: both are two folders down. */
export const APP_ROOT = resolve(import.meta.dirname, '..', '..');

/** What the defaults depend on; a test hands in another machine's. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The text of a file, or null when there is none. */
  readonly readText: (path: string) => string | null;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  readText: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  },
};

/** The folder of the store where the person names none, as each system wants it. */
export function defaultDataDir({ platform, env, home }: Machine = thisMachine): string {
  if (platform === 'win32') {
    return win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), 'Upfront');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Upfront');
  // The XDG specification: a relative path in the variable is to be ignored.
  const given = env.XDG_DATA_HOME;
  return posix.join(given?.startsWith('/') ? given : posix.join(home, '.local', 'share'), 'upfront');
}

/** The folder exports go to where the person names none. It is made by the first export, not before. */
export function defaultExportDir(machine: Machine = thisMachine): string {
  const { join } = machine.platform === 'win32' ? win32 : posix;
  return join(documentsDir(machine), 'Upfront');
}

function documentsDir({ platform, env, home, readText }: Machine): string {
  if (platform === 'win32') return win32.join(env.USERPROFILE ?? home, 'Documents');
  if (platform === 'darwin') return posix.join(home, 'Documents');
  const config = env.XDG_CONFIG_HOME ?? posix.join(home, '.config');
  const line = readText(posix.join(config, 'user-dirs.dirs'))?.match(/^XDG_DOCUMENTS_DIR="(.+)"$/m)?.[1];
  // The file allows "$HOME/…" and absolute paths only; "$HOME" alone means that there is no such folder.
  const named = line?.replace(/^\$HOME/, home).replace(/\/+$/, '');
  return named?.startsWith('/') && named !== home ? named : posix.join(home, 'Documents');
}

/** The version in Upfront's own package.json. */
export function appVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(resolve(APP_ROOT, 'package.json'), 'utf8'),
  );
  return manifest.version;
}
